using Bulletin.Standard;
using Bulletin.Tree;

namespace Bulletin.Layout;

/// <summary>A table → rows: as wide as the type area, the header repeated where the table goes on, no row broken that a page can hold.</summary>
internal sealed class TableFlow(StyleProfile profile, CellBuilder builder, LineBreaker breaker, StructureBuilder structure, int block)
{
    private readonly TableStyle _style = profile.Table;
    private readonly int _table = structure.Add(StructureRole.Table);

    public List<FlowLine> Lines(Table table)
    {
        var grid = HeaderGrid.Of(table);
        var frame = new TableFrame(
            profile,
            TableColumns.Widths(grid.Cells.Select(cell => (cell.Column, cell.ColumnSpan, cell.Text)), table.Rows, grid.Columns, _style, profile.Page.TypeAreaWidth),
            block);
        var lines = Caption(table);
        var page = profile.Grid.Pitch * profile.Grid.LinesPerPage;
        var head = Header(grid, frame, page);

        // A header that takes half a page, or is broken itself, is not repeated.
        var header = head is [var only] && only.Height <= new Length(page.Emu / 2) ? only : null;
        lines.AddRange(head);
        if (table.Rows.Count == 0)
        {
            return lines;
        }

        lines[^1] = lines[^1] with { KeepWithNext = true };

        // Below the caption and the header, and with room for a heading above them.
        var most = Lines(page - (profile.Grid.Pitch * (lines.Count - head.Count + 1)) - (header?.Height ?? Length.Zero));
        var alignments = ColumnAlignments.Resolve(table.Columns, grid.Heads, table.Rows);
        foreach (var row in table.Rows)
        {
            lines.AddRange(Row(row, Elements(grid.Columns), frame, alignments, ItemRole.TableCell, most).Select(line => line with { Header = header }));
        }

        return lines;
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
    private List<FlowLine> Header(HeaderGrid grid, TableFrame frame, Length page)
    {
        var centred = Enumerable.Repeat(CellAlignment.Centre, grid.Columns).ToList();
        var elements = Elements(grid);
        if (grid.Rows == 1 && grid.Cells.Count == grid.Columns)
        {
            return Row(grid.Heads, elements, frame, centred, ItemRole.TableHeader, Lines(page));
        }

        var look = Look(ItemRole.TableHeader);
        var texts = grid.Cells.Select((cell, i) => Text(cell.Text, look with { Element = elements[i] }, frame.Inside(cell.Column, cell.ColumnSpan))).ToList();
        var heights = Heights(grid, texts).ConvertAll(lines => Height(lines, LinePitch(ItemRole.TableHeader)));
        heights[^1] += _style.Rule;
        if (Sum(heights) > page)
        {
            // Nobody's header; but nothing of it may be lost.
            return Enumerable.Range(0, grid.Rows)
                .SelectMany(row => Row(
                    [.. Enumerable.Range(0, grid.Columns).Select(column => grid.TextAt(row, column))], [.. Enumerable.Range(0, grid.Columns).Select(column => elements[grid.IndexOf(row, column)])], frame, centred, ItemRole.TableHeader, Lines(page))).ToList();
        }

        var items = new List<PageItem>();
        for (var i = 0; i < texts.Count; i++)
        {
            var cell = grid.Cells[i];
            var (above, height) = (Sum(heights.Take(cell.Row)), Sum(heights.Skip(cell.Row).Take(cell.RowSpan)));
            items.AddRange(Text(texts[i], 0..texts[i].Lines.Count, frame.Left(cell.Column), frame.Inside(cell.Column, cell.ColumnSpan), CellAlignment.Centre,
                above + Middle(height, texts[i].Lines.Count, look.Role), look.Role));
        }

        items.AddRange(frame.Rules(grid, heights));
        return [new FlowLine { Height = Sum(heights), Items = items }];
    }

    // In lines. A cell over several rows that needs more than they have makes the last of them taller, as in Word.
    private static List<int> Heights(HeaderGrid grid, List<TableText> texts)
    {
        var heights = Enumerable.Repeat(1, grid.Rows).ToList();
        foreach (var (cell, text) in grid.Cells.Zip(texts).OrderBy(pair => pair.First.Row + pair.First.RowSpan).ThenBy(pair => pair.First.RowSpan))
        {
            var last = cell.Row + cell.RowSpan - 1;
            heights[last] = Math.Max(heights[last], text.Lines.Count - heights.Skip(cell.Row).Take(cell.RowSpan - 1).Sum());
        }

        return heights;
    }

    // One line of the flow, or, of a row with more lines of text than a page has room for, several.
    private List<FlowLine> Row(ValueList<RichText> cells, int[] elements, TableFrame frame, IReadOnlyList<CellAlignment> columns, ItemRole role, int most)
    {
        var look = Look(role);
        var texts = cells.Select((cell, column) => Text(cell, look with { Element = elements[column] }, frame.Inside(column, 1))).ToList();
        var height = Math.Max(1, texts.Select(text => text.Lines.Count).DefaultIfEmpty().Max());
        var rows = new List<FlowLine>();
        for (var first = 0; first < height; first += most)
        {
            var lines = Math.Min(most, height - first);
            var tall = Height(lines, LinePitch(role)) + (role == ItemRole.TableHeader ? _style.Rule : Length.Zero);
            var items = new List<PageItem>();
            for (var column = 0; column < texts.Count; column++)
            {
                var text = texts[column];
                var range = Math.Min(first, text.Lines.Count)..Math.Min(first + lines, text.Lines.Count);

                // In the middle of the row; at the top of one that goes on.
                var above = Middle(tall, height <= most ? text.Lines.Count : lines, role);
                items.AddRange(Text(text, range, frame.Left(column), frame.Inside(column, 1), columns[column], above, role));
            }

            items.AddRange(frame.Rules(tall));
            rows.Add(new FlowLine { Height = tall, Items = items });
        }

        return rows;
    }

    private TableText Text(RichText text, TextLook look, Length width)
    {
        var cells = builder.Of(text, look);
        structure.AddLinks(cells);
        return new TableText(cells, breaker, width);
    }

    // A row of the structure has a cell for each column, whether there is a text in it or not.
    private int[] Elements(int columns)
    {
        var row = structure.Add(StructureRole.TableRow, _table);
        var elements = new int[columns];
        for (var column = 0; column < columns; column++)
        {
            elements[column] = structure.Add(StructureRole.TableCell, row);
        }

        return elements;
    }

    private int[] Elements(HeaderGrid grid)
    {
        var elements = new int[grid.Cells.Count];
        var (row, last) = (-1, -1);
        for (var i = 0; i < elements.Length; i++)
        {
            var cell = grid.Cells[i];
            for (; last < cell.Row; last++)
            {
                row = structure.Add(StructureRole.TableRow, _table);
            }

            elements[i] = structure.Add(new StructureElement(StructureRole.TableHeader, row) { ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan });
        }

        // Rows into which only cells from above go on.
        for (; last < grid.Rows - 1; last++)
        {
            structure.Add(StructureRole.TableRow, _table);
        }

        return elements;
    }

    private IEnumerable<PageItem> Text(TableText text, Range lines, Length left, Length width, CellAlignment column, Length above, ItemRole role)
    {
        var alignment = column switch { CellAlignment.Centre => LineAlignment.Centre, CellAlignment.Right => LineAlignment.Right, _ => LineAlignment.Left };
        var pitch = LinePitch(role);
        var baseline = above + new Length(pitch.Emu * profile.Grid.BaselineHundredths / 100);
        for (var line = lines.Start.Value; line < lines.End.Value; line++)
        {
            foreach (var item in LineSetter.Set(text.Cells, text.Lines[line], left, width, alignment, block, baseline))
            {
                yield return item;
            }

            baseline += pitch;
        }
    }

    // As word processors reckon it: the lines, and the rule above them. The rule below the table, wherever it ends on a page, is counted with the header.
    private Length Height(int lines, Length pitch) => (pitch * lines) + _style.Rule;

    private Length LinePitch(ItemRole role) => role == ItemRole.TableHeader ? _style.HeaderLinePitch : _style.LinePitch;

    private int Lines(Length height) => Math.Max(1, (int)((height - _style.Rule).Emu / _style.LinePitch.Emu));

    private Length Middle(Length height, int lines, ItemRole role) => new((height - (LinePitch(role) * lines)).Emu / 2);

    private static Length Sum(IEnumerable<Length> lengths) => lengths.Aggregate(Length.Zero, (sum, length) => sum + length);

    private TextLook Look(ItemRole role) => new(role == ItemRole.TableHeader ? _style.HeaderFont : _style.Font, _style.Size, Length.Zero, role);
}
