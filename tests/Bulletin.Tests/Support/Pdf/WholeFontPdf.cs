using System.Globalization;
using System.Text;
using Bulletin.Pdf;
using Bulletin.Tests.Support.SyntheticFonts;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>A PDF with the whole font in it as it is on the disk, the glyphs named by their own numbers: what a subset is compared with.</summary>
internal static class WholeFontPdf
{
    /// <summary>Draws the characters of a page in one font, each at its place. Every one must be as wide as its cell.</summary>
    public static byte[] Write(FontFace face, PagedPage page)
    {
        using var target = new PdfBuffer();
        using var writer = new PdfObjectWriter(target, System.IO.Compression.CompressionLevel.Fastest);
        var content = new StringBuilder();
        foreach (var (character, cell, item) in PageSheet.Characters(page))
        {
            content.Append(CultureInfo.InvariantCulture, $"BT /F1 {item.Size.Points} Tf 1 0 0 1 {cell.X.Points:0.###} {(page.Height - item.Baseline).Points:0.###} Tm <{face.Glyph(character.Value):X4}> Tj ET\n");
        }

        var stream = writer.WriteStream(Encoding.ASCII.GetBytes(content.ToString()));
        var file = face.IsCff
            ? writer.WriteStream(Bytes(face, "CFF "), "/Subtype/CIDFontType0C")
            : writer.WriteStream(Sfnt(face));
        var descriptor = writer.Write(
            $"<</Type/FontDescriptor/FontName/Whole/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80/{(face.IsCff ? "FontFile3" : "FontFile2")} {file}>>");
        var descendant = writer.Write(
            $"<</Type/Font/Subtype/{(face.IsCff ? "CIDFontType0" : "CIDFontType2/CIDToGIDMap/Identity")}/BaseFont/Whole/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor {descriptor}>>");
        var font = writer.Write($"<</Type/Font/Subtype/Type0/BaseFont/Whole/Encoding/Identity-H/DescendantFonts[{descendant}]>>");
        var tree = writer.Reserve();
        var leaf = writer.Write(
            $"<</Type/Page/Parent {tree}/MediaBox[0 0 {PdfNumber.Format(page.Width.Points)} {PdfNumber.Format(page.Height.Points)}]/Resources<</Font<</F1 {font}>>>>/Contents {stream}>>");
        writer.Write(tree, $"<</Type/Pages/Count 1/Kids[{leaf}]>>");
        writer.Finish(writer.Write($"<</Type/Catalog/Pages {tree}>>"), writer.Write($"<<>>"));
        return target.ToArray();
    }

    private static byte[] Sfnt(FontFace face)
    {
        var tables = new List<SfntTable>();
        foreach (var tag in new[] { "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep" }.Where(tag => face.FindTable(tag) is not null))
        {
            tables.Add(new(tag, Bytes(face, tag)));
        }

        using var file = new PdfBuffer();
        SfntWriter.Write(tables, file);
        return file.Written.ToArray();
    }

    private static byte[] Bytes(FontFace face, string tag)
    {
        var table = face.Table(tag);
        return table.Slice(0, table.Length).ToArray();
    }
}
