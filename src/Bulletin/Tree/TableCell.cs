using System.Diagnostics.CodeAnalysis;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A cell of a table, in its header or below it.</summary>
/// <param name="Paragraphs">Its paragraphs; none in an empty cell.</param>
/// <param name="ColumnSpan">The number of columns that it covers, from 1.</param>
/// <param name="RowSpan">The number of rows that it covers, from 1. No cell reaches from the header into the rows below.</param>
/// <exception cref="ArgumentNullException">The paragraphs are null.</exception>
/// <exception cref="ArgumentException">A paragraph is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">A span is less than 1.</exception>
public sealed record TableCell(ValueList<RichText> Paragraphs, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>A cell of one paragraph.</summary>
    /// <param name="text">Its text; empty for an empty cell.</param>
    /// <param name="columnSpan">The number of columns that it covers.</param>
    /// <param name="rowSpan">The number of rows that it covers.</param>
    public TableCell(RichText text, int columnSpan = 1, int rowSpan = 1)
        : this(Argument.NotNull(text, nameof(text)).IsEmpty ? [] : [text], columnSpan, rowSpan)
    {
    }

    /// <summary>Its paragraphs; none in an empty cell.</summary>
    public ValueList<RichText> Paragraphs
    {
        get;
        init => field = Argument.Items(value, nameof(Paragraphs));
    } = Argument.Items(Paragraphs, nameof(Paragraphs));

    /// <summary>The number of columns that it covers, from 1.</summary>
    public int ColumnSpan
    {
        get;
        init => field = Argument.Between(value, 1, int.MaxValue, nameof(ColumnSpan));
    } = Argument.Between(ColumnSpan, 1, int.MaxValue, nameof(ColumnSpan));

    /// <summary>The number of rows that it covers, from 1.</summary>
    public int RowSpan
    {
        get;
        init => field = Argument.Between(value, 1, int.MaxValue, nameof(RowSpan));
    } = Argument.Between(RowSpan, 1, int.MaxValue, nameof(RowSpan));

    /// <summary>
    /// A picture above the paragraphs, no wider than the cell; null (the default) for none. Its caption is not shown.
    /// </summary>
    public Picture? Picture { get; init; }

    /// <summary>The whole text, a line break between paragraphs.</summary>
    public RichText Text => Paragraphs.Count switch
    {
        0 => RichText.Empty,
        1 => Paragraphs[0],
        _ => RichText.Of(Paragraphs.SelectMany((paragraph, i) => i == 0 ? paragraph.Runs : paragraph.Runs.Prepend(new TextRun("\n")))),
    };

    /// <summary>A cell of plain text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator TableCell?(string? text) => text is null ? null : new(RichText.Plain(text));

    /// <summary>A cell of rich text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator TableCell?(RichText? text) => text is null ? null : new(text);

    /// <summary>The characters of the <see cref="Text"/>.</summary>
    public override string ToString() => Text.ToString();
}
