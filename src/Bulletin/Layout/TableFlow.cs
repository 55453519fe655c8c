using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>A table → rows: as wide as the type area, the header repeated where the table goes on, no row broken that a page can hold.</summary>
internal sealed class TableFlow(StyleProfile profile, CellBuilder builder, LineBreaker breaker, int block)
{
    public List<FlowLine> Lines(Table table)
    {
        var widths = TableColumns.Widths(table.Rows.Prepend(table.Header), profile.Page.TypeAreaWidth);
        var page = profile.Grid.LinesPerPage;
        var lines = Row(table.Header, widths, Enumerable.Repeat(CellAlignment.Centre, widths.Count).ToList(), ItemRole.TableHeader, page);

        // A header that takes half a page, or is broken itself, is not repeated.
        var header = lines is [var only] && only.Height <= profile.Grid.Pitch * (page / 2) ? only : null;
        lines[^1] = lines[^1] with { KeepWithNext = table.Rows.Count > 0 };

        // Below the header, and with room for a heading above it.
        var most = page - 1 - (header is null ? 0 : (int)(header.Height.Emu / profile.Grid.Pitch.Emu));
        foreach (var row in table.Rows)
        {
            lines.AddRange(Row(row, widths, table.Columns, ItemRole.TableCell, most).Select(line => line with { Header = header }));
        }

        return lines;
    }

    // One line of the flow, or, of a row with more lines of text than a page has room for, several.
    private List<FlowLine> Row(ValueList<RichText> cells, IReadOnlyList<Length> widths, IReadOnlyList<CellAlignment> columns, ItemRole role, int most)
    {
        var style = profile.Table;
        var look = new TextLook(role == ItemRole.TableHeader ? style.HeaderFont : style.Font, style.Size, Length.Zero, role);
        var texts = cells.Select(cell => builder.Of(cell, look)).ToList();
        var broken = texts.Select((text, i) => breaker.Break(text, Inside(widths[i]), Inside(widths[i]))).ToList();
        var height = Math.Max(1, broken.Max(lines => lines.Count));
        var rows = new List<FlowLine>();
        for (var first = 0; first < height; first += most)
        {
            rows.Add(Part(texts, broken.ConvertAll(lines => lines.Skip(first).Take(most).ToList()), widths, columns, isWhole: height <= most));
        }

        return rows;
    }

    private FlowLine Part(List<List<LayoutCell>> texts, List<List<Range>> broken, IReadOnlyList<Length> widths, IReadOnlyList<CellAlignment> columns, bool isWhole)
    {
        var (style, pitch) = (profile.Table, profile.Grid.Pitch);
        var height = pitch * Math.Max(1, broken.Max(lines => lines.Count));
        var items = new List<PageItem>();
        var x = profile.Page.TypeAreaLeft;
        for (var column = 0; column < texts.Count; column++)
        {
            // In the middle of the row, as far as that is a whole number of half lines; at the top of one that goes on.
            var above = isWhole ? new Length((height.Emu - (pitch.Emu * broken[column].Count)) / 2) : Length.Zero;
            var y = above + profile.Grid.Baseline;
            foreach (var range in broken[column])
            {
                var alignment = columns[column] switch { CellAlignment.Centre => LineAlignment.Centre, CellAlignment.Right => LineAlignment.Right, _ => LineAlignment.Left };
                items.AddRange(LineSetter.Set(texts[column], range, x + style.CellMargin, Inside(widths[column]), alignment, block, y));
                y += pitch;
            }

            x += widths[column];
        }

        items.AddRange(Rules(widths, height));
        return new FlowLine { Height = height, Items = items };
    }

    private Length Inside(Length width) => width - (profile.Table.CellMargin * 2);

    // The frame of a row: above, below, and at every edge of a column. Neighbouring rows draw theirs in one place.
    private IEnumerable<PageItem> Rules(IReadOnlyList<Length> widths, Length height)
    {
        var (rule, left) = (profile.Table.Rule, profile.Page.TypeAreaLeft);
        var half = new Length(rule.Emu / 2);
        var width = widths.Aggregate(Length.Zero, (sum, column) => sum + column);
        yield return Rule(left - half, -half, width + rule, rule);
        yield return Rule(left - half, height - half, width + rule, rule);
        var x = left;
        for (var column = 0; column <= widths.Count; column++)
        {
            yield return Rule(x - half, Length.Zero, rule, height);
            x += column < widths.Count ? widths[column] : Length.Zero;
        }

        RuleItem Rule(Length ruleX, Length y, Length ruleWidth, Length ruleHeight) =>
            new(ItemRole.Rule, ruleX, y, ruleWidth, ruleHeight, profile.Body.Colour) { Block = block };
    }
}
