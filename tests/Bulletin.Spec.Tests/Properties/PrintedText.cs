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
        var headers = new Dictionary<int, string>();
        foreach (var page in document.Pages)
        {
            var first = true;
            foreach (var (block, isHeader, part) in Parts(page).Where(part => part.Text.Length > 0))
            {
                // At the top of a page the header of a table that goes on.
                var repeated = first && isHeader && headers.GetValueOrDefault(block) == part;
                text.Append(repeated ? "" : part);
                first = false;
                if (isHeader)
                {
                    headers[block] = part;
                }
            }
        }

        return text.ToString();
    }

    /// <summary>A text without its white space, full-width spaces included: it is not seen where a line ends, and the lines of a title leave it out there.</summary>
    public static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The characters of a text, sorted.</summary>
    public static string Sorted(string text) => string.Concat(text.EnumerateRunes().OrderBy(rune => rune.Value));

    // Rows of tables end with their rules.
    private static IEnumerable<(int Block, bool IsHeader, string Text)> Parts(PagedPage page)
    {
        var row = new List<TextItem>();
        foreach (var item in page.Items.Where(item => item.Role != ItemRole.PageNumber))
        {
            if (item is TextItem text)
            {
                row.Add(text);
            }
            else if (row.Count > 0)
            {
                // Text above the table and its first row have no rule between them.
                yield return Part(row.TakeWhile(other => other.Role != ItemRole.TableHeader));
                yield return Part(row.SkipWhile(other => other.Role != ItemRole.TableHeader));
                row.Clear();
            }
        }

        yield return Part(row);
    }

    private static (int Block, bool IsHeader, string Text) Part(IEnumerable<TextItem> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? (-1, false, "") : (list[0].Block, list[0].Role == ItemRole.TableHeader, string.Concat(list.Select(item => item.Text)));
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Title title:
                text.AppendJoin("", title.Lines);
                break;
            case Recipients recipients:
                var names = string.Join("，", recipients.Groups.Select(group => string.Join("、", group)));
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
                text.Append(table.Caption).AppendJoin("", table.Header.Concat(table.Rows).SelectMany(row => row).SelectMany(cell => cell.Paragraphs));
                break;
            case PictureRow row:
                text.AppendJoin("", row.Pictures.Select(one => one.Caption)).Append(row.Caption);
                break;
            case Subtitle subtitle:
                text.AppendJoin("", subtitle.Lines);
                break;
            case Picture picture:
                text.Append(picture.Caption);
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
}
