using System.Globalization;
using System.Text;
using System.Text.Json;
using Bulletin.Fonts;

namespace Bulletin.Cli;

/// <summary>How <c>bulletin fonts</c> says what serves each role.</summary>
internal static class FontUseText
{
    /// <summary>For people: two lines a role, and, if anything is missing, how to install it.</summary>
    public static string Write(Session session, IReadOnlyList<FontUse> uses, IReadOnlyList<FontFace> fallback)
    {
        var text = new StringBuilder();
        foreach (var use in uses)
        {
            text.Append(RoleFonts.Name(use.Role).In(session.Language)).Append(session.Say("：", ": "));
            if (use.Faces.Count == 0)
            {
                text.Append(session.Say("没有可用的字体", "no font")).Append('\n');
                continue;
            }

            text.Append(Face(use.Faces[0])).Append(Standing(session, use)).Append('\n');
            text.Append("  ").Append(use.Faces[0].Place).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"  GB 2312 {session.Say("汉字", "Han characters")} {use.Covered}/{use.Characters}");
            if (use.Latin is { } latin)
            {
                text.Append(session.Say("；数字、字母取自：", "; digits and letters from: ")).Append(Face(latin));
            }

            if (use.Faces.Count > 1)
            {
                text.Append(session.Say("；缺字依次取自：", "; missing characters from: ")).AppendJoin(session.Say("、", ", "), use.Faces.Skip(1).Select(Face));
            }

            text.Append('\n').Append(Rights(session, use.Faces[0])).Append('\n');
        }

        foreach (var face in fallback)
        {
            text.Append(session.Say("候补字体：", "fallback font: "))
                .Append(Face(face))
                .Append("\n  ")
                .Append(face.Place)
                .Append('\n')
                .Append(Rights(session, face))
                .Append('\n');
        }

        return uses.All(use => use.Standing == FontStanding.Own) ? text.ToString() : text.Append('\n').Append(Installing(session)).ToString();
    }

    /// <summary>For machines.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FontUse> uses, IReadOnlyList<FontFace> fallback)
    {
        json.WriteStartArray("roles");
        foreach (var use in uses)
        {
            json.WriteStartObject();
            json.WriteString("role", use.Role.ToString());
            json.WriteString("wanted", use.Wanted);
            json.WriteString("standing", use.Standing switch { FontStanding.Own => "own", FontStanding.StandIn => "stand-in", FontStanding.LastResort => "last-resort", _ => "missing" });
            json.WriteNumber("gb2312", use.Covered);
            json.WriteNumber("gb2312Of", use.Characters);
            WriteFaces(json, "faces", use.Faces);
            WriteFaces(json, "digits", use.Latin is { } latin ? [latin] : []);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFaces(json, "fallback", fallback);
    }

    private static void WriteFaces(Utf8JsonWriter json, string name, IEnumerable<FontFace> faces)
    {
        json.WriteStartArray(name);
        foreach (var face in faces)
        {
            json.WriteStartObject();
            json.WriteString("family", face.Family);
            json.WriteNumber("weight", face.Weight);
            json.WriteString("path", face.Path);
            json.WriteNumber("index", face.Index);
            json.WriteNumber("fsType", (int)face.Embedding);
            json.WriteBoolean("byDeclaredLicence", !face.MayEmbed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Face(FontFace face) => face.Weight == 400 ? face.Family : string.Create(CultureInfo.InvariantCulture, $"{face.Family} {face.Weight}");

    // A face that does not allow it is here only because the licence is declared.
    private static string Rights(Session session, FontFace face)
    {
        var rights = FontRights.Of(face.Embedding).In(session.Language);
        return face.MayEmbed
            ? session.Say($"  嵌入用到的字形（{rights}）", $"  the glyphs in use are embedded ({rights})")
            : session.Say($"  按声明的授权嵌入用到的字形（{rights}）", $"  the glyphs in use are embedded by the licence that you declared ({rights})");
    }

    private static string Standing(Session session, FontUse use) => use.Standing switch
    {
        FontStanding.StandIn => session.Say($"（代替“{use.Wanted}”）", $" (stands in for “{use.Wanted}”)"),
        FontStanding.LastResort => session.Say($"（没有相近的字体，勉强代替“{use.Wanted}”）", $" (nothing like it here; stands in for “{use.Wanted}”)"),
        _ => "",
    };

    private static string Installing(Session session) => session.Say(
        """
        安装办法
          各系统：取得授权的公文字体（方正小标宋简体、仿宋_GB2312、楷体_GB2312 等）放入系统字体文件夹，或以 --fonts DIR 给出其文件夹。
          Windows：设置 → 系统 → 可选功能，添加“简体中文补充字体”（仿宋、楷体、黑体）；小标宋须另装。
          macOS：字体册中下载华文仿宋、楷体、黑体、宋体；小标宋须另装。
          麒麟、统信（银河麒麟、中标麒麟、UOS）：字体放入 ~/.local/share/fonts（个人）或 /usr/local/share/fonts（全机），再运行 fc-cache；也可用下述开源字体。
          Debian、Ubuntu：apt install fonts-noto-cjk fonts-arphic-gkai00mp fonts-arphic-gbsn00lp（黑体、宋体、楷体，粗宋代小标宋）；
            仿宋用 FandolFang：从 texlive-lang-chinese 包中取出 Fandol*.otf，放入上述文件夹。

        """,
        """
        How to install
          Any system: put the fonts of official documents that you have a licence for (方正小标宋简体, 仿宋_GB2312, 楷体_GB2312 …) into the system's folder for fonts, or name their folder with --fonts DIR.
          Windows: Settings → System → Optional features, add “Chinese (Simplified) Supplemental Fonts” (仿宋, 楷体, 黑体); 小标宋 is installed on its own.
          macOS: get STFangsong, Kaiti, Heiti and Songti in Font Book; 小标宋 is installed on its own.
          Kylin, UnionTech OS: fonts go into ~/.local/share/fonts (for one user) or /usr/local/share/fonts (for all), then run fc-cache; the open fonts below serve too.
          Debian, Ubuntu: apt install fonts-noto-cjk fonts-arphic-gkai00mp fonts-arphic-gbsn00lp (黑体, 宋体, 楷体, and a bold 宋体 in place of 小标宋);
            for 仿宋 there is FandolFang: take Fandol*.otf out of the package texlive-lang-chinese and put them into one of the folders above.

        """).ReplaceLineEndings("\n");
}
