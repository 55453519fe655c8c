namespace Bulletin.Spec.Tests.Notation;

/// <summary>Where something stands, measured from the upper left corner of the sheet.</summary>
internal sealed record Place(int Page, Length Left, Length Right, Length Top, Length Bottom)
{
    // The em box of a character, in hundredths of its size: 88 above the baseline and 12 below.
    private const int AboveBaseline = 88;

    public Length Baseline { get; init; }

    public Length Size { get; init; }

    public FontRole? Font { get; init; }

    public Colour? Colour { get; init; }

    /// <summary>The line of the page it stands on, from 0; null for what stands on none.</summary>
    public int? Line { get; init; }

    /// <summary>How many lines, or pages, there are in it.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Of characters on one line, those of the first font giving font and size.</summary>
    public static Place Of(int page, IReadOnlyList<(TextItem Item, GlyphCell Cell)> characters)
    {
        var item = characters[0].Item;
        if (item.IsTurned)
        {
            // Its ascenders point to the right, and it runs downwards.
            var right = item.Baseline + new Length(item.Size.Emu * AboveBaseline / 100);
            return new Place(page, right - item.Size, right, characters[0].Cell.X, characters[^1].Cell.X + characters[^1].Cell.Width) { Baseline = item.Baseline, Size = item.Size, Font = item.Font };
        }

        var top = item.Baseline - new Length(item.Size.Emu * AboveBaseline / 100);
        return new Place(page, characters[0].Cell.X, characters[^1].Cell.X + characters[^1].Cell.Width, top, top + item.Size)
        {
            Baseline = item.Baseline,
            Size = item.Size,
            Font = item.Font,
            Colour = item.Colour,
        };
    }

    public static Place Of(SealPlace seal) => new(seal.Page + 1, seal.X, seal.X + seal.Width, seal.Y, seal.Y + seal.Height);

    public static Place Of(int page, RuleItem rule) => new(page, rule.X, rule.X + rule.Width, rule.Y, rule.Y + rule.Height) { Colour = rule.Colour };
}
