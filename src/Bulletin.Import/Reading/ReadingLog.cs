using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Import;

/// <summary>What was found in a file, up to a number that anybody would read.</summary>
internal sealed class ReadingLog(SourceText source)
{
    private const int Max = 1000;

    private readonly List<Diagnostic> _found = [];

    /// <summary>Whether so much was found that looking on is of no use.</summary>
    public bool IsFull => _found.Count > Max;

    /// <summary>Notes a diagnostic at an offset of the file and a path into the report.</summary>
    public void Add(DiagnosticDescriptor descriptor, int offset, string? modelPath, params object?[] arguments)
    {
        if (_found.Count < Max)
        {
            _found.Add(descriptor.At(source.Place(offset, modelPath), arguments));
        }
        else if (_found.Count == Max)
        {
            _found.Add(DiagnosticCodes.TooManyErrors.At(source.Place(offset, null), Max));
        }
    }

    /// <summary>Notes what made reading stop.</summary>
    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    /// <summary>Notes the forbidden characters of a value, whether they stand in the file as such or were written as escapes; false if there are any.</summary>
    public bool CheckCharacters(ScalarNode node, string? modelPath)
    {
        var position = -1;
        var asSuch = source.TakeForbidden(node.Offset, node.End);
        foreach (var (offset, name) in asSuch)
        {
            position = node.Value.IndexOf('\uFFFD', position + 1);
            Add(DiagnosticCodes.ForbiddenCharacter, offset, modelPath, name, position + 1);
        }

        var escaped = CharacterRules.IndexOfForbidden(node.Value);
        if (escaped >= 0)
        {
            Add(DiagnosticCodes.ForbiddenCharacter, node.Offset, modelPath, CharacterRules.Name(node.Value, escaped), escaped + 1);
        }

        return asSuch.Count == 0 && escaped < 0;
    }

    /// <summary>Everything, forbidden characters that stand in no value included.</summary>
    public ValueList<Diagnostic> Finish()
    {
        foreach (var (offset, name) in source.TakeForbidden(0, int.MaxValue))
        {
            Add(DiagnosticCodes.ForbiddenCharacter, offset, null, name, source.PlaceOf(offset).Column);
        }

        return _found.ToValueList();
    }
}
