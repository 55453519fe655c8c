using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>Fonts made for tests of PDF, of every kind that there is.</summary>
internal static class TestFonts
{
    public const string Characters = " 中共云河市水务局党组关于巡察整改情况的通报“”（）《》，。、；：—…0123456789iIlmW.-@𠅤𬬻";

    private static readonly SyntheticFont Font = new() { Characters = Characters, Family = "仿宋", PostScriptName = "TestFang" };

    /// <summary>The kinds of font files.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["ttf", "otf", "otf-cid", "ttc", "otc"];

    /// <summary>The glyphs of the font.</summary>
    public static IReadOnlyList<SyntheticGlyph> Glyphs => Font.Glyphs;

    /// <summary>A font file of a kind.</summary>
    public static byte[] File(string kind) => kind switch
    {
        "ttf" => Font.ToTrueType(),
        "otf" => Font.ToCff(),
        "otf-cid" => (Font with { IsCidKeyed = true }).ToCff(),
        "ttc" => SyntheticFont.Collection(Other.ToTrueType(), Font.ToTrueType()),
        "otc" => SyntheticFont.Collection(Other.ToCff(), (Font with { IsCidKeyed = true }).ToCff()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Options with one font for all roles.</summary>
    public static PdfOptions Options(string kind = "ttf") => Options(File(kind));

    /// <summary>Options with the fonts of some files; those that are called 仿宋 serve for all roles.</summary>
    public static PdfOptions Options(params byte[][] files) => new()
    {
        Fonts = new()
        {
            Catalog = new FontCatalog(files.SelectMany(file => FontFace.Load(file))),
            Preferred = Enum.GetValues<FontRole>().Select(role => new PreferredFont(role, "仿宋")).ToValueList(),
        },
    };

    /// <summary>Writes into a folder a font for each role, under the names that offices have them by, with ASCII, the Han characters of GBK and the usual marks.</summary>
    public static string WriteOfficeFonts(string folder)
    {
        var han = string.Concat(Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0x4E00, 0x51A6)).Select(c => (char)c)) + "“”‘’（）《》，。、；：—…";
        Directory.CreateDirectory(folder);
        foreach (var (family, i) in new[] { "方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体" }.Select((family, i) => (family, i)))
        {
            var font = new SyntheticFont { Characters = han, Family = "Office", ChineseFamily = family, PostScriptName = $"Office{i}" };
            System.IO.File.WriteAllBytes(Path.Combine(folder, $"{i}.otf"), font.ToCff());
        }

        return folder;
    }

    private static SyntheticFont Other => new() { Characters = " abc", Family = "Other", PostScriptName = "Other" };
}
