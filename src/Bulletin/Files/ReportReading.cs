using Bulletin.Data;
using Bulletin.Diagnostics;

namespace Bulletin.Files;

/// <summary>The steps of reading: bytes → text → nodes → report.</summary>
internal static class ReportReading
{
    /// <summary>Reads; what cannot be read at all becomes the result's one diagnostic.</summary>
    public static ReportReadResult Guard(Func<ReportReadResult> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableException exception)
        {
            return new ReportReadResult(null, [exception.Diagnostic]);
        }
    }

    /// <summary>Reads a file's bytes.</summary>
    public static ReportReadResult Read(byte[] bytes, ReportFileFormat format, string? name) => Read(SourceBytes.Decode(bytes, name), format, name);

    /// <summary>Reads a text.</summary>
    public static ReportReadResult Read(string text, ReportFileFormat format, string? name)
    {
        if (SourceBytes.IsTooLarge(text.Length))
        {
            throw SourceBytes.TooLarge(name);
        }

        var source = SourceText.Of(text, name);
        var log = new ReadingLog(source);
        var report = Bind(source, format, log, name);
        var found = log.Finish();
        var errors = found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count == 0)
        {
            return new ReportReadResult(report, found);
        }

        var isReadable = errors.TrueForAll(error => error.Code == DiagnosticCodes.ForbiddenCharacter.Code);
        return new ReportReadResult(null, found) { Draft = isReadable ? report : null };
    }

    /// <summary>Reads an application's data.</summary>
    /// <exception cref="NoticeException">It is no map; holds all errors.</exception>
    public static DataMap ReadData(string text, ReportFileFormat format, string? name)
    {
        var source = SourceText.Of(text, name);
        var log = new ReadingLog(source);
        DataMap? map = null;
        try
        {
            map = SourceBytes.IsTooLarge(text.Length) ? throw SourceBytes.TooLarge(name)
                : Read(source, format, log) is { } root ? new ReportBinder(log, source).BindMap(root) : DataMap.Empty;
        }
        catch (UnreadableException exception)
        {
            log.Add(exception.Diagnostic);
        }

        NoticeException.ThrowIfAny(log.Finish());
        return map!;
    }

    /// <summary>Reads JSON as a part of a report.</summary>
    /// <exception cref="NoticeException">It is not; holds all errors.</exception>
    public static T ReadPart<T>(string json, Func<ReportBinder, Node, T?> bind)
        where T : class
    {
        var source = SourceText.Of(json, null);
        var log = new ReadingLog(source);
        T? part = null;
        try
        {
            part = JsonReader.Read(source) is { } root ? bind(new ReportBinder(log, source), root) : null;
        }
        catch (UnreadableException exception)
        {
            log.Add(exception.Diagnostic);
        }

        NoticeException.ThrowIfAny(log.Finish());
        return part!;
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static byte[] ReadFile(string path)
    {
        try
        {
            using var stream = RegularFile.OpenRead(path);
            return SourceBytes.ReadAll(stream, path);
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            throw new UnreadableException(DiagnosticCodes.FileUnreadable.AtFile(path, FileTrouble.DescribeReading(exception, path)));
        }
    }

    private static RemediationReport? Bind(SourceText source, ReportFileFormat format, ReadingLog log, string? name)
    {
        try
        {
            if (Read(source, format, log) is { } root)
            {
                return new ReportBinder(log, source).Bind(root);
            }

            log.Add(DiagnosticCodes.FileEmpty.AtFile(name));
        }
        catch (UnreadableException exception)
        {
            log.Add(exception.Diagnostic);
        }

        return null;
    }

    private static Node? Read(SourceText source, ReportFileFormat format, ReadingLog log) =>
        format == ReportFileFormat.Yaml ? YamlReader.Read(source, log) : JsonReader.Read(source);
}
