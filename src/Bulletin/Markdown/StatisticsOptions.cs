namespace Bulletin.Markdown;

/// <summary>What a template's paragraph of statistics says (统计段), where its head asks for something else than usual.</summary>
internal sealed record StatisticsOptions
{
    /// <summary>With how many decimals at most rates are given: 0, 1 or 2, the default.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Whether the notice says how many findings are not published; not by default.</summary>
    public bool NotPublished { get; init; }
}
