using Bulletin.Data;
using Bulletin.Diagnostics;

namespace Bulletin.Files;

/// <summary>The formats and their file name extensions.</summary>
internal static class FileFormats
{
    /// <summary>The format that the extension says.</summary>
    /// <exception cref="UnreadableException">It says none.</exception>
    public static ReportFileFormat Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => ReportFileFormat.Yaml,
        ".json" => ReportFileFormat.Json,
        var other => throw new UnreadableException(DiagnosticCodes.UnknownFormat.AtFile(path, Excerpt.Of(other), ".yaml .yml .json")),
    };
}
