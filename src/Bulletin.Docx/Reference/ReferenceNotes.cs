using Bulletin.Diagnostics;

namespace Bulletin.Docx.Reference;

/// <summary>What there is to say of a reference document, each thing once.</summary>
internal sealed class ReferenceNotes(string? file)
{
    private readonly List<Diagnostic> _all = [];

    /// <summary>The file, as the place of diagnostics; null where it has no name.</summary>
    public string? File => file;

    public void Add(DiagnosticDescriptor kind, params object?[] arguments) => _all.Add(kind.AtFile(file, arguments));

    /// <summary>Something that is not taken over.</summary>
    public void LeftOut(string chinese, string english) => Add(DiagnosticCodes.ReferenceLeftOut, new LocalText(chinese, english));

    public ValueList<Diagnostic> ToValueList() => _all.Distinct().ToValueList();
}
