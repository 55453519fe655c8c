namespace Bulletin.Templates;

/// <summary>What a name in a template stands for: something to print, a yes or no, a list, or an object with names of its own.</summary>
internal sealed class TemplateShape
{
    private static readonly Dictionary<string, TemplateShape> None = new(StringComparer.Ordinal);

    private readonly Lazy<IReadOnlyDictionary<string, TemplateShape>>? _members;

    private Lazy<TemplateShape>? _anyMember;

    private TemplateShape(
        TemplateShape? item, Lazy<IReadOnlyDictionary<string, TemplateShape>>? members, IReadOnlyList<ReportField>? fields = null) =>
        (Item, _members, Fields) = (item, members, fields ?? []);

    /// <summary>Something to print.</summary>
    public static TemplateShape Value { get; } = new(null, null);

    /// <summary>A yes or no: nothing to print.</summary>
    public static TemplateShape Flag { get; } = new(null, null) { IsFlag = true };

    /// <summary>Data without a schema: a value, a list or an object with any names.</summary>
    public static TemplateShape Open { get; } = new(null, null) { IsOpen = true };

    /// <summary>The fields of the model that a value says; none for what comes from elsewhere.</summary>
    public IReadOnlyList<ReportField> Fields { get; }

    /// <summary>The shape of a list's items; null for what is no list.</summary>
    public TemplateShape? Item { get => IsOpen ? Open : field; }

    /// <summary>The names of an object; null for what is none, and where any name is possible.</summary>
    public IReadOnlyDictionary<string, TemplateShape>? Members => _members?.Value;

    /// <summary>Whether the shape is known only from the data.</summary>
    public bool IsOpen { get; private init; }

    /// <summary>Whether it is a yes or no.</summary>
    public bool IsFlag { get; private init; }

    /// <summary>Whether it can be printed, as far as the shape tells.</summary>
    public bool IsPrintable => IsOpen || (Item is null && _members is null && !IsFlag);

    /// <summary>Whether it is an object, or may be one.</summary>
    public bool IsObject => IsOpen || _members is not null;

    /// <summary>A value that says fields of the model.</summary>
    public static TemplateShape ValueOf(params IReadOnlyList<ReportField> fields) =>
        new(null, null, fields) { IsFlag = fields is [{ Kind: ReportFieldKind.Boolean }] };

    /// <summary>A list.</summary>
    public static TemplateShape ListOf(TemplateShape item) => new(item, null);

    /// <summary>An object.</summary>
    public static TemplateShape Object(Func<IReadOnlyDictionary<string, TemplateShape>> members) => new(null, new(members));

    /// <summary>An object with any names, whose members have one shape.</summary>
    public static TemplateShape MapOf(Func<TemplateShape> member) => new(null, new(() => None)) { _anyMember = new(member) };

    /// <summary>The shape behind a name, or null.</summary>
    public TemplateShape? Member(string name) =>
        IsOpen ? Open
        : _anyMember is not null ? _anyMember.Value
        : Members is { } members && members.TryGetValue(name, out var member) ? member
        : Item is not null && name == "size" ? Value
        : null;

    /// <summary>The names that <see cref="Member"/> knows.</summary>
    public IEnumerable<string> MemberNames => Members?.Keys ?? (Item is not null ? ["size"] : None.Keys);
}
