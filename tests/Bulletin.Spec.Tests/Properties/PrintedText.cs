using System.Text;

namespace Bulletin.Spec.Tests.Properties;

/// <summary>What a document is to print, from its tree, and what its pages print.</summary>
internal static class PrintedText
{
    /// <summary>Every character of the tree in reading order, with the words that its forms add.</summary>
    public static string Of(NoticeDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            Append(text, block);
        }

        return text.ToString();
    }

    /// <summary>Every character of the pages, but numbers of pages and headers of tables that are repeated.</summary>
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        for (var page = 0; page < document.Pages.Count; page++)
        {
            foreach (var item in document.Pages[page].Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber && !IsRepeated(document, page, item)))
            {
                text.Append(item.Text);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Title title:
                text.AppendJoin("", title.Lines);
                break;
            case Recipients recipients:
                var names = string.Join("、", recipients.Names);
                text.Append(names).Append(names.EndsWith('：') ? "" : "：");
                break;
            case Heading heading:
                text.Append(heading.Number).Append(heading.Text);
                break;
            case Paragraph paragraph:
                text.Append(paragraph.Text);
                break;
            case Contacts contacts:
                text.AppendJoin("", contacts.Lines);
                break;
            case Table table:
                text.AppendJoin("", table.Header).AppendJoin("", table.Rows.SelectMany(row => row));
                break;
            case AttachmentNote note:
                text.Append("附件：").AppendJoin("", note.Titles.Select((title, i) => note.Titles.Count == 1 ? title.ToString() : $"{i + 1}.{title}"));
                break;
            case SignatureBlock signature:
                text.AppendJoin("", signature.Names).Append(signature.Date is { } date ? $"{date.Year}年{date.Month}月{date.Day}日" : "");
                break;
            case Remark remark:
                text.Append('（').Append(remark.Text).Append('）');
                break;
            case AttachmentBlock attachment:
                text.Append("附件").Append(attachment.Number).Append(attachment.Title);
                foreach (var inner in attachment.Blocks)
                {
                    Append(text, inner);
                }

                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    // A header at the top of a page, above cells of a table that has cells on the page before.
    private static bool IsRepeated(PagedDocument document, int page, TextItem item) =>
        item.Role == ItemRole.TableHeader && page > 0
        && item.Baseline < FirstRowEnd(document.Pages[page])
        && document.Pages[page - 1].Items.OfType<TextItem>().LastOrDefault(other => other.Role != ItemRole.PageNumber) is { Role: ItemRole.TableCell or ItemRole.TableHeader } last
        && last.Block == item.Block;

    private static Length FirstRowEnd(PagedPage page) =>
        page.Items.OfType<RuleItem>().Where(rule => rule.Height > rule.Width).Select(rule => rule.Y + rule.Height).DefaultIfEmpty().Min();
}
