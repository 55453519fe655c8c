using System.Globalization;
using System.Text;
using Bulletin.Tests.Docx;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;
using Xunit.Abstractions;

namespace Bulletin.Tests.Agreement;

/// <summary>The last page in LibreOffice's rendering of the DOCX, measured against the clauses and against our own pages: within a millimetre.</summary>
public sealed class LastPageTests(ITestOutputHelper output)
{
    private const int Dpi = 300;
    private const double Widest = 150;

    private static readonly ImprintBlock Imprint = new(
        ["市委巡察工作领导小组办公室", "市纪委市监委机关", "市审计局、市财政局、市农业农村局", "各县（区）人民政府"], "云河市水务局办公室", new DateOnly(2026, 3, 5));

    private static readonly SignatureBlock Signature = new(["云河市水务局"], new DateOnly(2026, 3, 2), Sealed: true);

    [ToolFact("soffice", "pdftoppm")]
    public void The_rules_of_the_imprint_lie_where_the_clauses_want_them()
    {
        var (docx, pdf) = Files([new Paragraph("正文。"), Signature, Imprint]);

        var (ours, theirs) = (Rules(pdf), Rules(LibreOffice.Convert("pdf", docx)[0]));

        ours.Count.ShouldBe(3);
        theirs.Count.ShouldBe(3);
        Say("clause", "figure", "PDF mm", "LibreOffice mm");
        Measured("9704 §7.4.1 last rule, lower edge", 262, ours[2].Bottom, theirs[2].Bottom);
        Measured("9704 §7.4.1 first rule, thickness", 0.35, ours[0].Bottom - ours[0].Top, theirs[0].Bottom - theirs[0].Top);
        Measured("9704 §7.4.1 inner rule, thickness", 0.25, ours[1].Bottom - ours[1].Top, theirs[1].Bottom - theirs[1].Top);
        Measured("9704 §7.4.1 width of the rules", 156, ours[0].Width, theirs[0].Width);
        Measured("9704 §5.2.1 left edge of the rules", 28, ours[0].Left, theirs[0].Left);
        Measured("first rule, upper edge", ours[0].Top, ours[0].Top, theirs[0].Top);
        ours[0].Page.ShouldBe(2);
        theirs.ShouldAllBe(rule => rule.Page == 2);
    }

    [ToolFact("soffice", "pdftoppm")]
    public void After_a_blank_page_it_stands_on_the_fourth()
    {
        var (docx, pdf) = Files([.. Enumerable.Repeat(new Paragraph("一行。"), 39), Signature, Imprint]);

        var (ours, theirs) = (Rules(pdf), Rules(LibreOffice.Convert("pdf", docx)[0]));

        ours.ShouldAllBe(rule => rule.Page == 4);
        theirs.Select(rule => rule.Page).ShouldBe([4, 4, 4]);
        Measured("33476.2 §7.3.1 last rule on page 4", 262, ours[2].Bottom, theirs[2].Bottom);
    }

    [ToolFact("soffice", "mutool")]
    public void Seals_and_stamps_stand_where_our_pages_have_them()
    {
        foreach (var signature in new[]
        {
            Signature with { Seals = [new(SamplePictures.File("42x42mm.png"))] },
            Signature with { Names = ["云河市水务局", "云河市财政局", "云河市审计局", "云河市民政局"], Seals = [.. Enumerable.Repeat(new SealPicture(SamplePictures.File("45x45mm.png")), 4)] },
            new SignatureBlock(["云河市水务局局长"], new DateOnly(2026, 3, 2), Sealed: false) { Signers = ["李明"], Seals = [new(SamplePictures.File("30x15mm.png"))] },
        })
        {
            var (docx, pdf) = Files([new Paragraph("正文。"), signature]);

            var (ours, theirs) = (DocxPicturePlaceTests.Places(pdf), DocxPicturePlaceTests.Places(LibreOffice.Convert("pdf", docx)[0]));

            new DocxPackage(docx).Defects().ShouldBeEmpty();
            ours.Count.ShouldBe(signature.Seals.Count);
            theirs.Count.ShouldBe(ours.Count);
            for (var i = 0; i < ours.Count; i++)
            {
                var name = $"9704 §7.3.5.{(signature.Sealed ? 1 : 3)} {signature.Names[i]}";
                var (our, their) = (ours[i].Box.Select(Mm).ToList(), theirs[i].Box.Select(Mm).ToList());
                Measured(name + ", left", our[0], our[0], their[0]);
                Measured(name + ", top", our[1], our[1], their[1]);
                Measured(name + ", width", our[2] - our[0], our[2] - our[0], their[2] - their[0]);
            }
        }
    }

    [ToolFact("soffice", "pdftotext")]
    public void Lines_and_pages_are_the_same_in_both_files_wherever_the_text_ends() => ShouldAgree(Oracle.Lines);

    [LayoutEngineFact]
    public void Lines_and_pages_are_the_same_by_the_engine_wherever_the_text_ends() => ShouldAgree(LayoutEngine.Lines);

    private static void ShouldAgree(Func<IReadOnlyList<byte[]>, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>>> oracle)
    {
        var ends = new List<Block[]>();
        foreach (var lines in new[] { 1, 17, 18, 30, 34, 35, 36, 37, 38, 39, 40, 60 })
        {
            ends.Add([.. Enumerable.Repeat(new Paragraph("一行。"), lines), Signature, Imprint]);
            ends.Add([.. Enumerable.Repeat(new Paragraph("一行。"), lines), Imprint]);
        }

        var theirs = oracle(ends.ConvertAll(blocks => Files(blocks).Docx));
        for (var i = 0; i < ends.Count; i++)
        {
            var ours = PrintedLines.Of(PageLayout.Arrange(new NoticeDocument { Blocks = [.. ends[i]] }, Gb9704.Profile()));
            theirs[i].Count.ShouldBe(ours.Count, $"pages of case {i}");
            Difference.Between(ours, theirs[i]).Select(difference => $"case {i} {difference}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_DOCX_is_sound_wherever_the_imprint_stands()
    {
        foreach (var lines in new[] { 1, 30, 38, 44 })
        {
            var docx = Files([.. Enumerable.Repeat(new Paragraph("一行。"), lines), Signature, new AttachmentBlock("清单", []), Imprint]).Docx;

            new DocxPackage(docx).Defects().ShouldBeEmpty();
            DocxCheck.Check(docx).ShouldBeEmpty();
        }

        // Behind a landscape page, whose turned number the comparison of lines would take for a line.
        var sideways = new AttachmentBlock("清单", [new Table([default], ["甲"], [["一"]]) { IsLandscape = true }]);
        new DocxPackage(Files([new Paragraph("正文。"), sideways, Imprint]).Docx).Defects().ShouldBeEmpty();
    }

    private static (byte[] Docx, byte[] Pdf) Files(IReadOnlyList<Block> blocks)
    {
        var document = Numbering.Apply(new NoticeDocument { Blocks = [.. blocks], Metadata = new() { Title = "通报", Author = "云河市水务局" } });
        return (DocxRenderer.Render(document, Gb9704.Profile(), null, PageLayout.Decide(document, Gb9704.Profile())).Bytes.ToArray(), PdfRenderer.Render(PageLayout.Arrange(document, Gb9704.Profile())).Bytes.ToArray());
    }

    private static double Mm(double points) => points * 25.4 / 72;

    private void Measured(string clause, double figure, double pdf, double docx)
    {
        Say(clause, figure.ToString("0.00", CultureInfo.InvariantCulture), pdf.ToString("0.00", CultureInfo.InvariantCulture), docx.ToString("0.00", CultureInfo.InvariantCulture));
        pdf.ShouldBe(figure, 0.2, clause);
        docx.ShouldBe(figure, 1, clause);
    }

    private void Say(params string[] cells) => output.WriteLine("| " + string.Join(" | ", cells) + " |");

    // Rows of dark pixels as wide as the type area, in millimetres.
    private static List<(int Page, double Top, double Bottom, double Left, double Width)> Rules(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("a.pdf"), pdf);
        Tools.Run("pdftoppm", ["-r", Dpi.ToString(CultureInfo.InvariantCulture), "-gray", folder.File("a.pdf"), folder.File("p")]).ExitCode.ShouldBe(0);
        var rules = new List<(int, double, double, double, double)>();
        var pages = Directory.GetFiles(folder.Path, "p*.pgm").Order(StringComparer.Ordinal).ToList();
        for (var page = 0; page < pages.Count; page++)
        {
            var bytes = File.ReadAllBytes(pages[page]);
            var size = Encoding.ASCII.GetString(bytes, 0, 20).Split('\n')[1].Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            var pixels = bytes.AsMemory(bytes.Length - (size[0] * size[1]));
            for (var y = 0; y < size[1]; y++)
            {
                var first = y;
                while (y < size[1] && Dark(pixels.Span.Slice(y * size[0], size[0])) is var (_, width) && width > Widest)
                {
                    y++;
                }

                if (y > first)
                {
                    var (left, width2) = Dark(pixels.Span.Slice(first * size[0], size[0]));
                    rules.Add((page + 1, Pixels(first), Pixels(y), left, width2));
                }
            }
        }

        return rules;
    }

    private static (double Left, double Width) Dark(ReadOnlySpan<byte> row)
    {
        var dark = 0;
        var first = -1;
        for (var x = 0; x < row.Length; x++)
        {
            if (row[x] < 128)
            {
                dark++;
                first = first < 0 ? x : first;
            }
        }

        return (Pixels(first), Pixels(dark));
    }

    private static double Pixels(int count) => count * 25.4 / Dpi;
}
