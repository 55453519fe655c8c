using Bulletin.Diagnostics;
using Bulletin.Text;
using Bulletin.Tree;

namespace Bulletin.Docx;

/// <summary>Finds what a DOCX cannot hold, before anything is written.</summary>
internal static class DocumentCheck
{
    // Word refuses files that name a longer font.
    private const int LongestFontName = 31;

    public static void ThrowIfUnwritable(NoticeDocument document, StyleProfile profile, DocxOptions options)
    {
        var diagnostics = new List<Diagnostic>();
        Check(document.Blocks, diagnostics);
        Check(document.Metadata.Title, "metadata.title", diagnostics);
        Check(document.Metadata.Author, "metadata.author", diagnostics);
        Check(document.Metadata.Kind, "metadata.kind", diagnostics);
        Check(document.Metadata.ReferenceNumber, "metadata.referenceNumber", diagnostics);
        Check(document.Metadata.Language, "metadata.language", diagnostics);
        Check(options.Creator, "creator", diagnostics);
        if (profile.Form == DocumentForm.Web && document.Blocks.Any(block => block is MastheadBlock))
        {
            diagnostics.Add(DiagnosticCodes.MastheadInWeb.At("masthead"));
        }

        if (options.Reference is not null && profile.Form == DocumentForm.Letter)
        {
            diagnostics.Add(DiagnosticCodes.ReferenceLetter.At("form"));
        }

        foreach (var name in profile.Fonts.All)
        {
            if (name.Length is 0 or > LongestFontName || CharacterRules.IndexOfForbidden(name) >= 0)
            {
                diagnostics.Add(DiagnosticCodes.FontName.At(null, name, LongestFontName));
            }
        }

        NoticeException.ThrowIfAny(diagnostics);
    }

    private static void Check(ValueList<Block> blocks, List<Diagnostic> diagnostics)
    {
        foreach (var block in blocks)
        {
            foreach (var text in BlockTexts.Of(block))
            {
                foreach (var run in text.Runs)
                {
                    Check(run.Text, run.Origin.Place ?? block.Origin.Place, diagnostics);
                }
            }

            if (block is Heading heading)
            {
                Check(heading.Number, heading.Origin.Path, diagnostics);
            }

            if (block is AttachmentBlock attachment)
            {
                Check(attachment.Blocks, diagnostics);
            }
        }
    }

    private static void Check(string? text, string? path, List<Diagnostic> diagnostics)
    {
        if (text is not null && CharacterDiagnostics.Forbidden(text) is { } forbidden)
        {
            diagnostics.Add(DiagnosticCodes.DocxCharacter.At(path, forbidden));
        }
    }
}
