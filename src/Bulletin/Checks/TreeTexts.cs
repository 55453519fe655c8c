using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Tree;

namespace Bulletin.Checks;

/// <summary>
/// Checks the texts of a document that an application has built. Those of reports and Markdown are checked as they are read.
/// </summary>
internal static class TreeTexts
{
    /// <summary>The characters that no file can contain, with their places.</summary>
    public static IEnumerable<Diagnostic> Check(NoticeDocument document) => Check(document.Blocks, "blocks");

    private static IEnumerable<Diagnostic> Check(ValueList<Block> blocks, string path)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            foreach (var run in BlockTexts.Of(blocks[i]).SelectMany(text => text.Runs))
            {
                if (CharacterDiagnostics.Forbidden(run.Text) is { } forbidden)
                {
                    yield return DiagnosticCodes.ForbiddenCharacter.At(run.Origin.Place ?? blocks[i].Origin.Place ?? place, forbidden);
                }
            }

            foreach (var diagnostic in blocks[i] is AttachmentBlock attachment ? Check(attachment.Blocks, place + ".blocks") : [])
            {
                yield return diagnostic;
            }
        }
    }
}
