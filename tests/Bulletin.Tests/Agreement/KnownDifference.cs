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
    private const string LastSpacing =
        "The engine counts the spacing after the last character of a spread name, so that the name is wider than its cell. "
        + "It is like Word there, which was measured to do the same; LibreOffice leaves that spacing out.";

    private const string LonelyRow =
        "One row of a merged cell stands at the foot of a page. The engine gives the text of the cell to the page after it, "
        + "LibreOffice and our pages to the first row. Not measured in Word.";

    /// <summary>Of LibreOffice: none.</summary>
    public static IReadOnlyList<KnownDifference> OfLibreOffice { get; } = [];

    /// <summary>Of the layout engine.</summary>
    public static IReadOnlyList<KnownDifference> OfLayoutEngine { get; } =
    [
        new("examples/formal/joint.yaml", "1:2", LastSpacing),
        new("examples/formal/joint.yaml", "1:3", LastSpacing),
        new("masthead, three bodies", "1:4", LastSpacing),
        new("masthead, two bodies, their names alone", "1:1", LastSpacing),
        new("table, merged rows, 20 lines above", "1:21", LonelyRow),
        new("table, merged rows, 20 lines above", "2:2", LonelyRow),
        new("table, many merged rows, 20 lines above", "1:21", LonelyRow),
        new("table, many merged rows, 20 lines above", "2:2", LonelyRow),
    ];
}
