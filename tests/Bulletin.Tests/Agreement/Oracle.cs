using System.Text.RegularExpressions;
using Bulletin.Tests.Support;
using static System.FormattableString;

namespace Bulletin.Tests.Agreement;

/// <summary>
/// Where another program breaks lines and pages of our DOCX: LibreOffice, in a copy that is made to obey what the DOCX says and LibreOffice does not import. Nothing else is changed.
/// </summary>
internal static partial class Oracle
{
    // noLineBreaksBefore has the — of 1—11, and both lists have the ～ of 1～11, but LibreOffice looks at its lists between Chinese
    // characters only: what joins without width keeps it from breaking there, and between a hyphen and what it is the sign of.
    private const char Joiner = '\u2060';

    // Word and WPS end lines after the hyphen of 2023-2026, LibreOffice between letters only. And a line may end with a mark, whatever
    // follows. LibreOffice, which sets Chinese and Latin apart, loses that place where Latin follows: a full line gives the mark and the
    // character before it to the next one, while the same line is left whole where Chinese follows.
    private const char Break = '\u200B';

    // Each with the reason why LibreOffice is not Word there.
    private static readonly (string From, string To)[] Patches =
    [
        // autoSpaceDE and autoSpaceDN are not imported: LibreOffice adds 3.2 pt between Chinese and Latin characters whatever the DOCX says.
        ("style:text-autospace=\"ideograph-alpha\"", "style:text-autospace=\"none\""),

        // overflowPunct is imported inverted: what says that no mark hangs makes them hang.
        ("style:punctuation-wrap=\"hanging\"", "style:punctuation-wrap=\"simple\""),
    ];

    // noLineBreaksBefore and noLineBreaksAfter are imported for the whole program, not for the document, and the copy does not hold them.
    private const string Settings = "<config:config-item-set config:name=\"ooo:configuration-settings\">";

    /// <summary>
    /// The fonts that offices have, by open ones of the same widths: every Han character an em, every ASCII character half of one.
    /// </summary>
    public static readonly (string Office, string Open)[] Fonts =
    [
        ("仿宋_GB2312", "AR PL SungtiL GB"),
        ("楷体_GB2312", "AR PL KaitiM GB"),
        ("黑体", "AR PL SungtiL GB"),
        ("宋体", "AR PL SungtiL GB"),
        ("方正小标宋简体", "AR PL SungtiL GB"),
    ];

    /// <summary>The lines of each page of each file, without white space.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Lines(IReadOnlyList<byte[]> files) => Lines(files, Gb9704.Profile());

    /// <summary>The same for files in the format of a profile.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Lines(IReadOnlyList<byte[]> files, StyleProfile profile)
    {
        using var folder = new TemporaryFolder();
        var names = files.Select((_, i) => Path.Combine(folder.Path, $"{i}.docx")).ToList();
        for (var i = 0; i < files.Count; i++)
        {
            File.WriteAllBytes(names[i], files[i]);
        }

        Convert(folder, "fodt", names);
        var copies = names.ConvertAll(name => Path.ChangeExtension(name, "fodt"));
        foreach (var copy in copies)
        {
            var patched = Patches.Concat(Tracking(profile.Resolve())).Append((Settings, Settings + ForbiddenCharacters())).Aggregate(File.ReadAllText(copy), (text, patch) => text.Replace(patch.Item1, patch.Item2, StringComparison.Ordinal));
            var hyphens = Sign().Replace(Hyphen().Replace(patched, "-" + Break), "-" + Joiner);
            var ranges = Wave().Replace(Range().Replace(hyphens, Joiner + "—"), Joiner + "$0" + Joiner);
            File.WriteAllText(copy, Mark().Replace(ranges, "$0" + Break));
        }

        Convert(folder, "pdf", copies);
        return [.. names.Select(name => PrintedLines.Of(File.ReadAllBytes(Path.ChangeExtension(name, "pdf"))))];
    }

    [GeneratedRegex("(?<=>[^<]*([0-9A-Za-z%)％]|[0-9][年月日])-*)-(?=[0-9A-Za-z“][^<]*<)", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Hyphen();

    [GeneratedRegex("(?<=>[^<]*[^< ])-(?=[0-9A-Za-z][^<]*<)", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Sign();

    [GeneratedRegex("(?<=>[^<]*[0-9%％])—(?=[^<]*<)", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Range();

    [GeneratedRegex("(?<=>[^<]*[0-9％])[～－](?=[0-9][^<]*<)", RegexOptions.None, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Wave();

    [GeneratedRegex("(?<=>[^<]*)[，。；：、！？）》”](?=(</?text:span[^>]*>)*[0-9A-Za-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10000)]
    private static partial Regex Mark();

    // Tracking is left out after the last character before each change between Chinese and Latin (8.12 pt between 4 and 年, where 8 − 0.25 is
    // meant): a line of dates is 3 pt too long. Characters of the width with tracking, and without it, have the same advances everywhere:
    // 15.75 and 7.75 pt.
    private static IEnumerable<(string From, string To)> Tracking(StyleProfile profile)
    {
        var (size, tracking) = (profile.Body.Size.Points, profile.Grid.Tracking.Points);
        var inches = Math.Round(tracking * 2540 / 72) / 2540;
        yield return (Invariant($"fo:letter-spacing=\"{inches:0.####}in\""), "fo:letter-spacing=\"0in\"");
        yield return (Invariant($"fo:font-size=\"{size}pt\""), Invariant($"fo:font-size=\"{size + (tracking * 2):0.##}pt\""));
        yield return (Invariant($"style:font-size-asian=\"{size}pt\""), Invariant($"style:font-size-asian=\"{size + tracking:0.##}pt\""));
    }

    private static void Convert(TemporaryFolder folder, string format, IEnumerable<string> files)
    {
        using var profile = new TemporaryFolder();
        var fonts = folder.Write("fonts.conf", FontConfiguration());
        var (exitCode, output, error) = Tools.Run(
            "soffice",
            ["-env:UserInstallation=" + new Uri(profile.Path).AbsoluteUri, "--headless", "--convert-to", format, "--outdir", folder.Path, .. files],
            start => start.Environment["FONTCONFIG_FILE"] = fonts);
        exitCode.ShouldBe(0, output + error);
    }

    private static string ForbiddenCharacters()
    {
        var rules = Gb9704.Profile().LineBreaks;
        return $"""
            <config:config-item-map-indexed config:name="ForbiddenCharacters"><config:config-item-map-entry>
            {Item("Language", "zh")}{Item("Country", "CN")}{Item("Variant", "")}{Item("BeginLine", rules.NotFirst)}{Item("EndLine", rules.NotLast)}
            </config:config-item-map-entry></config:config-item-map-indexed>
            """;

        static string Item(string name, string value) => $"""<config:config-item config:name="{name}" config:type="string">{System.Net.WebUtility.HtmlEncode(value)}</config:config-item>""";
    }

    private static string FontConfiguration() => $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
        <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
        {string.Join('\n', Fonts.Select(font => $"""
            <match target="pattern"><test name="family"><string>{font.Office}</string></test>
            <edit name="family" mode="assign" binding="strong"><string>{font.Open}</string></edit></match>
            """))}
        </fontconfig>
        """;
}
