using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>What was found, at most so many of a kind: a file of a million defects is told in a page.</summary>
internal sealed class Findings
{
    private const int MostOfAKind = 40;

    // Up to here the file cannot be opened as a package, or parts of it cannot be read.
    private const string LastOfPackage = "BUL5023";

    private readonly List<Diagnostic> _all = [];
    private readonly Dictionary<DiagnosticDescriptor, int> _counts = [];

    /// <summary>Whether something is wrong with the package or its parts as such, so that others could not open it at all.</summary>
    public bool PackageIsBroken => _all.Exists(found => found.Severity == DiagnosticSeverity.Error && string.CompareOrdinal(found.Code, LastOfPackage) <= 0);

    public void Add(DiagnosticDescriptor kind, string? place, params object?[] arguments)
    {
        if (Count(kind))
        {
            _all.Add(kind.At(place, arguments));
        }
    }

    public void Add(DiagnosticDescriptor kind, PackagePart part, XElement element, params object?[] arguments)
    {
        if (Count(kind))
        {
            _all.Add(kind.At(part.Name + " " + XPath.Of(element), arguments));
        }
    }

    public ValueList<Diagnostic> ToValueList() =>
    [
        .. _all,
        .. _counts.Where(kind => kind.Value > MostOfAKind).OrderBy(kind => kind.Key.Code, StringComparer.Ordinal)
            .Select(kind => DiagnosticCodes.DocxMoreFound.At(null, kind.Key.Code, (kind.Value - MostOfAKind).ToString(CultureInfo.InvariantCulture))),
    ];

    private bool Count(DiagnosticDescriptor kind) => (_counts[kind] = _counts.GetValueOrDefault(kind) + 1) <= MostOfAKind;
}
