namespace Bulletin;

/// <summary>The lines under the title (副题), centred, directly below it; what follows keeps the distance from the title.</summary>
public sealed record SubtitleStyle
{
    /// <summary>楷体.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Practice)]
    public required FontRole Font { get; init; }

    /// <summary>3号: 16 pt.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Practice)]
    public required Length Size { get; init; }
}
