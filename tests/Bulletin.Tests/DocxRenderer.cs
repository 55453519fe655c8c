namespace Bulletin.Tests;

/// <summary>
/// Stands before the library's type of the same name, because this namespace is nearer to every test: each DOCX that a test renders is
/// checked too.
/// </summary>
internal static class DocxRenderer
{
    public static byte[] Render(NoticeDocument document, StyleProfile profile, DocxOptions? options = null,
        LayoutDecisions? decisions = null) =>
        CheckedDocx.Sound(Bulletin.DocxRenderer.Render(document, profile, options, decisions));

    public static byte[] Render(NoticeDocument document, StyleProfile profile, DocxOptions? options, LayoutDecisions? decisions,
        out ValueList<Diagnostic> diagnostics) =>
        CheckedDocx.Sound(Bulletin.DocxRenderer.Render(document, profile, options, decisions, out diagnostics));
}
