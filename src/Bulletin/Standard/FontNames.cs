using Bulletin.Standard;

namespace Bulletin;

/// <summary>The family name written for each role: the font of the offices, whether or not this machine has it.</summary>
public sealed record FontNames
{
    /// <summary>小标宋体; by default 方正小标宋简体.</summary>
    [Clause("GB/T 9704-2012 §7.3.1", Strength.Practice)]
    [StyleField("小标宋体", 1, 31)]
    public required string XiaoBiaoSong { get; init; }

    /// <summary>仿宋体; by default 仿宋_GB2312.</summary>
    [Clause("GB/T 9704-2012 §5.2.2", Strength.Practice)]
    [StyleField("仿宋体", 1, 31)]
    public required string FangSong { get; init; }

    /// <summary>楷体; by default 楷体_GB2312.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Practice)]
    [StyleField("楷体", 1, 31)]
    public required string KaiTi { get; init; }

    /// <summary>黑体; by default 黑体.</summary>
    [Clause("GB/T 9704-2012 §7.3.3", Strength.Practice)]
    [StyleField("黑体", 1, 31)]
    public required string HeiTi { get; init; }

    /// <summary>宋体; by default 宋体.</summary>
    [Clause("GB/T 9704-2012 §7.5", Strength.Practice)]
    [StyleField("宋体", 1, 31)]
    public required string SongTi { get; init; }

    /// <summary>The names, in the order of the roles.</summary>
    internal string[] All => [XiaoBiaoSong, FangSong, KaiTi, HeiTi, SongTi];

    /// <summary>The name for a role.</summary>
    public string For(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => XiaoBiaoSong,
        FontRole.FangSong => FangSong,
        FontRole.KaiTi => KaiTi,
        FontRole.HeiTi => HeiTi,
        FontRole.SongTi => SongTi,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
