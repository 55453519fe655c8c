using System.Text;
using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Files;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// Reads and writes remediation reports as YAML and JSON. Reading is strict: a field that is unknown, missing, given twice or of the wrong type is an error, and all errors are
/// reported, each with line and column. Methods that begin with <c>Try</c> return the errors, the others throw them. What is read does not depend on culture or time zone.
/// Wrapped lines of YAML are joined without a blank beside Chinese characters. Warnings come with the report from the <c>Try</c> methods:
/// see <see cref="ReportReadResult.Diagnostics"/>.
/// </summary>
public static class ReportFile
{
    /// <summary>Reads a file; its extension (<c>.yaml</c>, <c>.yml</c>, <c>.json</c>) says the format.</summary>
    /// <exception cref="NoticeException">The file cannot be read or is not a report; holds all errors.</exception>
    public static RemediationReport Load(string path) => TryLoad(path).GetReportOrThrow();

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    /// <exception cref="NoticeException">It is not a report; holds all errors.</exception>
    public static RemediationReport Load(Stream stream, ReportFileFormat format, string? name = null) => TryLoad(stream, format, name).GetReportOrThrow();

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="NoticeException">It is not a report; holds all errors.</exception>
    public static async Task<RemediationReport> LoadAsync(Stream stream, ReportFileFormat format, string? name = null, CancellationToken cancellationToken = default) =>
        (await TryLoadAsync(stream, format, name, cancellationToken).ConfigureAwait(false)).GetReportOrThrow();

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    /// <exception cref="NoticeException">It is not a report; holds all errors.</exception>
    public static RemediationReport Parse(string text, ReportFileFormat format, string? name = null) => TryParse(text, format, name).GetReportOrThrow();

    /// <summary>Reads a file; its extension (<c>.yaml</c>, <c>.yml</c>, <c>.json</c>) says the format. Does not throw for whatever is wrong with the file.</summary>
    public static ReportReadResult TryLoad(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReportReading.Guard(() =>
        {
            var format = FileFormats.Of(path);
            return ReportReading.Read(ReportReading.ReadFile(path), format, path);
        });
    }

    /// <summary>Reads a stream to its end. Does not throw for whatever is wrong with its content.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    public static ReportReadResult TryLoad(Stream stream, ReportFileFormat format, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _ = Defined.Value(format, nameof(format));
        return ReportReading.Guard(() => ReportReading.Read(SourceBytes.ReadAll(stream, name), format, name));
    }

    /// <summary>Reads a stream to its end. Does not throw for whatever is wrong with its content.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<ReportReadResult> TryLoadAsync(Stream stream, ReportFileFormat format, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _ = Defined.Value(format, nameof(format));
        try
        {
            var bytes = await SourceBytes.ReadAllAsync(stream, name, cancellationToken).ConfigureAwait(false);
            return ReportReading.Guard(() => ReportReading.Read(bytes, format, name));
        }
        catch (UnreadableException exception)
        {
            return new ReportReadResult(null, [exception.Diagnostic]);
        }
    }

    /// <summary>Reads a text. Does not throw for whatever is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    public static ReportReadResult TryParse(string text, ReportFileFormat format, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = Defined.Value(format, nameof(format));
        return ReportReading.Guard(() => ReportReading.Read(text, format, name));
    }

    /// <summary>Writes a file; its extension (<c>.yaml</c>, <c>.yml</c>, <c>.json</c>) says the format. An existing file is replaced in one step or stays as it was.</summary>
    /// <exception cref="NoticeException">The file cannot be written, or a text holds a character that no file can.</exception>
    public static void Save(RemediationReport report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            AtomicFile.Write(path, Bytes(report, FileFormats.Of(path)));
        }
        catch (UnreadableException exception)
        {
            throw new NoticeException([exception.Diagnostic]);
        }
    }

    /// <summary>Writes to a stream, in UTF-8 without byte order mark. The stream stays open.</summary>
    /// <exception cref="NoticeException">The same as for <see cref="Write"/>.</exception>
    public static void Save(RemediationReport report, Stream stream, ReportFileFormat format)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Bytes(report, format));
    }

    /// <summary>Writes to a stream, in UTF-8 without byte order mark. The stream stays open.</summary>
    /// <exception cref="NoticeException">The same as for <see cref="Write"/>.</exception>
    public static async Task SaveAsync(RemediationReport report, Stream stream, ReportFileFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Bytes(report, format), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The report as text, lines ended by a line feed; read again, it is equal. Fields that have their default are left out.</summary>
    /// <exception cref="NoticeException">
    /// A text holds a character that no file can, or the report has nulls where it cannot have any, or undefined values; holds all of them.
    /// </exception>
    public static string Write(RemediationReport report, ReportFileFormat format)
    {
        ArgumentNullException.ThrowIfNull(report);
        _ = Defined.Value(format, nameof(format));
        ReportSoundness.ThrowIfUnsound(report);
        var tree = ReportTree.Of(report);
        return format == ReportFileFormat.Yaml ? YamlWriter.Write(tree) : JsonWriter.Write(tree);
    }

    private static byte[] Bytes(RemediationReport report, ReportFileFormat format) => Encoding.UTF8.GetBytes(Write(report, format));
}
