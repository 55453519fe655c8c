using System.Collections.Immutable;
using System.Globalization;

namespace Bulletin.Docx;

/// <summary>
/// The only source of relationship ids and part names of what the main document part refers to: fixed parts, pictures, and parts of a
/// reference document.
/// </summary>
internal static class MainParts
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly ImmutableArray<MainPart> All = [.. Enum.GetValues<MainPart>()];
    private static readonly ImmutableArray<string> Ids =
        [.. All.Select(part => string.Create(CultureInfo.InvariantCulture, $"rId{(int)part + 1}"))];
    private static readonly ImmutableArray<string> Targets = [.. All.Select(TargetOf)];
    private static readonly ImmutableArray<string> Types =
    [
        .. All.Select((part, i) => $"""<Override PartName="/word/{Targets[i]}" ContentType="{Word}{Kind(part)}+xml"/>"""),
    ];

    private static readonly ImmutableArray<string> Relations =
        [.. All.Select((part, i) => Package.Relationship(Ids[i], Kind(part), Targets[i]))];

    /// <summary>The relationship id of a part.</summary>
    public static string Id(this MainPart part) => Ids[(int)part];

    /// <summary>The name of a part in the package.</summary>
    public static string Name(this MainPart part) => "word/" + Targets[(int)part];

    /// <summary>The entry of a part in the list of content types.</summary>
    public static string ContentType(this MainPart part) => Types[(int)part];

    /// <summary>The relationship of the main document part to a part.</summary>
    public static string Relationship(this MainPart part) => Relations[(int)part];

    /// <summary>The number of a header or footer among those of its kind, from 1.</summary>
    public static int Number(this MainPart part) => All.Count(other => other <= part && Kind(other) == Kind(part));

    /// <summary>The relationship id of a picture.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string ImageId(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdImage{number}");

    /// <summary>The relationship id of a part taken from a reference document.</summary>
    /// <param name="kind"><c>header</c>, <c>footer</c> or <c>theme</c>.</param>
    /// <param name="number">Its number among those of its kind, from 1.</param>
    public static string ReferenceId(string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"rIdReference{char.ToUpperInvariant(kind[0])}{kind[1..]}{number}");

    // As relationships and content types name it.
    private static string Kind(MainPart part) => part switch
    {
        MainPart.Styles => "styles",
        MainPart.Settings => "settings",
        MainPart.FontTable => "fontTable",
        MainPart.Numbering => "numbering",
        MainPart.LetterHeader or MainPart.LetterEmptyHeader or MainPart.OddHeader or MainPart.EvenHeader or MainPart.FirstHeader
            or MainPart.TurnedOddHeader or MainPart.TurnedEvenHeader => "header",
        _ => "footer",
    };

    private static string TargetOf(MainPart part) => Kind(part) is "header" or "footer"
        ? string.Create(CultureInfo.InvariantCulture, $"{Kind(part)}{part.Number()}.xml")
        : Kind(part) + ".xml";
}
