using Bulletin.Diagnostics;

namespace Bulletin.Docx.Reference;

/// <summary>What a profile could not take over from a reference document, each thing once.</summary>
/// <param name="file">The file; null where it has no name.</param>
internal sealed class ReferenceLosses(string? file)
{
    private readonly List<Diagnostic> _all = [];

    /// <summary>Everything so far.</summary>
    public ValueList<Diagnostic> ToValueList() => _all.Distinct().ToValueList();

    /// <summary>Something that has no place in the profile.</summary>
    /// <param name="place">Where it is, such as the name of a style.</param>
    /// <param name="chinese">What it is.</param>
    /// <param name="english">The same in English.</param>
    public void Add(LocalText place, string chinese, string english) =>
        _all.Add(DiagnosticCodes.ReferenceNotCarried.AtFile(file, place, new LocalText(chinese, english)));

    /// <summary>Another problem.</summary>
    public void Add(DiagnosticDescriptor kind, params object?[] arguments) => _all.Add(kind.AtFile(file, arguments));
}
