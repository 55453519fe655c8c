using System.Text;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Data;

/// <summary>What was found in a file, up to a number that anybody would read.</summary>
internal sealed class ReadingLog(SourceText source, ReadingSubject? subject = null)
{
    private const int Max = 1000;
    private const char Placeholder = '□';

    private readonly List<Diagnostic> _found = [];

    /// <summary>The text that is read; a report file by default.</summary>
    public ReadingSubject Subject { get; } = subject ?? ReadingSubject.Report;

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
    public bool CheckCharacters(ScalarNode node, string? modelPath) => CheckCharacters(node, modelPath, out _);

    /// <summary>The same, and the value with a placeholder for each of them.</summary>
    public bool CheckCharacters(ScalarNode node, string? modelPath, out string readable)
    {
        var position = -1;
        var asSuch = source.TakeForbidden(node.Offset, node.End);
        foreach (var (offset, name) in asSuch)
        {
            position = node.Value.IndexOf('\uFFFD', position + 1);
            Add(DiagnosticCodes.ForbiddenCharacter, offset, modelPath, CharacterDiagnostics.Place(name, position + 1));
        }

        readable = Readable(node.Value, asSuch.Count);
        var escaped = CharacterDiagnostics.Forbidden(node.Value);
        if (escaped is not null)
        {
            Add(DiagnosticCodes.ForbiddenCharacter, node.Offset, modelPath, escaped);
        }

        return asSuch.Count == 0 && escaped is null;
    }

    // In a value U+FFFD stands for those that stood in the file.
    private static string Readable(string value, int asSuch)
    {
        var next = CharacterRules.IndexOfForbidden(value);
        if (asSuch == 0 && next < 0)
        {
            return value;
        }

        var readable = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (i == next)
            {
                readable.Append(Placeholder);
                i += char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) ? 1 : 0;
                next = CharacterRules.IndexOfForbidden(value, i + 1);
            }
            else
            {
                readable.Append(value[i] == '\uFFFD' && asSuch-- > 0 ? Placeholder : value[i]);
            }
        }

        return readable.ToString();
    }

    /// <summary>Everything, forbidden characters that stand in no value included.</summary>
    public ValueList<Diagnostic> Finish()
    {
        foreach (var (offset, name) in source.TakeForbidden(0, int.MaxValue))
        {
            Add(DiagnosticCodes.ForbiddenCharacter, offset, null, CharacterDiagnostics.Place(name, source.PlaceOf(offset).Column));
        }

        return _found.ToValueList();
    }
}
