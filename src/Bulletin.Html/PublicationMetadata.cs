namespace Bulletin;

/// <summary>
/// What a government site says of a notice beside its text: the head of 政府信息公开, as a list above the notice, and the tags that 政府网站发展指引 (国办发〔2017〕47号) asks of every page. Written is only what is given here
/// or known from the notice: 成文日期, 发文字号, and the issuing body as 发布机构.
/// </summary>
public sealed record PublicationMetadata
{
    /// <summary>索引号.</summary>
    public string? IndexNumber { get; init; }

    /// <summary>主题分类.</summary>
    public string? Topic { get; init; }

    /// <summary>发布机构; null (the default) for the issuing body of the notice.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published (发布日期), by the clock of the site; in the head of the page to the minute (<c>PubDate</c>).</summary>
    public DateTime? Published { get; init; }

    /// <summary>有效性, such as 有效.</summary>
    public string? Validity { get; init; }

    /// <summary>公开方式, such as 主动公开.</summary>
    public string? Disclosure { get; init; }

    /// <summary>主题词, also <c>Keywords</c>; none by default.</summary>
    public ValueList<string> Keywords { get; init; } = [];

    /// <summary>What else stands in the list, below the rest; nothing by default.</summary>
    public ValueList<PublicationEntry> Others { get; init; } = [];

    /// <summary>The name of the site (<c>SiteName</c>).</summary>
    public string? SiteName { get; init; }

    /// <summary>The domain of the site (<c>SiteDomain</c>).</summary>
    public string? SiteDomain { get; init; }

    /// <summary>The site's identification code (政府网站标识码, <c>SiteIDCode</c>).</summary>
    public string? SiteIdCode { get; init; }

    /// <summary>The column in which it stands (<c>ColumnName</c>).</summary>
    public string? ColumnName { get; init; }

    /// <summary>The source (<c>ContentSource</c>); null (the default) for <see cref="Publisher"/>.</summary>
    public string? Source { get; init; }

    /// <summary>A summary (<c>Description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>The address of the page (<c>Url</c>).</summary>
    public string? Url { get; init; }
}
