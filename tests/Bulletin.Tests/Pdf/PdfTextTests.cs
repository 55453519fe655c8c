using System.Text.RegularExpressions;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>The text that readers get back, and where they find it.</summary>
public sealed partial class PdfTextTests
{
    private static readonly string[] Lines =
    [
        "中共云河市水务局党组", "关于“巡察”整改《情况》的通报——", "2026.10-12（iIlmW@）……", "𠅤𬬻，。、；：", "iliI illi 0123", "中 共 云",
    ];

    public static TheoryData<string> Kinds => [.. TestFonts.Kinds];

    [ToolTheory("pdftotext", "mutool")]
    [MemberData(nameof(Kinds))]
    public void Is_the_text_of_the_pages(string kind)
    {
        var pdf = PdfRenderer.Render(PageSheet.Document(Lines), TestFonts.Options(kind)).Bytes;

        Texts(pdf).ShouldAllBe(text => text.SequenceEqual(Lines));
    }

    [ToolFact("pdftotext", "mutool")]
    public void Is_the_text_where_the_glyphs_are_narrower_than_their_cells()
    {
        // Quotes as narrow as in a Latin font, letters as narrow as those of a proportional one.
        foreach (var bytes in NarrowFonts())
        {
            var pdf = PdfRenderer.Render(PageSheet.Document(Lines), TestFonts.Options(bytes)).Bytes;

            Texts(pdf).ShouldAllBe(text => text.SequenceEqual(Lines));
        }
    }

    [ToolTheory("pdftotext", "mutool")]
    [InlineData("ttf")]
    [InlineData("otf")]
    public void Has_no_spaces_where_a_line_is_pulled_far_apart(string kind)
    {
        string[] lines = ["中共云河市水务局党组2026", "关于“巡察”整改——情况"];
        foreach (var gap in new[] { 1.5, 1.99, 2.5, 6, 12, 19 })
        {
            var page = PageSheet.Of(lines, gap: gap);
            var (first, second) = (PageSheet.Line("中共云", 60, 200, gap: gap), PageSheet.Line("河市", 60 + (3 * (20 + gap)), 200, role: FontRole.KaiTi, gap: gap));
            page = page with { Items = [.. page.Items, first, second] };

            var pdf = PdfRenderer.Render(new() { Pages = [page] }, TestFonts.Options(kind)).Bytes;

            Texts(pdf).ShouldAllBe(text => text.SequenceEqual(lines.Append("中共云河市")), $"{gap}");
        }
    }

    [ToolFact("pdftotext", "mutool")]
    public void Cells_of_a_table_stay_apart()
    {
        var page = new PagedPage(Length.Mm(210), Length.Mm(297),
        [
            PageSheet.Line("中共", 60, 100) with { Role = ItemRole.TableCell }, PageSheet.Line("云河", 60 + 40 + 8.5, 100) with { Role = ItemRole.TableCell },
        ]);

        Texts(PdfRenderer.Render(new() { Pages = [page] }, TestFonts.Options()).Bytes).ShouldAllBe(text => text.SequenceEqual(new[] { "中共 云河" }));
    }

    [ToolFact("pdftotext", "mutool")]
    public void Is_the_text_of_every_example()
    {
        foreach (var report in Directory.GetFiles(Repository.At("examples", "reports"), "*.yaml"))
        {
            var pages = PageLayout.Arrange(Notice.Compose(ReportFile.Load(report)).Document, Gb9704.Profile());
            var lines = pages.Pages.SelectMany(page => page.Items).OfType<TextItem>().Select(item => item.Text).ToList();
            var font = new Support.SyntheticFonts.SyntheticFont { Characters = string.Concat(lines.SelectMany(line => line).Distinct()), Family = "仿宋", Advances = NarrowAdvance };
            var pdf = PdfRenderer.Render(pages, TestFonts.Options(font.ToCff())).Bytes;

            // A line of several items is one line of text.
            foreach (var text in Texts(pdf))
            {
                // Readers put a space between the cells of a row.
                string.Concat(text).Replace(" ", "", StringComparison.Ordinal).ShouldBe(string.Concat(lines).Replace(" ", "", StringComparison.Ordinal), report);
            }
        }
    }

    [ToolFact("qpdf")]
    public void Qpdf_finds_nothing_wrong()
    {
        foreach (var kind in TestFonts.Kinds)
        {
            using var folder = new TemporaryFolder();
            File.WriteAllBytes(folder.File("a.pdf"), PdfRenderer.Render(PageSheet.Document(Lines), TestFonts.Options(kind)).Bytes.ToArray());
            var (exitCode, output, error) = Tools.Run("qpdf", ["--check", folder.File("a.pdf")]);
            exitCode.ShouldBe(0, output + error);
        }
    }

    [ToolFact("mutool")]
    public void Every_character_stands_in_its_place()
    {
        // Justified, pushed out, in two sizes: gaps of every kind.
        PagedPage[] pages = [PageSheet.Of(Lines, 15.8, gap: 0.37), PageSheet.Of(Lines, 16, gap: -0.25), PageSheet.Of(Lines, 10.5), Uneven()];
        var pdf = PdfRenderer.Render(new() { Pages = pages }, TestFonts.Options()).Bytes;

        var expected = pages.SelectMany(PageSheet.Characters).Where(c => c.Character.Value != ' ').ToList();
        var found = Origins(pdf).Where(c => c.Character != " ").ToList();
        found.Select(c => c.Character).ShouldBe(expected.Select(c => c.Character.ToString()));
        var errors = expected.Zip(found, (e, f) => Math.Max(Math.Abs(e.Cell.X.Points - f.X), Math.Abs(e.Item.Baseline.Points - f.Y))).ToList();
        errors.Max().ShouldBeLessThan(0.02);
    }

    [ToolFact("pdftotext", "mutool")]
    public void Characters_without_ink_stay_in_the_text()
    {
        var text = "中\u00A0共\u3000云";

        var pdf = PdfRenderer.Render(PageSheet.Document(text, "水\uFE00务\u200B局\uFEFF党\u00AD组"), TestFonts.Options()).Bytes;

        // mutool gives every space as U+0020.
        string.Concat(Origins(pdf).Select(c => c.Character)).ShouldBe("中 共 云水\uFE00务\u200B局\uFEFF党\u00AD组");
        Run("pdftotext", pdf, "-raw")[0].Replace('\u00A0', ' ').Split(' ', '\u3000').ShouldBe(["中", "共", "云"]);
    }

    private static PagedPage Uneven()
    {
        var random = new Random(20260105);
        var item = PageSheet.Line(Lines[0] + Lines[1], PageSheet.Left, PageSheet.Top, 14);
        return new(Length.Mm(210), Length.Mm(297), [item with { Cells = item.Cells.Select(cell => cell with { X = cell.X + Length.Pt(random.NextDouble()) }).ToValueList() }]);
    }

    private static IEnumerable<byte[]> NarrowFonts()
    {
        var font = new Support.SyntheticFonts.SyntheticFont { Characters = TestFonts.Characters, Family = "仿宋", Advances = NarrowAdvance };
        yield return font.ToTrueType();
        yield return font.ToCff();
    }

    private static int NarrowAdvance(int character, int advance) => character switch { '“' or '”' or '（' or '）' => 330, 'i' or 'l' or 'I' or '.' => 230, 'W' or 'm' or '@' => 890, _ => advance };

    private static IEnumerable<IReadOnlyList<string>> Texts(ReadOnlyMemory<byte> pdf) => [Run("pdftotext", pdf, "-raw"), Run("mutool", pdf, "draw", "-q", "-F", "txt")];

    private static IReadOnlyList<string> Run(string program, ReadOnlyMemory<byte> pdf, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.pdf"), pdf.ToArray());
        var (exitCode, output, error) = Tools.Run(program, [.. arguments, folder.File("a.pdf"), .. program == "pdftotext" ? ["-"] : Array.Empty<string>()]);
        exitCode.ShouldBe(0, error);
        return [.. output.Split('\n', '\f').Where(line => line.Length > 0)];
    }

    private static IEnumerable<(string Character, double X, double Y)> Origins(ReadOnlyMemory<byte> pdf) =>
        Run("mutool", pdf, "draw", "-q", "-F", "stext").Select(line => StextChar().Match(line)).Where(match => match.Success).Select(match =>
            (System.Net.WebUtility.HtmlDecode(match.Groups["c"].Value), Number(match, "x"), Number(match, "y")));

    private static double Number(Match match, string name) => double.Parse(match.Groups[name].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("""<char quad="[^"]*" x="(?<x>[^"]+)" y="(?<y>[^"]+)".* c="(?<c>[^"]+)"/>""", RegexOptions.ExplicitCapture)]
    private static partial Regex StextChar();
}
