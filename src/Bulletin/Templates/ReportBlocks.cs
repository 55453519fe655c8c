using Bulletin.Markdown;
using Bulletin.Model;
using Bulletin.Pictures;

namespace Bulletin.Templates;

/// <summary>Figures and tables of a report as blocks of the notice.</summary>
internal static class ReportBlocks
{
    /// <summary>The block of a paragraph that is a figure or a table; null for text.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="path">Its path.</param>
    public static BlockValue? Of(ReportParagraph paragraph, string path) => paragraph switch
    {
        { Table: { } table } => Of(table, path + ".table"),
        { Picture: { } picture } => new(path, pictures => Picture(picture, path + ".picture", pictures)),
        { Pictures.Count: > 0 } => new(path, pictures => Row(paragraph, path, pictures)),
        _ => null,
    };

    /// <summary>The block of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">Its path.</param>
    public static BlockValue Of(ReportTable table, string path) => new(path, pictures => Table(table, path, pictures));

    private static Picture? Picture(ReportPicture picture, string path, PictureLoader pictures) =>
        pictures.Load(picture.File, path) is { } file
            ? new Picture(file, picture.Alt ?? "", Text(picture.Caption, path + ".caption"))
            {
                Width = picture.Width,
                Origin = new Origin(path),
            }
            : null;

    private static PictureRow? Row(ReportParagraph paragraph, string path, PictureLoader loader)
    {
        var pictures = paragraph.Pictures
            .Select((picture, i) => Picture(picture, ReportPath.Item(path + ".pictures", i), loader)).OfType<Picture>().ToValueList();
        return pictures.Count == paragraph.Pictures.Count
            ? new PictureRow(pictures, Text(paragraph.Caption, path + ".caption")) { Origin = new Origin(path) }
            : null;
    }

    private static Table Table(ReportTable table, string path, PictureLoader pictures)
    {
        var columns = table.ColumnCount;
        var header = table.Header.Count > 0
            ? Cells(table.Header, columns, path + ".header", pictures)
            : [table.Columns.Select((text, i) => new TableCell(Text(text, ReportPath.Item(path + ".columns", i)).Lines())).ToValueList()];
        return new Table(
            Enumerable.Range(0, columns).Select(column => table.Alignments.ElementAtOrDefault(column)).ToValueList(),
            header,
            Cells(table.Rows, columns, path + ".rows", pictures))
        {
            Caption = Text(table.Caption, path + ".caption"),
            IsLandscape = table.Landscape,
            Size = table.Size,
            Widths = table.Widths.All(width => width is >= 1 and <= Bulletin.Table.LargestWidth) ? table.Widths : [],
            Origin = new Origin(path),
        };
    }

    // Rows that do not fit have been reported; nothing else is said of them.
    private static ValueList<ValueList<TableCell>> Cells(
        ValueList<ValueList<ReportCell>> rows, int columns, string path, PictureLoader pictures) =>
        ReportTableGrid.Of(rows, columns).FirstMisfit is not null
            ? []
            : rows.Select((cells, row) => cells
                .Select((cell, i) => Cell(cell, ReportPath.Item(ReportPath.Item(path, row), i), pictures)).ToValueList()).ToValueList();

    private static TableCell Cell(ReportCell cell, string path, PictureLoader pictures) =>
        new(Paragraphs(cell, path).SelectMany(paragraph => paragraph.Lines()).ToValueList(), cell.Columns, cell.Rows)
        {
            Picture = cell.Picture is { } picture ? Picture(picture, path + ".picture", pictures) : null,
        };

    /// <summary>The paragraphs of a cell that say something; each keeps its own origin.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="path">Its path.</param>
    public static IEnumerable<RichText> Paragraphs(ReportCell cell, string path) => cell.Paragraphs
        .Select((paragraph, i) => Text(paragraph, ReportPath.Item(path + ".paragraphs", i)))
        .Prepend(Text(cell.Text, path))
        .Where(paragraph => !paragraph.IsBlank);

    private static RichText Text(RichText? text, string path) => text?.Trim().From(new Origin(path)) ?? RichText.Empty;
}
