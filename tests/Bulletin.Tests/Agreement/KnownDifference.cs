namespace Bulletin.Tests.Agreement;

/// <summary>
/// A place where an oracle breaks lines or pages otherwise than our pages, and why that is known to be right. An entry that is no longer
/// needed fails the test.
/// </summary>
/// <param name="Document">The name in the corpus.</param>
/// <param name="Place">Page and line of the first of ours that differ; "pages" for the number of pages.</param>
/// <param name="Cause">The cause, and which of the two is like Word.</param>
internal sealed record KnownDifference(string Document, string Place, string Cause)
{
    private const string Suffix =
        "文件 stands in a merged cell beside the names, in the middle of them on our pages and by LibreOffice; the engine puts it half a "
        + "line lower, where it is a line of its own. The names are broken alike. Not measured in Word.";

    private const string Sign =
        "The engine ends a line between a minus and its number. Word does so after a hyphen between letters and digits; after one in front "
        + "of a number nothing was measured, and the pages keep it.";

    private const string LonelyRow =
        "One row of a merged cell stands at the foot of a page. The engine gives the text of the cell to the page after it, "
        + "LibreOffice and our pages to the first row. Not measured in Word.";

    /// <summary>Of LibreOffice: none.</summary>
    public static IReadOnlyList<KnownDifference> OfLibreOffice { get; } = [];

    /// <summary>Of the layout engine.</summary>
    public static IReadOnlyList<KnownDifference> OfLayoutEngine { get; } =
    [
        new("masthead, three bodies", "1:4", Suffix),
        new("masthead, three bodies of unequal names", "1:2", Suffix),
        new("connectors", "15:17", Sign),
        new("table, merged rows, 20 lines above", "1:21", LonelyRow),
        new("table, merged rows, 20 lines above", "2:2", LonelyRow),
        new("table, many merged rows, 20 lines above", "1:21", LonelyRow),
        new("table, many merged rows, 20 lines above", "2:2", LonelyRow),
    ];
}
