namespace Bulletin.Docx;

/// <summary>Where the lines of a paragraph begin and end (w:ind), in twips and in hundredths of a character; null where its style says it. See <see cref="Indent"/>.</summary>
internal sealed record IndentLook
{
    /// <summary>From the left edge, in twips.</summary>
    public int? Left { get; init; }

    /// <summary>From the right edge, in twips.</summary>
    public int? Right { get; init; }

    /// <summary>From the right edge, in hundredths of a character.</summary>
    public int? RightChars { get; init; }

    /// <summary>How far the first line stands out to the left, in twips.</summary>
    public int? Hanging { get; init; }

    /// <summary>How far the first line stands in, in twips.</summary>
    public int? FirstLine { get; init; }

    /// <summary>How far the first line stands in, in hundredths of a character.</summary>
    public int? FirstLineChars { get; init; }
}
