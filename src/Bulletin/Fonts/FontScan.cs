using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>Reads what a catalog has to know of a font file.</summary>
internal static class FontScan
{
    /// <summary>Adds the file's faces, or why there are none.</summary>
    public static void Read(string file, List<FontFace> faces, List<Diagnostic> diagnostics)
    {
        try
        {
            var source = new FileFontSource(file);
            try
            {
                var index = 0;
                foreach (var start in FontDirectory.Faces(source))
                {
                    Add(source, file, index++, start, faces, diagnostics);
                }
            }
            catch (FontFormatException exception)
            {
                diagnostics.Add(exception.At(file));
            }
            finally
            {
                source.Rest();
            }
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            diagnostics.Add(FontFormatException.Unreadable(exception, file).At(file));
        }
    }

    // One bad face leaves the others of its collection as good as they are.
    private static void Add(FontSource source, string file, int index, long start, List<FontFace> faces, List<Diagnostic> diagnostics)
    {
        try
        {
            faces.Add(FontFace.Read(source, file, index, start));
        }
        catch (FontFormatException exception)
        {
            diagnostics.Add(exception.At(index == 0 ? file : $"{file}#{index}"));
        }
    }
}
