using Bulletin.Diagnostics;
using Bulletin.Files;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// Reads an application's own data from YAML and JSON, as strictly as <see cref="ReportFile"/> reads reports: duplicate names and invalid
/// characters are errors, and all errors are reported, each with line and column. Plain YAML that is a number, or <c>true</c> or
/// <c>false</c>, is one; everything else is text. Members without a value are left out.
/// </summary>
public static class DataFile
{
    /// <summary>Reads a file; its extension (<c>.yaml</c>, <c>.yml</c>, <c>.json</c>) says the format.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="NoticeException">The file cannot be read or is no map; holds all errors.</exception>
    public static DataMap Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            var format = FileFormats.Of(path);
            return ReportReading.ReadData(Data.SourceBytes.Decode(ReportReading.ReadFile(path), path), format, path);
        }
        catch (Data.UnreadableException exception)
        {
            throw new NoticeException([exception.Diagnostic]);
        }
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">The name for messages; null (the default) for line and column alone.</param>
    /// <exception cref="NoticeException">It is no map; holds all errors.</exception>
    public static DataMap Parse(string text, ReportFileFormat format, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = Defined.Value(format, nameof(format));
        return ReportReading.ReadData(text, format, name);
    }
}
