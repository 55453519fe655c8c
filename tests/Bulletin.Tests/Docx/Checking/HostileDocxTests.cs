using System.IO.Compression;
using System.Text;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Docx.Checking;

/// <summary>Files that are no sound package: one clear diagnostic each, never an exception, never the whole memory.</summary>
public sealed class HostileDocxTests
{
    private const string Main = "word/document.xml";

    private static readonly byte[] Sound = SampleDocuments.Render(SampleDocuments.Simple);
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly Dictionary<string, (string Code, string Said, Func<byte[]> Make)> Files = new(StringComparer.Ordinal)
    {
        ["empty"] = ("BUL5010", "空", () => []),
        ["text"] = ("BUL5010", "不是 zip", () => Encoding.UTF8.GetBytes("关于巡察整改情况的通报")),
        ["PDF"] = ("BUL5010", "PDF", () => Encoding.UTF8.GetBytes("%PDF-1.7\n")),
        ["an empty zip file"] = ("BUL5010", "什么也没有", () => Zip()),
        ["an old Word file"] = ("BUL5010", ".doc", () => [.. CompoundFile, .. new byte[2048]]),
        ["encrypted with a password"] = ("BUL5011", "已加密", () => [.. CompoundFile, .. new byte[2048], .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        ["an encrypted zip file"] = ("BUL5011", "已加密", () => Flagged(Sound)),
        ["a quarter of the file"] = ("BUL5012", "损坏", () => Sound[..(Sound.Length / 4)]),
        ["all but the last byte"] = ("BUL5012", "损坏", () => Sound[..^1]),
        ["one bit changed"] = ("BUL5012", "损坏", Flipped),
        ["one name twice"] = ("BUL5012", "同名", () => Zip(("[Content_Types].xml", "<a/>"), (Main, "<a/>"), ("WORD/document.xml", "<a/>"))),
        ["a zip bomb"] = ("BUL5013", "64 MB", () => Zip((Main, new string(' ', 70 << 20)))),
        ["a zip bomb in a picture"] = ("BUL5013", "512 MB", () => Zeros("word/media/a.png", 520)),
        ["too many files"] = ("BUL5013", "4096", () => Zip([.. Enumerable.Range(0, 4097).Select(i => ($"{i}", ""))])),
        ["any zip file"] = ("BUL5014", "Content_Types", () => Zip(("a.txt", "a"))),
        ["a workbook"] = ("BUL5014", "sheet", () => new DocxSurgery(Sound).Replace(
            "[Content_Types].xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml").ToDocx()),
        ["no main part"] = ("BUL5014", "正文", () => new DocxSurgery(Sound).Remove(Main).ToDocx()),
        ["strict"] = ("BUL5014", "Strict", () => new DocxSurgery(Sound).Write(Main, "<document xmlns=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>").ToDocx()),
        ["another root"] = ("BUL5014", "html", () => new DocxSurgery(Sound).Write(Main, "<html/>").ToDocx()),
        ["no XML"] = ("BUL5015", "XML", () => new DocxSurgery(Sound).Write(Main, "正文").ToDocx()),
        ["styles that are no XML"] = ("BUL5015", "XML", () => new DocxSurgery(Sound).Replace("word/styles.xml", "<w:style ", "<w:style w:type=w").ToDocx()),
        ["a main part that is no XML by name"] = ("BUL5014", "正文", () => new DocxSurgery(Sound)
            .Replace("_rels/.rels", "word/document.xml", "word/document.bin").Replace("[Content_Types].xml", "word/document.xml", "word/document.bin").Write("word/document.bin", "x").Remove(Main).ToDocx()),
        ["content types that are no XML"] = ("BUL5015", "XML", () => new DocxSurgery(Sound).Write("[Content_Types].xml", "x").ToDocx()),
        ["a document type"] = ("BUL5015", "DTD", () => new DocxSurgery(Sound).Write(Main, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>").ToDocx()),
        ["an unknown entity"] = ("BUL5015", "entity", () => new DocxSurgery(Sound).Replace(Main, "标题", "&b;").ToDocx()),
        ["very deep"] = ("BUL5013", "256", () => new DocxSurgery(Sound).Write(Main, string.Concat(Enumerable.Repeat("<a>", 500_000)) + string.Concat(Enumerable.Repeat("</a>", 500_000))).ToDocx()),
        ["very many elements"] = ("BUL5013", "2000000", () => new DocxSurgery(Sound).Write(Main, "<a>" + string.Concat(Enumerable.Repeat("<a/>", 2_000_001)) + "</a>").ToDocx()),
        ["no UTF-8"] = ("BUL5016", "U+FFFE", () => new DocxSurgery(Sound).Write("docProps/app.xml", [.. Encoding.UTF8.GetBytes("<a>"), 0xC3, .. Encoding.UTF8.GetBytes("</a>")]).ToDocx()),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    /// <summary>A file, and the code by which it is told.</summary>
    internal static (string Code, byte[] Docx) File(string name) => (Files[name].Code, Files[name].Make());

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_told_in_one_diagnostic(string name)
    {
        var (code, said, make) = Files[name];

        var found = DocxCheck.Check(make(), new() { Schema = true }).ShouldHaveSingleItem();

        found.Code.ShouldBe(code, found.ToString());
        found.Message.ShouldContain(said);
    }

    [Fact]
    public void UTF16_parts_are_read()
    {
        var docx = new DocxSurgery(Sound);
        foreach (var encoding in new Encoding[] { new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true) })
        {
            docx.Write(Main, [.. encoding.GetPreamble(), .. encoding.GetBytes(new DocxSurgery(Sound).Text(Main).TrimStart('\uFEFF').Replace("utf-8", "utf-16", StringComparison.OrdinalIgnoreCase))]);

            DocxCheck.Check(docx.ToDocx()).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_thousand_defects_are_told_in_a_page()
    {
        var found = DocxCheck.Check(new DocxSurgery(Sound).Append(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>尾 </w:t></w:r></w:p>", 1000))).ToDocx());

        found.Count.ShouldBe(41);
        found[^1].ToString().ShouldBe("info BUL5049: BUL5044 另有 960 处，没有列出");
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream([1, 2, .. Sound]);
        stream.Position = 2;

        DocxCheck.Check(stream).ShouldBeEmpty();

        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void Nothing_thrown_whatever_byte_is_changed()
    {
        // Unpacked and packed again, so that most changes reach the XML and not the checksum.
        var random = new Random(9704);
        var names = new[] { "[Content_Types].xml", "_rels/.rels", Main, "word/_rels/document.xml.rels", "word/styles.xml", "word/settings.xml", "docProps/core.xml" };
        for (var i = 0; i < 400; i++)
        {
            var docx = new DocxSurgery(Sound);
            var part = names[random.Next(names.Length)];
            var bytes = Encoding.UTF8.GetBytes(docx.Text(part));
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            DocxCheck.Check(docx.Write(part, bytes).ToDocx(), new() { Schema = i % 8 == 0 });
            var raw = Sound.ToArray();
            raw[random.Next(raw.Length)] = (byte)random.Next(256);
            DocxCheck.Check(raw);
            DocxCheck.Check(raw[..random.Next(raw.Length)]);
        }
    }

    private static byte[] Flagged(byte[] docx)
    {
        // Bit 0 of the general purpose flags of every entry (APPNOTE §4.4.4), in the local header and in the directory.
        var bytes = docx.ToArray();
        for (var i = 0; i + 10 < bytes.Length; i++)
        {
            if (bytes.AsSpan(i).StartsWith("PK\u0003\u0004"u8))
            {
                bytes[i + 6] |= 1;
            }
            else if (bytes.AsSpan(i).StartsWith("PK\u0001\u0002"u8))
            {
                bytes[i + 8] |= 1;
            }
        }

        return bytes;
    }

    // In a picture that is stored as it is, so that nothing but the checksum tells.
    private static byte[] Flipped()
    {
        using var docx = new MemoryStream();
        using (var archive = new ZipArchive(docx, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry("word/media/a.png", CompressionLevel.NoCompression).Open();
            stream.Write("picture-picture-picture"u8);
        }

        var bytes = docx.ToArray();
        bytes[bytes.AsSpan().IndexOf("picture-picture"u8) + 3] ^= 1;
        return bytes;
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return zip.ToArray();
    }

    private static byte[] Zeros(string name, int megabytes)
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < megabytes; i++)
            {
                stream.Write(zeros);
            }
        }

        return zip.ToArray();
    }
}
