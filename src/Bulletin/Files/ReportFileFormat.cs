namespace Bulletin;

/// <summary>The notation of a report file.</summary>
public enum ReportFileFormat
{
    /// <summary>YAML (<c>.yaml</c>, <c>.yml</c>).</summary>
    Yaml,

    /// <summary>JSON (<c>.json</c>).</summary>
    Json,
}
