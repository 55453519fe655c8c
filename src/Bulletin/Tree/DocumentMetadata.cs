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

    /// <summary>The language: zh-CN.</summary>
    public string Language { get; init; } = "zh-CN";
}
