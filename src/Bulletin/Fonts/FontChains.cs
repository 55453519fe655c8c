namespace Bulletin.Fonts;

/// <summary>
/// The fonts for each role, best first, by the names that they bear: those of Windows, 方正, WPS and macOS, which offices have; then open ones of the same kind; then, for all roles alike, what has
/// Chinese characters at all. A family is named in every way that a machine may know it by, as not every version of a font holds all of its names.
/// </summary>
internal static class FontChains
{
    private const int Bold = 700;

    private static readonly FontChoice[] XiaoBiaoSong =
    [
        .. Own("方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "方正小标宋_GB18030", "方正公文小标宋"),
        .. StandIns(null, "华文中宋", "STZhongsong"),
        .. StandIns(Bold, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN", "思源宋体", "FandolSong", "Songti SC"),
    ];

    private static readonly FontChoice[] FangSong =
    [
        .. Own("仿宋_GB2312", "FangSong_GB2312", "方正仿宋_GBK", "FZFangSong-Z02", "方正仿宋简体", "FZFangSong-Z02S", "方正仿宋_GB18030", "方正公文仿宋", "仿宋", "FangSong", "华文仿宋", "STFangsong"),
        .. StandIns(null, "朱雀仿宋", "朱雀仿宋（预览测试版）", "Zhuque Fangsong", "Zhuque Fangsong (technical preview)"),

        // Its digits and letters are heavy and without serifs.
        .. StandIns(null, "FandolFang R", "FandolFang").Select(choice => choice with { Latin = ["AR PL SungtiL GB", "文鼎ＰＬ简报宋", "FandolSong"] }),
    ];

    private static readonly FontChoice[] KaiTi =
    [
        .. Own("楷体_GB2312", "KaiTi_GB2312", "方正楷体_GBK", "FZKai-Z03", "方正楷体简体", "FZKai-Z03S", "方正楷体_GB18030", "方正公文楷体", "楷体", "KaiTi", "华文楷体", "STKaiti", "Kaiti SC", "楷体-简"),
        .. StandIns(null, "AR PL KaitiM GB", "文鼎ＰＬ简中楷", "FandolKai", "AR PL UKai CN", "LXGW WenKai GB", "霞鹜文楷 GB", "LXGW WenKai", "霞鹜文楷"),
    ];

    private static readonly FontChoice[] HeiTi =
    [
        .. Own("黑体", "SimHei", "方正黑体_GBK", "FZHei-B01", "方正黑体简体", "FZHei-B01S", "方正黑体_GB18030", "方正公文黑体", "华文黑体", "STHeiti", "Heiti SC", "黑体-简"),
        .. StandIns(null, "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "思源黑体", "FandolHei"),
        .. StandIns(null, "微软雅黑", "Microsoft YaHei", "PingFang SC", "苹方-简", "WenQuanYi Zen Hei", "文泉驿正黑", "WenQuanYi Micro Hei", "文泉驿微米黑"),
    ];

    private static readonly FontChoice[] SongTi =
    [
        .. Own("宋体", "SimSun", "方正书宋_GBK", "FZShuSong-Z01", "方正书宋简体", "FZShuSong-Z01S", "方正书宋_GB18030", "华文宋体", "STSong", "Songti SC", "宋体-简"),
        .. StandIns(null, "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN", "思源宋体", "FandolSong"),
        .. StandIns(null, "AR PL SungtiL GB", "文鼎ＰＬ简报宋", "AR PL UMing CN"),
    ];

    private static readonly FontChoice[] LastResorts =
    [
        .. new[]
        {
            "宋体", "SimSun", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "思源宋体", "BabelStone Han", "宋体-ExtB", "SimSun-ExtB", "Noto Sans CJK SC", "Noto Sans SC",
            "Source Han Sans SC", "思源黑体", "微软雅黑", "Microsoft YaHei", "PingFang SC", "FandolSong", "AR PL UMing CN", "AR PL SungtiL GB", "WenQuanYi Zen Hei", "WenQuanYi Micro Hei",
        }.Select(family => new FontChoice(family, FontStanding.LastResort)),
    ];

    /// <summary>The chain of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="first">The families that come before all others.</param>
    public static IEnumerable<FontChoice> For(FontRole role, IEnumerable<string> first) =>
        [.. first.Select(family => new FontChoice(family, FontStanding.Own)), .. Known(role), .. LastResorts];

    private static FontChoice[] Known(FontRole role) => role switch
    {
        FontRole.XiaoBiaoSong => XiaoBiaoSong,
        FontRole.FangSong => FangSong,
        FontRole.KaiTi => KaiTi,
        FontRole.HeiTi => HeiTi,
        FontRole.SongTi => SongTi,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    private static IEnumerable<FontChoice> Own(params string[] families) => families.Select(family => new FontChoice(family, FontStanding.Own));

    private static IEnumerable<FontChoice> StandIns(int? weight, params string[] families) => families.Select(family => new FontChoice(family, FontStanding.StandIn, weight));
}
