using System.Text;
using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>Text → cells, as wide as the metrics say.</summary>
internal sealed class CellBuilder(IFontMetrics metrics)
{
    /// <summary>Notes where characters come from; null (the default) if nobody asks.</summary>
    public CharacterPlaces? Places { get; init; }

    /// <summary>Stops the layout, at the next text.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The colour of texts that have none of their own; black by default.</summary>
    public Colour Colour { get; init; }

    /// <summary>Appends the cells of a text.</summary>
    public void Add(List<LayoutCell> cells, RichText text, TextLook look)
    {
        Cancellation.ThrowIfCancellationRequested();
        cells.EnsureCapacity(cells.Count + text.Runs.Sum(run => run.Text.Length));
        foreach (var run in text.Runs)
        {
            Places?.Note(run);
            var small = (run.Style & (TextStyle.Subscript | TextStyle.Superscript)) != TextStyle.Plain;
            var size = small ? Hundredths(look.Size, SmallText.Size) : look.Size;
            var raise = run.Style.HasFlag(TextStyle.Subscript) ? -Hundredths(look.Size, SmallText.Drop)
                : run.Style.HasFlag(TextStyle.Superscript) ? Hundredths(look.Size, SmallText.Raise) : Length.Zero;
            var cellLook = new CellLook(look.Font, size, look.Tracking, raise, look.Role, run.Style | look.Style, look.Colour ?? Colour);
            foreach (var character in run.Text.EnumerateRunes())
            {
                cells.Add(new LayoutCell(character, new Length(size.Emu * metrics.Width(look.Font, character.Value) / 1000), cellLook) { Element = look.Element });
            }
        }
    }

    public List<LayoutCell> Of(RichText text, TextLook look)
    {
        var cells = new List<LayoutCell>();
        Add(cells, text, look);
        return cells;
    }

    private static Length Hundredths(Length length, int hundredths) => new(length.Emu * hundredths / 100);
}
