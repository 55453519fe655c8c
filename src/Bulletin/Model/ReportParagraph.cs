using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A paragraph of the report (段落). In files it is a text, or an object when it is withheld; a line break in it begins a new paragraph.</summary>
[Term("段落")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportParagraph
{
    /// <summary>The text. It prints as typed: its final mark is the report's to give.</summary>
    [Term("文字", Note = FieldNotes.Whole)]
    public required RichText Text { get; init; }

    /// <summary>Whether it is kept from the public.</summary>
    [Term("不予公开")]
    public Withholding? Withholding { get; init; }

    /// <summary>A paragraph of plain text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReportParagraph?(string? text) => text is null ? null : new() { Text = text };

    /// <summary>A paragraph of rich text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReportParagraph?(RichText? text) => text is null ? null : new() { Text = text };
}
