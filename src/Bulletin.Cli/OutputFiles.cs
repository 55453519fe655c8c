using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>The files that a notice is written to: all of them, or none.</summary>
internal sealed class OutputFiles
{
    // What each returns is what was found while the file was made.
    private static readonly Dictionary<string, Func<Notice, Stream, OutputOptions, ValueList<Diagnostic>>> Writers = new(StringComparer.Ordinal)
    {
        [".docx"] = (notice, stream, options) => notice.SaveDocx(stream, options.Docx),
        [".pdf"] = (notice, stream, options) => notice.SavePdf(stream, options.Pdf),
        [".html"] = (notice, stream, options) => notice.SaveHtml(stream, options.Html),
    };

    private readonly ValueList<string> _paths;

    private OutputFiles(ValueList<string> paths) => _paths = paths;

    /// <summary>The files at the given paths.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="inputs">The files that the notice is made from. None of them is replaced, whatever links or letter case lead to
    /// it.</param>
    /// <exception cref="UsageException">They cannot be what is meant; holds all that is wrong.</exception>
    public static OutputFiles At(IReadOnlyList<string> paths, IReadOnlyCollection<string> inputs)
    {
        var diagnostics = new List<Diagnostic>();
        var seen = new List<string>();
        foreach (var path in paths)
        {
            var extension = Path.GetExtension(path).ToLowerInvariant();
            if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            {
                diagnostics.Add(DiagnosticCodes.OptionValue.At(place: null, "--output"));
            }
            else if (inputs.Any(input => RealPath.AreSame(path, input)))
            {
                diagnostics.Add(DiagnosticCodes.OutputIsInput.AtFile(path));
            }
            else if (seen.Exists(other => RealPath.AreSame(path, other)))
            {
                diagnostics.Add(DiagnosticCodes.OutputTwice.AtFile(path));
            }
            else if (!Writers.ContainsKey(extension) && !Directory.Exists(path))
            {
                diagnostics.Add(DiagnosticCodes.UnknownOutput.AtFile(path, extension, string.Join(' ', Writers.Keys)));
            }

            seen.AddRange(path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? [] : [path]);
        }

        return diagnostics.Count == 0 ? new OutputFiles(paths.ToValueList()) : throw new UsageException(diagnostics);
    }

    /// <summary>Looks whether the files can stand where they should, before any work is done for them.</summary>
    /// <exception cref="NoticeException">One cannot; holds all that is wrong.</exception>
    public void CheckPlaces() => NoticeException.ThrowIfAny(_paths.Select(Misplaced).OfType<Diagnostic>());

    /// <summary>Whether one of them needs fonts.</summary>
    public bool NeedFonts => Any(".pdf");

    /// <summary>Whether one of them is a DOCX.</summary>
    public bool HasDocx => Any(".docx");

    /// <summary>Whether one of them is a page.</summary>
    public bool HasHtml => Any(".html");

    /// <summary>Writes the notice to all of them, in the order given.</summary>
    /// <exception cref="NoticeException">One cannot be written; then none is.</exception>
    public Outcome Write(Notice notice, OutputOptions options)
    {
        NoticeSources.ThrowIfReplaced(notice, _paths);

        // The files are made side by side; what is wrong with the first of them is what is told.
        MadeFile[] files;
        try
        {
            files = Task.WhenAll(_paths.Select(path => Task.Run(() => Make(path, notice, options)))).GetAwaiter().GetResult();
        }
        catch (NoticeException exception)
        {
            throw new NoticeException(notice.Diagnostics.Concat(exception.Diagnostics).Distinct().ToValueList());
        }

        using var cleanup = new TerminationCleanup();
        AtomicFile.WriteAll([.. files.Select(file => file.Content)]);
        return new Outcome { Files = _paths, Diagnostics = notice.Diagnostics.Concat(files.SelectMany(file => file.Found)).Distinct().ToValueList() };
    }

    private static MadeFile Make(string path, Notice notice, OutputOptions options)
    {
        using var buffer = new MemoryStream();
        var found = Writers[Path.GetExtension(path).ToLowerInvariant()](notice, buffer, options);
        return new(new(path, buffer.GetBuffer().AsMemory(0, (int)buffer.Length)), found);
    }

    private bool Any(string extension) => _paths.Any(path => Path.GetExtension(path).Equals(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Why a file cannot stand at a path, or null.</summary>
    public static Diagnostic? Misplaced(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return Directory.Exists(path) ? DiagnosticCodes.OutputIsFolder.AtFile(path)
            : folder is null || Directory.Exists(folder) ? null
            : DiagnosticCodes.FolderMissing.AtFile(path, folder);
    }

    /// <summary>A file, and what was found while it was made.</summary>
    private sealed record MadeFile(FileContent Content, ValueList<Diagnostic> Found);
}
