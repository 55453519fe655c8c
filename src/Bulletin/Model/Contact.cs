using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// A contact for the public (联系方式). Needs at least one way of contact. The template adds ； or 。 after each value that ends in no
/// mark.
/// </summary>
[Term("联系方式")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Contact
{
    /// <summary>The organisation (联系单位).</summary>
    [Term("联系单位", Note = FieldNotes.Item)]
    public string? Organization { get; init; }

    /// <summary>Telephone (联系电话).</summary>
    [Term("联系电话", Note = FieldNotes.Item)]
    public string? Phone { get; init; }

    /// <summary>Postal address (邮政地址).</summary>
    [Term("邮政地址", Note = FieldNotes.Item)]
    public string? Address { get; init; }

    /// <summary>Postal code (邮政编码).</summary>
    [Term("邮政编码", Note = FieldNotes.Item)]
    public string? PostalCode { get; init; }

    /// <summary>E-mail (电子邮箱).</summary>
    [Term("电子邮箱", Note = FieldNotes.Item)]
    public string? Email { get; init; }

    /// <summary>Hours (受理时间).</summary>
    [Term("受理时间", Note = FieldNotes.Item)]
    public string? Hours { get; init; }
}
