namespace Bulletin.Tests.Support.SyntheticFonts;

/// <summary>The kinds of font files, made of the same small font.</summary>
internal static class SampleFonts
{
    /// <summary>The font.</summary>
    public static SyntheticFont Song { get; } = new() { Characters = "一二三人 A。𬬻", ChineseFamily = "测试宋体", FsType = 8 };

    /// <summary>The names of the kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["ttf", "ttf-long", "otf", "otf-cid"];

    /// <summary>A font as a file of a kind.</summary>
    public static byte[] Bytes(string kind, SyntheticFont? font = null) => (kind, font ?? Song) switch
    {
        ("ttf", var song) => song.ToTrueType(),
        ("ttf-long", var song) => (song with { HasLongOffsets = true }).ToTrueType(),
        ("otf", var song) => song.ToCff(),
        ("otf-cid", var song) => (song with { IsCidKeyed = true }).ToCff(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The face of a font.</summary>
    public static FontFace Face(SyntheticFont font) => FontFace.Load(font.ToTrueType())[0];
}
