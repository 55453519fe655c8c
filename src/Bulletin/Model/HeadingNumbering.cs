using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The numerals of one heading level. In files a text such as <c>1、</c>, or an object.</summary>
[Term("编号格式")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record HeadingNumbering
{
    /// <summary>The format: a text with exactly one numeral 一, 1 or ①, such as <c>（一）</c>; see <see cref="NumeralFormat"/>.</summary>
    [Term("格式")]
    public required string Format { get; init; }

    /// <summary>Whether the numbers run on through the whole document; by default they begin anew under each heading above.</summary>
    [Term("连续编号")]
    public bool Continuous { get; init; }

    /// <summary>Whether a heading that is the only one of its level under the heading above gets no numeral; false by default.</summary>
    [Term("独项不编号")]
    public bool OmitOnlyChild { get; init; }

    /// <summary>A format that begins anew under each heading above; null of null.</summary>
    [return: NotNullIfNotNull(nameof(format))]
    public static implicit operator HeadingNumbering?(string? format) => format is null ? null : new() { Format = format };
}
