namespace Bulletin;

/// <summary>A type of the model: its name and its fields, in the order in which files write them.</summary>
/// <param name="Name">The name, such as <c>finding</c>.</param>
/// <param name="Term">The Chinese term.</param>
/// <param name="Fields">The fields.</param>
public sealed record ReportType(string Name, string Term, ValueList<ReportField> Fields)
{
    /// <summary>The field of that name, or null.</summary>
    public ReportField? Field(string name) => Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    internal Type ClrType { get; init; } = typeof(object);

    /// <summary>
    /// The one field that a bare text stands for (a paragraph, a measure, a cell, a label or a numeral format given as a string), or null.
    /// </summary>
    internal ReportField? Shorthand =>
        ClrType == typeof(ReportParagraph) || ClrType == typeof(Measure) || ClrType == typeof(ReportCell) ? Field("text")
        : ClrType == typeof(HeadingNumbering) ? Field("format")
        : ClrType == typeof(ReportLabel) ? Field("text")
        : null;

    /// <summary>The one field that a bare list stands for (a cell given as its paragraphs), or null.</summary>
    internal ReportField? ListShorthand => ClrType == typeof(ReportCell) ? Field("paragraphs") : null;
}
