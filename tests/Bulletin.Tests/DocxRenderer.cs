namespace Bulletin.Tests;

/// <summary>
/// Stands before the library's type of the same name, because this namespace is nearer to every test: each DOCX that a test renders is
/// checked too.
/// </summary>
internal static class DocxRenderer
{
    public static DocxResult Render(
        NoticeDocument document,
        StyleProfile profile,
        DocxOptions? options = null,
        LayoutDecisions? decisions = null,
        CancellationToken cancellationToken = default)
    {
        var result = Bulletin.DocxRenderer.Render(document, profile, options, decisions, cancellationToken: cancellationToken);
        CheckedDocx.Sound(result.Bytes.ToArray());
        return result;
    }

    public static LayoutDecisions Decide(
        NoticeDocument document, StyleProfile profile, DocxOptions? options = null, CancellationToken cancellationToken = default) =>
        Bulletin.DocxRenderer.Decide(document, profile, options, cancellationToken);
}
