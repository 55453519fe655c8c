using System.Collections.Frozen;

namespace Bulletin;

/// <summary>A type of the model: its name and its fields, in the order in which files write them.</summary>
/// <param name="Name">The name, such as <c>finding</c>.</param>
/// <param name="Term">The Chinese term.</param>
/// <param name="Fields">The fields.</param>
public sealed record ReportType(string Name, string Term, ValueList<ReportField> Fields)
{
    private readonly Lazy<FrozenDictionary<string, int>> _places =
        new(() => Enumerable.Range(0, Fields.Count).ToFrozenDictionary(i => Fields[i].Name, StringComparer.Ordinal));

    /// <summary>The field of that name, or null.</summary>
    public ReportField? Field(string name) => IndexOf(name) is >= 0 and var place ? Fields[place] : null;

    /// <summary>The place of the field of that name among <see cref="Fields"/>, or -1.</summary>
    internal int IndexOf(string name) => _places.Value.GetValueOrDefault(name, -1);

    internal Type ClrType { get; init; } = typeof(object);

    /// <summary>
    /// The one field that a bare text stands for (a paragraph, a measure, a cell, a picture, a recipient, a label or a numeral format given as
    /// a string), or null.
    /// </summary>
    internal ReportField? Shorthand =>
        ClrType == typeof(ReportParagraph) || ClrType == typeof(Measure) || ClrType == typeof(ReportCell) ? Field("text")
        : ClrType == typeof(ReportPicture) ? Field("file")
        : ClrType == typeof(Recipient) ? Field("name")
        : ClrType == typeof(HeadingNumbering) ? Field("format")
        : ClrType == typeof(ReportLabel) ? Field("text")
        : null;

    /// <summary>The one field that a bare list stands for (a cell given as its paragraphs, a group of recipients), or null.</summary>
    internal ReportField? ListShorthand =>
        ClrType == typeof(ReportCell) ? Field("paragraphs")
        : ClrType == typeof(Recipient) ? Field("group")
        : null;
}
