namespace Bulletin.Pdf;

/// <summary>From the unit square of an image to its place on the page (ISO 32000-1 §8.3.4).</summary>
internal static class ImageMatrix
{
    /// <summary>The six numbers.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="pageHeight">The height of the page in points: PDF counts from its foot.</param>
    public static double[] Of(PictureItem picture, double pageHeight)
    {
        var (w, h) = (picture.Width.Points, picture.Height.Points);
        var (x, y) = (picture.X.Points, pageHeight - (picture.Y + picture.Height).Points);

        // As EXIF counts: 2 mirrored, 3 upside down, 4 both; 5 to 8 with rows for columns.
        return picture.File.Orientation switch
        {
            2 => [-w, 0, 0, h, x + w, y],
            3 => [-w, 0, 0, -h, x + w, y + h],
            4 => [w, 0, 0, -h, x, y + h],
            5 => [0, -h, -w, 0, x + w, y + h],
            6 => [0, -h, w, 0, x, y + h],
            7 => [0, h, w, 0, x, y],
            8 => [0, h, -w, 0, x + w, y],
            _ => [w, 0, 0, h, x, y],
        };
    }
}
