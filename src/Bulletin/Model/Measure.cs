using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A remediation measure (措施).</summary>
[Term("措施")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Measure
{
    /// <summary>The lead sentence (领句), or null. The template adds 。 if it ends in no mark.</summary>
    [Term("领句", Note = FieldNotes.Completed)]
    public RichText? Lead { get; init; }

    /// <summary>The text of the measure. The template adds 。 if it ends in no mark; of several lines, after the last.</summary>
    [Term("内容", Note = FieldNotes.Completed)]
    public required RichText Text { get; init; }

    /// <summary>Whether it is kept from the public.</summary>
    [Term("不予公开")]
    public Withholding? Withholding { get; init; }

    /// <summary>A measure of plain text without a lead sentence; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Measure?(string? text) => text is null ? null : new() { Text = text };

    /// <summary>A measure of rich text without a lead sentence; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Measure?(RichText? text) => text is null ? null : new() { Text = text };
}
