using Bulletin.Text;

namespace Bulletin;

/// <summary>Whom the public can reach (联系方式). Needs at least one way.</summary>
[Term("联系方式")]
public sealed record Contact
{
    /// <summary>The organisation (联系单位).</summary>
    [Term("联系单位")]
    public string? Organization { get; init; }

    /// <summary>Telephone (联系电话).</summary>
    [Term("联系电话")]
    public string? Phone { get; init; }

    /// <summary>Postal address (邮政地址).</summary>
    [Term("邮政地址")]
    public string? Address { get; init; }

    /// <summary>Postal code (邮政编码).</summary>
    [Term("邮政编码")]
    public string? PostalCode { get; init; }

    /// <summary>E-mail (电子邮箱).</summary>
    [Term("电子邮箱")]
    public string? Email { get; init; }

    /// <summary>Hours (受理时间).</summary>
    [Term("受理时间")]
    public string? Hours { get; init; }
}
