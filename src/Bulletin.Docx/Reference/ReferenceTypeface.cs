using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>The fonts of a reference document by their names, those of its theme included.</summary>
/// <param name="styles">Its styles.</param>
/// <param name="theme">Its theme; null for none.</param>
internal sealed class ReferenceTypeface(StyleSheet styles, XElement? theme)
{
    private static readonly (string Part, FontRole Role)[] Known =
    [
        ("小标宋", FontRole.XiaoBiaoSong), ("仿宋", FontRole.FangSong), ("FangSong", FontRole.FangSong), ("楷", FontRole.KaiTi), ("KaiTi", FontRole.KaiTi),
        ("黑体", FontRole.HeiTi), ("SimHei", FontRole.HeiTi), ("宋体", FontRole.SongTi), ("SimSun", FontRole.SongTi),
    ];

    private readonly Dictionary<FontRole, string> _claims = [];

    /// <summary>The family of a style for Chinese (<c>eastAsia</c>) or Western (<c>ascii</c>) characters; null where nothing gives one.</summary>
    public string? Family(XElement? style, string slot)
    {
        for (; style is not null; style = styles.ById(style.Element(Ooxml.W + "basedOn").Value()))
        {
            if (Of(style.Element(Ooxml.W + "rPr")?.Element(Ooxml.W + "rFonts"), slot) is { } family)
            {
                return family;
            }
        }

        return Of(styles.Defaults("rPr")?.Element(Ooxml.W + "rFonts"), slot);
    }

    /// <summary>The family that a run or its style gives; null for none.</summary>
    public string? Of(XElement? fonts, string slot) =>
        fonts.Value(slot == "eastAsia" ? "eastAsiaTheme" : "asciiTheme") is { } name ? OfTheme(name) : fonts.Value(slot);

    /// <summary>
    /// The role under which a family goes into the profile: that of its kind, one that has the family already, or the one given. Null where another family has taken that role.
    /// </summary>
    public FontRole? Claim(string family, FontRole otherwise)
    {
        FontRole? taken = _claims.Where(claim => claim.Value == family).Select(claim => (FontRole?)claim.Key).FirstOrDefault();
        var role = taken ?? RoleOf(family) ?? otherwise;
        return _claims.TryAdd(role, family) || _claims[role] == family ? role : null;
    }

    /// <summary>The names of a profile with those that were claimed.</summary>
    public FontNames Names(FontNames names)
    {
        foreach (var (role, family) in _claims)
        {
            names = role switch
            {
                FontRole.XiaoBiaoSong => names with { XiaoBiaoSong = family },
                FontRole.FangSong => names with { FangSong = family },
                FontRole.KaiTi => names with { KaiTi = family },
                FontRole.HeiTi => names with { HeiTi = family },
                _ => names with { SongTi = family },
            };
        }

        return names;
    }

    /// <summary>The kind of a family by its name; null for an unknown one.</summary>
    public static FontRole? RoleOf(string family) =>
        Known.Where(known => family.Contains(known.Part, StringComparison.OrdinalIgnoreCase)).Select(known => (FontRole?)known.Role).FirstOrDefault();

    // minorEastAsia, majorHAnsi, …
    private string? OfTheme(string name)
    {
        var font = theme?.Element(Ooxml.Drawing + "themeElements")?.Element(Ooxml.Drawing + "fontScheme")
            ?.Element(Ooxml.Drawing + (name.StartsWith("major", StringComparison.Ordinal) ? "majorFont" : "minorFont"));
        var typeface = (string?)font?.Element(Ooxml.Drawing + (name.EndsWith("EastAsia", StringComparison.Ordinal) ? "ea" : "latin"))?.Attribute("typeface");
        return typeface is { Length: > 0 } ? typeface
            : (string?)font?.Elements(Ooxml.Drawing + "font").FirstOrDefault(script => (string?)script.Attribute("script") == "Hans")?.Attribute("typeface");
    }
}
