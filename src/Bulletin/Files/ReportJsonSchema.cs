using Bulletin.Data;
using Bulletin.Files;

namespace Bulletin;

/// <summary>The JSON Schema (draft 2020-12) of report files, for editors and for whoever writes such files by program.</summary>
public static class ReportJsonSchema
{
    /// <summary>
    /// The schema, written from the model, always the same text. What <see cref="ReportFile"/> writes is valid by it. The reader takes a little more than it shows:
    /// null for a field that need not be there, and in YAML text without quotes.
    /// </summary>
    public static string Write() => JsonWriter.Write(SchemaTree.Of(ReportSchema.Report));
}
