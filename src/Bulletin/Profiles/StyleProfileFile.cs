using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Files;
using Bulletin.Profiles;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// Reads and writes style profiles as YAML and JSON. A file gives only what differs from the standard:
/// <c>body: { size: 四号 }</c>, <c>page: { margins: { top: 30mm } }</c>, <c>grid: { linesPerPage: 26 }</c>. Names are those of
/// <see cref="StyleProfile"/> and its parts, in camel case; lengths have a unit (<c>37mm</c>, <c>16pt</c>, <c>三号</c>, <c>2字</c>).
/// Reading is strict: all errors are reported together, each with line, column and path.
/// </summary>
public static class StyleProfileFile
{
    /// <summary>Reads a file; its extension (<c>.yaml</c>, <c>.yml</c>, <c>.json</c>) says the format.</summary>
    /// <exception cref="NoticeException">The file cannot be read or is no profile that can be used; holds all errors.</exception>
    public static StyleProfile Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Guard(() => Read(SourceBytes.Decode(ReportReading.ReadFile(path), path), FileFormats.Of(path), path));
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    /// <exception cref="NoticeException">It is no profile that can be used; holds all errors.</exception>
    public static StyleProfile Load(Stream stream, ReportFileFormat format, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _ = Defined.Value(format, nameof(format));
        return Guard(() => Read(SourceBytes.Decode(SourceBytes.ReadAll(stream, name), name), format, name));
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its format.</param>
    /// <param name="name">What messages call it; null (the default) for line and column alone.</param>
    /// <exception cref="NoticeException">It is no profile that can be used; holds all errors.</exception>
    public static StyleProfile Parse(string text, ReportFileFormat format, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = Defined.Value(format, nameof(format));
        return Guard(() => Read(text, format, name));
    }

    /// <summary>The profile as text: what differs from the standard for its form and reading. Read again, it is equal.</summary>
    /// <exception cref="NoticeException">The profile cannot be used; holds all errors.</exception>
    public static string Write(StyleProfile profile, ReportFileFormat format)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _ = Defined.Value(format, nameof(format));
        NoticeException.ThrowIfAny(profile.Validate());
        var tree = ProfileTree.Of(profile);
        return format == ReportFileFormat.Yaml ? YamlWriter.Write(tree) : JsonWriter.Write(tree);
    }

    /// <summary>The JSON Schema (draft 2020-12) of profile files, with clause and standard value of each field: for editors. Always the same text.</summary>
    public static string JsonSchema() => JsonWriter.Write(ProfileSchema.Of());

    private static StyleProfile Read(string text, ReportFileFormat format, string? name)
    {
        if (SourceBytes.IsTooLarge(text.Length))
        {
            throw SourceBytes.TooLarge(name);
        }

        var source = SourceText.Of(text, name);
        var log = new ReadingLog(source, ReadingSubject.Profile);
        var root = format == ReportFileFormat.Yaml ? YamlReader.Read(source, log) : JsonReader.Read(source);

        // A file that changes nothing is the standard's profile.
        var profile = root is null ? Gb9704.Profile() : new ProfileBinder(log, source).Bind(root);
        var found = log.Finish();
        NoticeException.ThrowIfAny(found);
        return profile ?? throw new NoticeException(found);
    }

    private static StyleProfile Guard(Func<StyleProfile> read)
    {
        try
        {
            return read();
        }
        catch (UnreadableException exception)
        {
            throw new NoticeException([exception.Diagnostic]);
        }
    }
}
