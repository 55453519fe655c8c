using System.Text;
using Bulletin.Text;
using Bulletin.Tree;

namespace Bulletin.Markdown;

/// <summary>Writes a tree as 公文 Markdown such that reading it gives the same tree.</summary>
internal static class MarkdownWriter
{
    private const string LineMarks = "#:!|";

    public static string Write(ValueList<Block> blocks)
    {
        var markdown = new StringBuilder();
        Write(blocks, markdown);
        return markdown.ToString();
    }

    private static void Write(ValueList<Block> blocks, StringBuilder markdown)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            markdown.Append(i == 0 ? "" : "\n");
            Write(blocks[i], markdown);
        }
    }

    private static void Write(Block block, StringBuilder markdown)
    {
        switch (block)
        {
            case Title title:
                foreach (var line in title.Lines)
                {
                    markdown.Append("# ").Append(HeadingText(line)).Append('\n');
                }

                break;
            case Heading heading:
                markdown.Append('#', heading.Level + 1).Append(' ').Append(HeadingText(heading.Text)).Append(heading.RunsIn ? " +" : "").Append('\n');
                break;
            case Paragraph paragraph:
                markdown.Append(LineText(paragraph.Text)).Append('\n');
                break;
            case Table table:
                Table(table, markdown);
                break;
            case Picture picture:
                markdown.Append(PictureWriter.Write(picture)).Append('\n');
                break;
            case PictureRow row:
                Container(ContainerNames.Pictures, LineText(row.Caption), row.Pictures.Select(picture => PictureWriter.Write(picture)), markdown);
                break;
            case MastheadBlock masthead:
                Container(ContainerNames.Masthead, "", MastheadNotation.Lines(masthead, LineText), markdown);
                break;
            case Subtitle subtitle:
                Container(ContainerNames.Subtitle, "", subtitle.Lines, markdown);
                break;
            case Recipients recipients:
                Container(ContainerNames.Recipients, "", Lines(recipients), markdown);
                break;
            case Contacts contacts:
                Container(ContainerNames.Contacts, "", contacts.Lines, markdown);
                break;
            case AttachmentNote note:
                Container(ContainerNames.Attachments, "", note.Titles, markdown);
                break;
            case Remark remark:
                Container(ContainerNames.Remark, "", [remark.Text], markdown);
                break;
            case SignatureBlock signature:
                Signature(signature, markdown);
                break;
            case ImprintBlock imprint:
                Container(ContainerNames.Imprint, "", ImprintWriter.Lines(imprint, LineText), markdown);
                break;
            case AttachmentBlock attachment:
                markdown.Append(":::").Append(ContainerNames.Attachment).Append(' ').Append(LineText(attachment.Title)).Append("\n\n");
                Write(attachment.Blocks, markdown);
                markdown.Append("\n:::\n");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "No Markdown is known for this block.");
        }
    }

    private static void Signature(SignatureBlock signature, StringBuilder markdown)
    {
        var isStamped = signature.Signers.Count > 0;

        // A space in the post would end it.
        var lines = isStamped
            ? signature.Names.Select((post, i) => InlineWriter.Write(post, LineMarks + StampReader.Escaped)
                + (i < signature.Signers.Count ? " " + LineText(signature.Signers[i]) : ""))
            : signature.Names.Select(LineText);
        Container(
            ContainerNames.Signature,
            isStamped ? ContainerNames.Stamped : signature.Sealed ? ContainerNames.Sealed : "",
            [.. lines, .. signature.Date is { } date ? [ChineseDate.Format(date)] : (string[])[], .. signature.Seals.Select(PictureWriter.Write)],
            markdown);
    }

    private static void Container(string name, string argument, IEnumerable<RichText> lines, StringBuilder markdown) =>
        Container(name, argument, lines.Select(LineText), markdown);

    private static void Container(string name, string argument, IEnumerable<string> lines, StringBuilder markdown)
    {
        markdown.Append(":::").Append(name).Append(argument.Length == 0 ? "" : " " + argument).Append('\n');
        foreach (var line in lines)
        {
            markdown.Append(line).Append('\n');
        }

        markdown.Append(":::\n");
    }

    // A blank line between groups.
    private static IEnumerable<string> Lines(Recipients recipients) =>
        recipients.Groups.SelectMany((group, i) => i == 0 ? group.Select(LineText) : group.Select(LineText).Prepend(""));

    private static void Table(Table table, StringBuilder markdown)
    {
        var caption = LineText(table.Caption);
        var word = table.IsLandscape ? ContainerNames.Landscape : caption.StartsWith(ContainerNames.Landscape, StringComparison.Ordinal) || caption.StartsWith(ContainerNames.Upright, StringComparison.Ordinal) ? ContainerNames.Upright : "";
        var braces = TableWords.Write(table, caption);
        var isContained = table.IsLandscape || !table.Caption.IsEmpty || braces.Length > 0;
        if (isContained)
        {
            markdown.Append(":::").AppendJoin(' ', ((string[])[ContainerNames.Table, word, caption, braces]).Where(part => part.Length > 0)).Append('\n');
        }

        var grid = TableGrid.Of(table);
        Rows(grid.Header, TableReader.IsHeaderDashCell, markdown);
        Row(Enumerable.Range(0, grid.Columns).Select(column => Dashes(table.Columns.ElementAtOrDefault(column))), markdown);
        Rows(grid.Body, TableReader.IsDashCell, markdown);
        markdown.Append(isContained ? ":::\n" : "");
    }

    private static string Dashes(CellAlignment column) => column switch { CellAlignment.Left => ":--", CellAlignment.Centre => ":-:", CellAlignment.Right => "--:", _ => "---" };

    private static void Rows(CellGrid grid, Func<string, bool> isDashes, StringBuilder markdown)
    {
        for (var row = 0; row < grid.Rows; row++)
        {
            Row(Enumerable.Range(0, grid.Columns).Select(column => Cell(grid.At(row, column), row, column, isDashes)), markdown);
        }
    }

    // Cells that are read as something else get a backslash: the marks of merged cells, and dashes, which could be read as the line below the header.
    private static string Cell(PlacedCell cell, int row, int column, Func<string, bool> isDashes)
    {
        if (column > cell.Column || row > cell.Row)
        {
            return column > cell.Column ? CellMerger.WithLeft : CellMerger.WithAbove;
        }

        var paragraphs = cell.Paragraphs.Select(paragraph => InlineWriter.Write(paragraph, "|<!"));
        if (cell.Picture is { } picture)
        {
            return CellBreaks.Write(paragraphs.Prepend(PictureWriter.WriteInCell(picture)));
        }

        var written = CellBreaks.Write(paragraphs);
        return written == CellMerger.WithAbove || isDashes(written) ? "\\" + written : written;
    }

    private static void Row(IEnumerable<string> cells, StringBuilder markdown) =>
        markdown.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    // '#' could end a heading, '+' make it run in; '!' could begin a picture.
    private static string HeadingText(RichText text) => InlineWriter.Write(text, "#+!");

    // What begins a line of another kind is escaped everywhere: it is rare, and always right.
    private static string LineText(RichText text)
    {
        var written = InlineWriter.Write(text, LineMarks);
        return ListLines.HasBullet(written) ? "\\" + written : written;
    }
}
