using Bulletin.Diagnostics;

namespace Bulletin.Checks;

/// <summary>What is wrong with the text of a document, whoever wrote it: layout prints what is written.</summary>
internal static class DocumentChecks
{
    private const string TwoEllipses = "…………";

    /// <summary>What was found, in the order of the text.</summary>
    public static IEnumerable<Diagnostic> Check(ValueList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i])
            {
                case ImprintBlock imprint when i + 1 < blocks.Count:
                    yield return DiagnosticCodes.ImprintNotLast.At(imprint.Origin.Place);
                    break;
                case Paragraph paragraph when HasEllipsesWithin(paragraph.Text.ToString()):
                    yield return DiagnosticCodes.EllipsesWithin.At(paragraph.Origin.Place);
                    break;
                case AttachmentBlock attachment:
                    foreach (var diagnostic in Check(attachment.Blocks))
                    {
                        yield return diagnostic;
                    }

                    break;
            }
        }
    }

    // Two ellipses stand for a whole paragraph that is left out, and take a line of their own.
    private static bool HasEllipsesWithin(string text) => text.Contains(TwoEllipses, StringComparison.Ordinal) && text.Trim().Trim('…').Length > 0;
}
