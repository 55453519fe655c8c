using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>
/// Marks in less than a cell. The glyph of a full-width mark fills one half of its cell, so half a cell holds it: of a 点号 or a closing mark the right half goes, of an opening
/// mark the left half. <see cref="GlyphCell"/> then gives the half that is left, and what draws the page puts the ink there.
/// </summary>
internal static class FineMarks
{
    /// <summary>Half a cell.</summary>
    public static Length Half(LayoutCell cell) => new(cell.Size.Emu / 2);

    /// <summary>A mark that has its whole cell still.</summary>
    public static bool IsWhole(LayoutCell cell) => IsMark(cell) && cell.Width >= cell.Size;

    /// <summary>A full-width 点号, bracket, quotation or book-title mark, squeezed or not.</summary>
    public static bool IsMark(LayoutCell cell) => cell.Character.Value > 0x7F && cell.Width >= Half(cell) && (IsClosingOrStop(cell) || Marks.IsOpening(cell.Character));

    /// <summary>A mark whose right half is blank.</summary>
    public static bool IsClosingOrStop(LayoutCell cell) => Marks.IsStop(cell.Character) || Marks.IsClosing(cell.Character);

    /// <summary>The same mark in half a cell.</summary>
    public static LayoutCell Halved(LayoutCell cell) => cell with { Width = Half(cell) };

    /// <summary>Gives the marks of a paragraph the width that they have wherever the line ends.</summary>
    public static void Tighten(List<LayoutCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];

            // 间隔号 takes half a cell (GB/T 15834-2011 §5.1.7).
            if (cell.Character.Value is '·' or '‧' or '・' && cell.Width >= cell.Size)
            {
                cells[i] = Halved(cell);
            }
            else if (i + 1 < cells.Count && IsMark(cell) && IsMark(cells[i + 1]))
            {
                TightenPair(cells, i);
            }
        }
    }

    // Two marks side by side take a cell and a half wherever one of them is a bracket or quote, which stays close to what it holds (clreq §3.1.6.2; GB/T 15834-2011 §5.1.11).
    private static void TightenPair(List<LayoutCell> cells, int index)
    {
        var (left, right) = (cells[index], cells[index + 1]);
        if (Marks.IsOpening(right.Character))
        {
            cells[index + 1] = Halved(right);
        }
        else if (!Marks.IsOpening(left.Character) && (Marks.IsClosing(left.Character) || Marks.IsClosing(right.Character)))
        {
            cells[index] = Halved(left);
        }
        else if (IsWhole(left) && IsQuestion(left) && IsQuestion(right))
        {
            // ？！ share one cell, three take two (GB/T 15834-2011 §5.1.2).
            cells[index] = Halved(left);
            cells[index + 1] = Halved(right);
        }
    }

    private static bool IsQuestion(LayoutCell cell) => cell.Character.Value is '？' or '！';
}
