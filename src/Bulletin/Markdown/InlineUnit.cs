namespace Bulletin.Markdown;

/// <summary>One step of inline source: a character, a value or a mark. Eight bytes, since a text may have millions.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Character">The character; for a mark, the character that it is written with.</param>
/// <param name="Data">See <see cref="InlineUnitKind"/>.</param>
internal readonly record struct InlineUnit(InlineUnitKind Kind, char Character, int Data = 0)
{
    /// <summary>Whether this is one of the short marks <c>**</c>, <c>~</c>, <c>^</c>, taken or not.</summary>
    public bool IsShortMark => Kind is InlineUnitKind.Strong or InlineUnitKind.Subscript or InlineUnitKind.Superscript;

    /// <summary>Whether this mark begins or ends a style. A short mark that is not taken is printed.</summary>
    public bool IsTaken => Kind is InlineUnitKind.SpanStart or InlineUnitKind.SpanEnd || (IsShortMark && Data != 0);

    /// <summary>The style that a mark begins and ends.</summary>
    public TextStyle Style => Kind switch
    {
        InlineUnitKind.Strong => TextStyle.Strong,
        InlineUnitKind.Subscript => TextStyle.Subscript,
        InlineUnitKind.Superscript => TextStyle.Superscript,
        InlineUnitKind.SpanStart => (TextStyle)Data,
        _ => TextStyle.Plain,
    };

    /// <summary>The mark as one that is taken.</summary>
    public InlineUnit Taken => this with { Data = 1 };

    /// <summary>Whether this is text with that character.</summary>
    public bool Is(Func<char, bool> kind) => Kind is InlineUnitKind.Character or InlineUnitKind.Escaped && kind(Character);
}
