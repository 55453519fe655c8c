using Bulletin.Diagnostics;
using Bulletin.Import;

namespace Bulletin.Cli;

/// <summary>The file that a notice is made from: a report, or 公文 Markdown.</summary>
internal sealed class InputFile
{
    /// <summary>The extensions of reports.</summary>
    public static readonly string[] ReportExtensions = [".yaml", ".yml", ".json"];

    private InputFile(string path, bool isMarkdown) => (Path, IsMarkdown) = (path, isMarkdown);

    /// <summary>The path, as it was given.</summary>
    public string Path { get; }

    /// <summary>Whether it is 公文 Markdown.</summary>
    public bool IsMarkdown { get; }

    /// <summary>The file at a path.</summary>
    /// <exception cref="UsageException">It is no kind of file that can be read.</exception>
    public static InputFile At(string path)
    {
        var extension = System.IO.Path.GetExtension(path).ToLowerInvariant();
        var readable = string.Join(' ', ReportExtensions) + " .md";
        return extension switch
        {
            ".md" => new InputFile(path, isMarkdown: true),
            ".xlsx" => throw new UsageException([DiagnosticCodes.XlsxNotYet.At(path, readable)]),
            _ when ReportExtensions.Contains(extension, StringComparer.Ordinal) => new InputFile(path, isMarkdown: false),
            _ => throw new UsageException([DiagnosticCodes.UnknownFormat.At(path, extension, readable)]),
        };
    }

    /// <summary>The notice.</summary>
    /// <exception cref="NoticeException">No notice can be made.</exception>
    public Notice Compose(NoticeOptions options)
    {
        if (IsMarkdown)
        {
            return Notice.FromMarkdown(ReadText(), options, Path);
        }

        var read = ReportFile.TryLoad(Path);
        var report = read.GetReportOrThrow();
        try
        {
            var notice = Notice.Compose(report, options);
            return read.Diagnostics.Count == 0
                ? notice
                : Notice.Of(notice.Document, options, [.. read.Diagnostics.In(options.Language), .. notice.Diagnostics]);
        }
        catch (NoticeException exception) when (read.Diagnostics.Count > 0)
        {
            throw new NoticeException(read.Diagnostics.In(options.Language).Concat(exception.Diagnostics));
        }
    }

    /// <summary>Everything that there is to say of it.</summary>
    public ValueList<Diagnostic> Check(NoticeOptions options)
    {
        try
        {
            return !IsMarkdown && ReportFile.TryLoad(Path) is { Draft: { } draft } read
                ? read.Diagnostics.In(options.Language).Concat(Notice.Check(draft, options)).ToValueList()
                : Compose(options).Diagnostics;
        }
        catch (NoticeException exception)
        {
            return exception.Diagnostics;
        }
    }

    private string ReadText()
    {
        try
        {
            return SourceBytes.Decode(ReportReading.ReadFile(Path), Path);
        }
        catch (UnreadableException exception)
        {
            throw new NoticeException([exception.Diagnostic]);
        }
    }
}
