using Bulletin.Standard;
using Bulletin.Tree;

namespace Bulletin.Layout;

/// <summary>
/// A table → rows: as wide as the type area, the header repeated where the table goes on. The header is never alone at the foot of a
/// page.
/// </summary>
internal sealed class TableFlow(StyleProfile profile, CellBuilder builder, LineBreaker breaker, StructureBuilder structure, int block)
{
    private readonly TableStyle _style = profile.Table;
    private readonly int _table = structure.Add(StructureRole.Table);

    /// <summary>The lines of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="inner">Which table of its block it is.</param>
    /// <param name="decision">What is decided about its rows; null if nothing is.</param>
    public List<FlowLine> Lines(Table table, int inner, TableDecision? decision)
    {
        var grid = TableGrid.Of(table);
        var frame = new TableFrame(profile, Widths(table, grid, _style, profile.Page.TypeAreaWidth), block, _table);
        var lines = Caption(table);
        var page = profile.Grid.Pitch * profile.Grid.LinesPerPage;
        var head = Header(grid.Header, frame, page, inner);

        // A header that takes half a page, or is broken itself, is not repeated.
        var header = head is [{ Row: null } only] && only.Height <= new Length(page.Emu / 2) ? only : null;
        lines.AddRange(head);
        if (grid.Body.Rows == 0)
        {
            return lines;
        }

        if (lines.Count > 0)
        {
            lines[^1] = lines[^1] with { KeepWithNext = true };
        }

        var alignments = ColumnAlignments.Resolve(table.Columns, grid.Heads, grid.Below);
        var setter = new TableCellSetter(profile, isHeader: false, block);
        lines.AddRange(new TableRows(grid.Body, Texts(grid.Body, frame, setter), setter, frame, alignments, decision).Lines(inner, header));
        return lines;
    }

    /// <summary>The profile for a table: with the size of the text that the table asks for.</summary>
    public static StyleProfile ProfileFor(Table table, StyleProfile profile) =>
        table.Size is { } size && profile.Table.Sized(size, profile.Grid.Pitch) is var style && style != profile.Table
            ? profile with { Table = style }
            : profile;

    /// <summary>The widths of the columns: those that the table gives, or as its content asks.</summary>
    public static IReadOnlyList<Length> Widths(Table table, TableGrid grid, TableStyle style, Length total)
    {
        return table.Widths.Count == grid.Columns && grid.Columns > 0
            ? TableColumns.Given(table.Widths, style, total)
            : TableColumns.Widths(grid.Header.Cells.Select(Text), [.. grid.Body.Cells.Select(Text)], grid.Columns, style, total);

        ColumnText Text(PlacedCell cell) => new(cell.Row, cell.RowSpan, cell.Column, cell.ColumnSpan, cell.Paragraphs)
        {
            PictureWidth = cell.Picture is { } picture ? TableColumns.HalfCells(FigureSize.WidthInCell(picture), style) : 0,
        };
    }

    private List<FlowLine> Caption(Table table)
    {
        var cells = builder.Of(table.Caption, new TextLook(_style.CaptionFont, _style.CaptionSize, Length.Zero, ItemRole.TableCaption) { Element = table.Caption.IsBlank ? -1 : structure.Add(StructureRole.Caption, _table) });
        var page = profile.Page;
        return breaker.Break(cells, page.TypeAreaWidth, page.TypeAreaWidth).ConvertAll(range => new FlowLine
        {
            Height = profile.Grid.Pitch,
            Items = LineSetter.Set(cells, range, page.TypeAreaLeft, page.TypeAreaWidth, LineAlignment.Centre, block, profile.Grid.Baseline),
            KeepWithNext = true,
        });
    }

    // All rows of it are one line of the flow: they stay together and are repeated together.
    private List<FlowLine> Header(CellGrid grid, TableFrame frame, Length page, int inner)
    {
        if (grid.Rows == 0)
        {
            return [];
        }

        var setter = new TableCellSetter(profile, isHeader: true, block);
        var texts = Texts(grid, frame, setter);
        var heights = Array.ConvertAll(TableRows.Heights(grid, texts), setter.Height);
        heights[^1] += _style.Rule;
        if (Sum(heights, 0, heights.Length) > page)
        {
            // Nobody's header; but nothing of it may be lost.
            var centred = Enumerable.Repeat(CellAlignment.Centre, grid.Columns).ToList();
            return new TableRows(grid, texts, setter, frame, centred, decision: null).Lines(inner, header: null).ToList();
        }

        var items = new List<PageItem>();
        for (var i = 0; i < texts.Count; i++)
        {
            var cell = grid.Cells[i];
            var above = Sum(heights, 0, cell.Row) + setter.Middle(Sum(heights, cell.Row, cell.EndRow), texts[i].Lines);
            var (left, width) = (frame.Left(cell.Column), frame.Inside(cell.Column, cell.ColumnSpan));
            items.AddRange(setter.Text(texts[i], 0..texts[i].Lines, left, width, CellAlignment.Centre, above));
        }

        items.AddRange(frame.Rules(grid, heights));
        return [new FlowLine { Height = Sum(heights, 0, heights.Length), Items = items }];
    }

    // The texts of all cells, and their elements: a row of the structure has all its cells, empty ones too, and a cell of several
    // paragraphs has an element for each.
    private List<TableText> Texts(CellGrid grid, TableFrame frame, TableCellSetter setter)
    {
        var texts = new List<TableText>(grid.Cells.Count);
        for (var row = 0; row < grid.Rows; row++)
        {
            var element = structure.Add(StructureRole.TableRow, _table);
            var (first, end) = (grid.Beginning(row).Start.Value, grid.Beginning(row).End.Value);
            var role = setter.IsHeader ? StructureRole.TableHeader : StructureRole.TableCell;
            var elements = Enumerable.Range(first, end - first)
                .Select(i => new StructureElement(role, element)
                {
                    ColumnSpan = grid.Cells[i].ColumnSpan,
                    RowSpan = grid.Cells[i].RowSpan,
                })
                .Select(structure.Add)
                .ToList();
            for (var i = first; i < end; i++)
            {
                var cell = grid.Cells[i];
                var room = frame.Inside(cell.Column, cell.ColumnSpan);
                var picture = cell.Picture is null ? null : Picture(cell.Picture, room, setter, elements[i - first]);
                var isAlone = cell.Paragraphs.Count == 1 && picture is null;
                var paragraphs = Paragraphs(cell.Paragraphs, setter.Look with { Element = elements[i - first] }, isAlone);
                texts.Add(new TableText(paragraphs, breaker, room) { Picture = picture });
            }
        }

        return texts;
    }

    private TablePicture Picture(Picture picture, Length room, TableCellSetter setter, int cell) => new(
        picture,
        FigureSize.InCell(picture, room, setter.Pitch, profile),
        picture.Alternative.Length > 0 ? structure.Add(new StructureElement(StructureRole.Figure, cell) { Alternative = picture.Alternative }) : -1);

    private IEnumerable<List<LayoutCell>> Paragraphs(ValueList<RichText> paragraphs, TextLook look, bool isAlone) => paragraphs.Select(paragraph =>
    {
        var cells = builder.Of(
            paragraph,
            isAlone ? look : look with { Element = structure.Add(StructureRole.Paragraph, look.Element) });
        structure.AddLinks(cells);
        return cells;
    });

    private static Length Sum(Length[] heights, int first, int end)
    {
        var sum = Length.Zero;
        for (var row = first; row < end; row++)
        {
            sum += heights[row];
        }

        return sum;
    }
}
