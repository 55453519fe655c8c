using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>The structure of the file.</summary>
public sealed partial class PdfFileTests
{
    private static readonly PagedDocument Document = new()
    {
        Pages = [PageSheet.Of(["中共云河市水务局党组", "关于巡察整改情况的通报"]), PageSheet.Of(["2026"])],
        Outline =
        [
            new(1, "一、整改", 0, Length.Pt(80)), new(2, "（一）情况", 0, Length.Pt(110)), new(4, "1.无三级", 0, Length.Pt(110)), new(2, "（二）", 1, Length.Pt(80)),
            new(1, "二、𠅤", 1, Length.Pt(100)),
        ],
        Metadata = new() { Title = "通报<&>（𠅤）", Author = "云河市水务局", Date = new DateOnly(2026, 1, 5) },
    };

    private static readonly byte[] Bytes = PdfRenderer.Render(Document, TestFonts.Options()).Bytes.ToArray();
    private static readonly PdfReading File = new(Bytes);

    [Fact]
    public void Header_and_trailer()
    {
        Encoding.ASCII.GetString(Bytes, 0, 9).ShouldBe("%PDF-1.7\n");
        Regex.Match(File.Trailer, @"/ID\[<([0-9A-F]{32})><([0-9A-F]{32})>\]").Groups.Values.Skip(1).Select(group => group.Value).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_catalog_names_language_outline_and_title()
    {
        var catalog = File.Follow(File.Trailer, "Root");

        catalog.ShouldContain("/Lang<FEFF007A0068002D0043004E>");
        catalog.ShouldContain("/PageMode/UseOutlines");
        catalog.ShouldContain("/DisplayDocTitle true");
    }

    [Fact]
    public void Properties_come_from_the_document()
    {
        var information = File.Follow(File.Trailer, "Info");

        information.ShouldContain("/Title<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Document.Metadata.Title)) + ">");
        information.ShouldContain("/CreationDate(D:20260105000000+08'00')/ModDate(D:20260105000000+08'00')");
        var xmp = Encoding.UTF8.GetString(File.FollowStream(File.Follow(File.Trailer, "Root"), "Metadata"));
        xmp.ShouldContain("通报&lt;&amp;&gt;（𠅤）");
        xmp.ShouldContain("云河市水务局");
        xmp.ShouldContain("<xmp:CreateDate>2026-01-05T00:00:00+08:00</xmp:CreateDate>");
    }

    [Fact]
    public void A_document_that_says_nothing_of_itself()
    {
        var file = new PdfReading(PdfRenderer.Render(PageSheet.Document("中"), TestFonts.Options()).Bytes);

        file.Follow(file.Trailer, "Info").ShouldBe("<</Producer(Bulletin)>>");
        file.Follow(file.Trailer, "Root").ShouldNotContain("/Outlines");
    }

    [Fact]
    public void The_author_can_be_given()
    {
        var file = new PdfReading(PdfRenderer.Render(Document, TestFonts.Options() with { Author = "办公室" }).Bytes);

        file.Follow(file.Trailer, "Info").ShouldContain("/Author<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("办公室")));
    }

    [Fact]
    public void Without_compression_every_object_can_be_read_as_text()
    {
        var bytes = PdfRenderer.Render(Document, TestFonts.Options() with { Compression = CompressionLevel.NoCompression }).Bytes;
        var file = Encoding.Latin1.GetString(bytes.Span);

        file.ShouldNotContain("FlateDecode");
        file.ShouldContain("/Type/Page/Parent");
        new PdfReading(bytes).Follow(new PdfReading(bytes).Trailer, "Info").ShouldContain("/Title<FEFF");
    }

    [Fact]
    public void The_outline_is_a_tree()
    {
        var root = File.Follow(File.Follow(File.Trailer, "Root"), "Outlines");

        Titles(root, 0).ShouldBe(["一、整改", " （一）情况", "  1.无三级", " （二）", "二、𠅤"]);
        root.ShouldContain("/Count 4");
    }

    [Fact]
    public void Boxes_of_the_pages()
    {
        var pages = File.With("/Type/Page/");
        pages.Count.ShouldBe(2);
        pages.ShouldAllBe(page => page.Contains("/MediaBox[0 0 595.276 841.89]"));
    }

    [Fact]
    public void To_unicode_has_blocks_of_a_hundred_at_most_and_surrogates()
    {
        var many = string.Concat(Enumerable.Range(0x4E00, 250).Select(c => (char)c));
        var font = new Support.SyntheticFonts.SyntheticFont { Characters = many + "𠅤", Family = "仿宋" };
        var file = new PdfReading(PdfRenderer.Render(PageSheet.Document([.. many.Chunk(20).Select(line => new string(line)), "𠅤"]), TestFonts.Options(font.ToTrueType())).Bytes);

        var map = Encoding.ASCII.GetString(file.FollowStream(file.With("/Subtype/Type0")[0], "ToUnicode"));
        Block().Matches(map).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ShouldBe([100, 100, 51]);
        map.ShouldContain("<D840DD64>");
        map.ShouldContain("<0001><4E00>");
    }

    [Fact]
    public void Only_what_is_used_is_embedded()
    {
        var font = new Support.SyntheticFonts.SyntheticFont { Characters = string.Concat(Enumerable.Range(0x4E00, 5000).Select(c => (char)c)), Family = "仿宋", HasLongOffsets = true };

        PdfRenderer.Render(PageSheet.Document("一丁"), TestFonts.Options(font.ToTrueType())).Bytes.Length.ShouldBeLessThan(5000);
        PdfRenderer.Render(PageSheet.Document("一丁"), TestFonts.Options(font.ToCff())).Bytes.Length.ShouldBeLessThan(5000);
    }

    [Fact]
    public void A_text_without_a_cell_for_each_character_is_a_mistake_of_the_caller()
    {
        var item = PageSheet.Line("中共", 60, 80);
        var page = new PagedPage(Length.Mm(210), Length.Mm(297), [item with { Cells = [item.Cells[0]] }]);

        Should.Throw<ArgumentException>(() => PdfRenderer.Render(new() { Pages = [page] }, TestFonts.Options()));
    }

    private static IEnumerable<string> Titles(string parent, int depth)
    {
        for (var item = parent.Contains("/First", StringComparison.Ordinal) ? File.Follow(parent, "First") : null; item is not null;)
        {
            yield return new string(' ', depth) + Encoding.BigEndianUnicode.GetString(Convert.FromHexString(Title().Match(item).Groups[1].Value));
            foreach (var child in Titles(item, depth + 1))
            {
                yield return child;
            }

            item = item.Contains("/Next", StringComparison.Ordinal) ? File.Follow(item, "Next") : null;
        }
    }

    [GeneratedRegex(@"(\d+) beginbfchar")]
    private static partial Regex Block();

    [GeneratedRegex(@"/Title<FEFF([0-9A-F]+)>")]
    private static partial Regex Title();
}
