using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>A table → rows: as wide as the type area, the header repeated where the table goes on, no row broken.</summary>
internal sealed class TableFlow(StyleProfile profile, CellBuilder builder, LineBreaker breaker, int block)
{
    public List<FlowLine> Lines(Table table)
    {
        var widths = TableColumns.Widths(table.Rows.Prepend(table.Header), profile.Page.TypeAreaWidth);
        var header = Row(table.Header, widths, Enumerable.Repeat(CellAlignment.Centre, widths.Count).ToList(), ItemRole.TableHeader);
        var lines = new List<FlowLine> { header with { KeepWithNext = table.Rows.Count > 0 } };
        foreach (var row in table.Rows)
        {
            lines.Add(Row(row, widths, table.Columns, ItemRole.TableCell) with { Header = header });
        }

        return lines;
    }

    private FlowLine Row(ValueList<RichText> cells, IReadOnlyList<Length> widths, IReadOnlyList<CellAlignment> columns, ItemRole role)
    {
        var (style, pitch) = (profile.Table, profile.Grid.Pitch);
        var look = new TextLook(role == ItemRole.TableHeader ? style.HeaderFont : style.Font, style.Size, Length.Zero, role);
        var texts = cells.Select(cell => builder.Of(cell, look)).ToList();
        var broken = texts.Select((text, i) => breaker.Break(text, Inside(widths[i]), Inside(widths[i]))).ToList();
        var height = pitch * Math.Max(1, broken.Max(lines => lines.Count));
        var items = new List<PageItem>();
        var x = profile.Page.TypeAreaLeft;
        for (var column = 0; column < texts.Count; column++)
        {
            // In the middle of the row, as far as that is a whole number of half lines.
            var y = new Length((height.Emu - (pitch.Emu * broken[column].Count)) / 2) + profile.Grid.Baseline;
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

        Length Inside(Length width) => width - (style.CellMargin * 2);
    }

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
