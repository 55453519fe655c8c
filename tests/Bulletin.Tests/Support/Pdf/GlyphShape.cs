using Bulletin.Pdf;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>What a glyph looks like: the box of its ink in its em, and the ink in that box, coarsely.</summary>
/// <param name="Box">Left, top, right and bottom in ems from the upper left corner of the em box.</param>
/// <param name="Ink">The darkness of 16 rows of 16.</param>
internal sealed record GlyphShape((double Left, double Top, double Right, double Bottom) Box, double[] Ink)
{
    private const int Grid = 16;
    private const double Size = 24;
    private const double Step = 32;
    private const int Columns = 14;
    private const int Rows = 22;
    private const int Dpi = 144;

    /// <summary>Draws characters of a face as the PDF draws them, each in a cell of one em. Characters without ink have no shape.</summary>
    public static Dictionary<int, GlyphShape> Of(FontFace face, IEnumerable<int> characters)
    {
        var shapes = new Dictionary<int, GlyphShape>();
        var sheets = characters.Where(character => face.Glyph(character) != 0).Chunk(Columns * Rows).ToList();
        if (sheets.Count == 0)
        {
            return shapes;
        }

        using var buffer = new PdfBuffer(1 << 16);
        PdfFile.Write(new PagedDocument { Pages = sheets.Select(Page).ToValueList() }, new FontBook((_, _) => face), new PdfOptions { PdfA = PdfA.None }, buffer, placesOf: null);
        var rasters = Raster.Draw(buffer.Memory, "pdftoppm", Dpi);
        foreach (var (sheet, page) in sheets.Select((sheet, page) => (sheet, page)))
        {
            for (var i = 0; i < sheet.Length; i++)
            {
                if (At(rasters[page], i) is { } shape)
                {
                    shapes[sheet[i]] = shape;
                }
            }
        }

        return shapes;
    }

    /// <summary>How much two glyphs differ, 0 to about 1: in their ink, and in size and place.</summary>
    public double Distance(GlyphShape other)
    {
        var box = Math.Abs(Box.Left - other.Box.Left) + Math.Abs(Box.Top - other.Box.Top) + Math.Abs(Box.Right - other.Box.Right) + Math.Abs(Box.Bottom - other.Box.Bottom);
        return InkDistance(other) + (box / 8);
    }

    /// <summary>How much two glyphs differ in their ink alone, whatever their size and place.</summary>
    public double InkDistance(GlyphShape other) => Ink.Zip(other.Ink, (left, right) => Math.Abs(left - right)).Average();

    private static PagedPage Page(int[] characters) => new(
        Length.Mm(210),
        Length.Mm(297),
        characters.Select((character, i) => (PageItem)new TextItem(ItemRole.Body, char.ConvertFromUtf32(character), FontRole.FangSong, Length.Pt(Size), Length.Pt(Top(i) + (Size * 0.88)), [new GlyphCell(Length.Pt(Left(i)), Length.Pt(Size))])).ToValueList());

    private static double Left(int i) => 60 + (i % Columns * Step);

    private static double Top(int i) => 60 + (i / Columns * Step);

    private static GlyphShape? At(Raster raster, int i)
    {
        var margin = (Step - Size) / 2;
        if (raster.InkIn(Left(i) - margin, Top(i) - margin, Left(i) + Size + margin, Top(i) + Size + margin) is not var (left, top, right, bottom))
        {
            return null;
        }

        return new(((left - Left(i)) / Size, (top - Top(i)) / Size, (right - Left(i)) / Size, (bottom - Top(i)) / Size), raster.Sample(left, top, right, bottom, Grid, Grid));
    }
}
