namespace Bulletin.Layout;

/// <summary>
/// Who approved a document to a body above (签发人, GB/T 9704-2012 §7.2.6): at the right, two names a line, those of further lines below the first; the reference number at the left of the last line (§7.2.5).
/// </summary>
internal static class ApproverArrangement
{
    /// <summary>The parts of each line, from left to right.</summary>
    /// <param name="block">The masthead.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="part">Makes a part: role, text, font and place.</param>
    public static List<IReadOnlyList<MastheadPart>> Rows(MastheadBlock block, StyleProfile profile, Func<ItemRole, RichText, FontRole, Length, MastheadPart> part)
    {
        var (style, cell) = (profile.Masthead, profile.Grid.Cell);
        var number = part(ItemRole.ReferenceNumber, block.ReferenceNumber, style.Font, cell * style.NumberIndent);
        var label = part(ItemRole.Approvers, style.ApproverLabel, style.Font, Length.Zero);
        var names = block.Approvers.Select(name => part(ItemRole.Approvers, name, style.ApproverFont, Length.Zero)).ToList();

        // One name a line where two of them, beside the number, have no room.
        for (var perLine = Math.Min(style.ApproversPerLine, names.Count); ; perLine--)
        {
            var columns = Columns(names, perLine, profile, label.Cells[^1].Advance + label.Width - label.Cells[^1].Width);
            if (perLine == 1 || (block.ReferenceNumber.IsBlank ? Length.Zero : number.End + cell) <= columns[0])
            {
                return Rows(names, columns, label, block.ReferenceNumber.IsBlank ? null : number);
            }
        }
    }

    // Where the label stands, and each column of names: from the right edge, each as wide as its widest name.
    private static List<Length> Columns(List<MastheadPart> names, int perLine, StyleProfile profile, Length label)
    {
        var cell = profile.Grid.Cell;
        var x = profile.Page.TypeAreaWidth - (cell * profile.Masthead.ApproverIndent);
        var columns = new List<Length>();
        for (var column = perLine - 1; column >= 0; column--)
        {
            x -= names.Where((_, i) => i % perLine == column).Max(name => name.Width);
            columns.Insert(0, x);
            x -= cell * profile.Masthead.ApproverGap;
        }

        columns.Insert(0, columns[0] - label);
        return columns;
    }

    private static List<IReadOnlyList<MastheadPart>> Rows(List<MastheadPart> names, List<Length> columns, MastheadPart label, MastheadPart? number)
    {
        var rows = new List<IReadOnlyList<MastheadPart>>();
        var perLine = columns.Count - 1;
        for (var first = 0; first < names.Count; first += perLine)
        {
            var parts = names.Skip(first).Take(perLine).Select((name, column) => name with { X = columns[column + 1] }).ToList();
            if (first == 0)
            {
                parts.Insert(0, label with { X = columns[0] });
            }

            if (number is not null && first + perLine >= names.Count)
            {
                parts.Insert(0, number);
            }

            rows.Add(parts);
        }

        return rows;
    }
}
