namespace Bulletin.Layout;

/// <summary>Signature and date → lines (GB/T 9704-2012 §7.3.5).</summary>
internal static class SignatureFlow
{
    public static List<FlowLine> Lines(SignatureBlock signature, StyleProfile profile, CellBuilder builder, ParagraphFlow paragraphs, StructureBuilder structure, int block)
    {
        var lines = new List<FlowLine>();
        foreach (var row in SignatureArrangement.Rows(signature, profile, builder, block))
        {
            // A signing body beside another is a paragraph of its own.
            foreach (var cells in row.Cells)
            {
                var element = structure.Add(StructureRole.Paragraph);
                for (var i = 0; i < cells.Count; i++)
                {
                    cells[i] = cells[i] with { Element = element };
                }
            }

            lines.AddRange(Lines(row, profile, paragraphs, block).Select((line, i) => i == 0 ? line with { SpaceAbove = row.SpaceAbove, Seals = [.. row.Seals.Select(Element)] } : line));
        }

        return lines;

        SealPlace Element(SealPlace seal) => seal.Picture is null ? seal : seal with { Element = structure.Add(new StructureElement(StructureRole.Figure, structure.Parent) { Alternative = seal.Alternative }) };
    }

    private static List<FlowLine> Lines(SignatureRow row, StyleProfile profile, ParagraphFlow paragraphs, int block)
    {
        var widths = row.Cells.Select(SignatureArrangement.Width).ToList();
        if (row.Centres.Count == 0 || widths.Exists(width => width > profile.Page.TypeAreaWidth))
        {
            return paragraphs.RightAligned(row.Cells[0], row.Right, block);
        }

        var items = row.Cells.SelectMany((cells, i) => LineSetter.Set(
            cells, 0..cells.Count, profile.Page.TypeAreaLeft + row.Centres[i] - new Length(widths[i].Emu / 2), widths[i], LineAlignment.Left, block, profile.Grid.Baseline));
        return [new FlowLine { Height = profile.Grid.Pitch, Items = items.ToList() }];
    }
}
