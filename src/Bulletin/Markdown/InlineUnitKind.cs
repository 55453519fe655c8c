namespace Bulletin.Markdown;

/// <summary>The kinds of <see cref="InlineUnit"/>.</summary>
internal enum InlineUnitKind : byte
{
    /// <summary>A character of the source.</summary>
    Character,

    /// <summary>A character after a backslash: never markup.</summary>
    Escaped,

    /// <summary>A value; <see cref="InlineUnit.Data"/> is its index.</summary>
    Value,

    /// <summary>A <c>**</c>.</summary>
    Strong,

    /// <summary>A <c>~</c>.</summary>
    Subscript,

    /// <summary>A <c>^</c>.</summary>
    Superscript,

    /// <summary>The <c>[</c> of the explicit form; <see cref="InlineUnit.Data"/> is its style.</summary>
    SpanStart,

    /// <summary>The <c>]{…}</c> of the explicit form.</summary>
    SpanEnd,
}
