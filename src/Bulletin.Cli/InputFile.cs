using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Files;

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
            ".xlsx" => throw new UsageException([DiagnosticCodes.XlsxNotYet.AtFile(path, readable)]),
            _ when ReportExtensions.Contains(extension, StringComparer.Ordinal) => new InputFile(path, isMarkdown: false),
            _ => throw new UsageException([DiagnosticCodes.UnknownFormat.AtFile(path, extension, readable)]),
        };
    }

    /// <summary>The notice.</summary>
    /// <exception cref="NoticeException">No notice can be made.</exception>
    public Notice Compose(NoticeOptions options) =>
        IsMarkdown ? Notice.FromMarkdown(ReadText(), options, Path)
        : IsData(options) ? Notice.Compose(options.Template!, Data(options), options)
        : Compose(ReportFile.TryLoad(Path), options);

    /// <summary>Everything that there is to say of it.</summary>
    /// <param name="options">How the notice is composed.</param>
    /// <param name="checkFiles">Checks the files that would be written of the notice, if one can be made.</param>
    public ValueList<Diagnostic> Check(NoticeOptions options, Func<Notice, IEnumerable<Diagnostic>> checkFiles)
    {
        try
        {
            return IsMarkdown || IsData(options) ? Check(Compose(options)) : CheckReport();
        }
        catch (NoticeException exception)
        {
            return exception.Diagnostics;
        }

        // A report with errors is checked as far as it could be read.
        ValueList<Diagnostic> CheckReport()
        {
            var read = ReportFile.TryLoad(Path);
            return read.Report is null && read.Draft is { } draft
                ? read.Diagnostics.In(options.Language).Concat(Notice.Check(draft, options)).ToValueList()
                : Check(Compose(read, options));
        }

        ValueList<Diagnostic> Check(Notice notice) => notice.Diagnostics.Concat(checkFiles(notice)).Distinct().ToValueList();
    }

    // The head of the template says whether it prints data or a report.
    private bool IsData(NoticeOptions options) =>
        !IsMarkdown && options.Template is { } name && new TemplateCatalog(options.Templates).IsForData(name);

    private DataMap Data(NoticeOptions options) => DataFile.Load(Path).With(options.Data ?? DataMap.Empty);

    private static Notice Compose(ReportReadResult read, NoticeOptions options)
    {
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
