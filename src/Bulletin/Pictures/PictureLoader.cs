using Bulletin.Diagnostics;

namespace Bulletin.Pictures;

/// <summary>Fetches pictures from a source; each once, however often it is shown.</summary>
internal sealed class PictureLoader(IPictureSource? source, PictureLimits limits, List<Diagnostic> diagnostics)
{
    private readonly Dictionary<string, PictureFile?> _files = new(StringComparer.Ordinal);

    /// <summary>The picture; null where there is none that can be used (the reason has been reported).</summary>
    public PictureFile? Load(string name, string place)
    {
        if (_files.TryGetValue(name, out var known) && known is not null)
        {
            return known;
        }

        return _files[name] = Read(name, place);
    }

    private PictureFile? Read(string name, string place)
    {
        if (!PictureName.IsInside(name))
        {
            return Report(DiagnosticCodes.PictureOutside.At(place, name));
        }

        if (source is null)
        {
            return Report(DiagnosticCodes.PictureNoSource.At(place, name));
        }

        try
        {
            using var stream = source.Open(name);
            if (stream is null)
            {
                return Report(DiagnosticCodes.PictureMissing.At(place, name));
            }

            return Bytes(stream) is { } bytes ? PictureFile.Of(name, bytes, limits) : Report(DiagnosticCodes.PictureTooLarge.At(place, name, limits.MaxBytes / 1024));
        }
        catch (UnusablePictureException exception)
        {
            return Report(exception.At(place, name));
        }
        catch (NoticeException exception)
        {
            diagnostics.AddRange(exception.Diagnostics.Select(diagnostic => diagnostic.At(place)));
            return null;
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            return Report(DiagnosticCodes.PictureUnreadable.At(place, name, FileTrouble.Describe(exception, name)));
        }
    }

    private PictureFile? Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }

    // Null if there is more than the limit allows; a stream need not know its length.
    private byte[]? Bytes(Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (bytes.Length + count > limits.MaxBytes)
            {
                return null;
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
