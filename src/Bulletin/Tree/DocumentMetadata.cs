namespace Bulletin;

/// <summary>What a file says about itself; from the report alone, never from the machine or the clock.</summary>
public sealed record DocumentMetadata
{
    /// <summary>The title on one line.</summary>
    public string Title { get; init; } = "";

    /// <summary>The issuing body, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The date of issue, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The kind of document (文种), such as 通报; null where it is none that the rules know (条例 art. 8).</summary>
    public string? Kind { get; init; }

    /// <summary>The reference number (发文字号), such as 云巡整〔2026〕3号, or null.</summary>
    public string? ReferenceNumber { get; init; }

    /// <summary>The language: zh-CN.</summary>
    public string Language { get; init; } = "zh-CN";
}
