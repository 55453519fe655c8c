namespace Bulletin.Templates;

/// <summary>What a name in a template stands for: something to print, a list, or an object with names of its own.</summary>
internal sealed class TemplateShape
{
    private readonly Lazy<IReadOnlyDictionary<string, TemplateShape>>? _members;

    private TemplateShape(
        TemplateShape? item, Lazy<IReadOnlyDictionary<string, TemplateShape>>? members, IReadOnlyList<ReportField>? fields = null) =>
        (Item, _members, Fields) = (item, members, fields ?? []);

    /// <summary>Something to print.</summary>
    public static TemplateShape Value { get; } = new(null, null);

    /// <summary>The fields of the model that a value says; none for what comes from elsewhere.</summary>
    public IReadOnlyList<ReportField> Fields { get; }

    /// <summary>The shape of a list's items; null for what is no list.</summary>
    public TemplateShape? Item { get; }

    /// <summary>The names of an object; null for what is none.</summary>
    public IReadOnlyDictionary<string, TemplateShape>? Members => _members?.Value;

    public bool IsValue => Item is null && _members is null;

    public static TemplateShape ValueOf(params IReadOnlyList<ReportField> fields) => new(null, null, fields);

    public static TemplateShape ListOf(TemplateShape item) => new(item, null);

    public static TemplateShape Object(Func<IReadOnlyDictionary<string, TemplateShape>> members) => new(null, new(members));
}
