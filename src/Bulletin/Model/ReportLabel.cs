using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The words that a template prints before a text, such as 完成情况. In files a text, or an object.</summary>
[Term("标签")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record ReportLabel
{
    /// <summary>The words, without their colon; empty for no label.</summary>
    [Term("文字", Note = "不写冒号；写空文字“”则不印标签。")]
    public required string Text { get; init; }

    /// <summary>Whether the text behind the label gets no 。 at its end; false by default.</summary>
    [Term("不加句号")]
    public bool OmitStop { get; init; }

    /// <summary>A label whose text ends in 。; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ReportLabel?(string? text) => text is null ? null : new() { Text = text };
}
