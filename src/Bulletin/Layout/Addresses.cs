using Bulletin.Text;

namespace Bulletin.Layout;

/// <summary>Finds the e-mail and web addresses among the cells of a text.</summary>
internal static class Addresses
{
    /// <summary>The addresses, with where each leads.</summary>
    public static List<(Range Cells, string Target)> In(List<LayoutCell> cells)
    {
        List<(Range Cells, string Target)> found = [];
        for (var start = 0; start < cells.Count;)
        {
            if (!IsPart(cells[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            var hasSign = AddressText.IsSign(cells[start].Character.Value);
            while (end < cells.Count && IsPart(cells[end]) && cells[end].Element == cells[start].Element)
            {
                hasSign |= AddressText.IsSign(cells[end].Character.Value);
                end++;
            }

            if (hasSign && end - start <= AddressText.MaxLength && AddressText.Find(Text(cells, start, end)) is var (range, target))
            {
                found.Add(((start + range.Start.Value)..(start + range.End.Value), target));
            }

            start = end;
        }

        return found;
    }

    private static string Text(List<LayoutCell> cells, int start, int end) => string.Create(end - start, (cells, start), static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = (char)source.cells[source.start + i].Character.Value;
        }
    });

    // Raised and lowered figures are no part of an address.
    private static bool IsPart(LayoutCell cell) => cell.Element >= 0 && cell.Look.Raise == Length.Zero && AddressText.IsPart(cell.Character.Value);
}
