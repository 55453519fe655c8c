using Bulletin.Data;

namespace Bulletin.Files;

/// <summary>The JSON Schema of the model, as nodes.</summary>
internal sealed class SchemaTree
{
    private const string Markdown = "markdown";
    private const string DatePattern = "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)$";

    private const string LengthPattern = @"^[0-9]{1,4}(\.[0-9]+)?(mm|cm)$";
    private const string KindPattern = "^([一-鿿]{1,12}|[A-Za-z]+)$";

    private readonly MappingNode _definitions = new();
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

    /// <summary>The schema of a type and of all that it holds.</summary>
    public static MappingNode Of(ReportType root)
    {
        var tree = new SchemaTree();
        tree._definitions.With(Markdown, MarkdownObject());
        var schema = new MappingNode().With("$schema", Text("https://json-schema.org/draft/2020-12/schema"));
        schema.Entries.AddRange(tree.Object(root).Entries);
        return schema.With("$defs", tree._definitions);
    }

    private MappingNode Object(ReportType type)
    {
        var properties = new MappingNode();
        foreach (var field in type.Fields)
        {
            properties.With(field.Name, Field(field));
        }

        return ObjectOf(type.Term, properties, type.Fields.Where(field => field.IsRequired).Select(field => field.Name));
    }

    private MappingNode Field(ReportField field)
    {
        var value = Item(field);
        for (var depth = 0; depth < field.ListDepth; depth++)
        {
            var list = Type("array").With("items", value);
            value = field.AcceptsSingle ? AnyOf(value, list) : list;
        }

        var titled = new MappingNode().With("title", Text(field.Term));
        if (field.Note is { } note)
        {
            titled.With("description", Text(note));
        }

        titled.Entries.AddRange(value.Entries);
        return titled;
    }

    private MappingNode Item(ReportField field) => field.Kind switch
    {
        ReportFieldKind.Text => Type("string"),
        ReportFieldKind.RichText => AnyOf(Type("string"), Reference(Markdown)),
        ReportFieldKind.Date => Type("string").With("pattern", Text(DatePattern)),
        ReportFieldKind.Deadline => Type("string").With("description", Text("日期，如 2026-06-30；或文字，如 2026年底前、立行立改")),
        ReportFieldKind.Data => Type("object"),
        ReportFieldKind.Length => Type("string").With("pattern", Text(LengthPattern)),
        ReportFieldKind.NoticeKind => Type("string").With("pattern", Text(KindPattern)).With("description", Text("文种，如 通报、报告、公告、公示、函、情况说明、工作报告")),
        ReportFieldKind.Integer => Type("integer"),
        ReportFieldKind.Number => Type("number"),
        ReportFieldKind.Boolean => Type("boolean"),
        ReportFieldKind.Term => new MappingNode().With("enum", List(Words(field))),
        ReportFieldKind.Object when field.Type!.Shorthand is { Kind: ReportFieldKind.Text } => AnyOf(Type("string"), Defined(field.Type)),
        ReportFieldKind.Object when field.Type!.ListShorthand is { } list =>
            AnyOf(Type("string"), Reference(Markdown), Field(list), Defined(field.Type)),
        ReportFieldKind.Object when field.Type!.Shorthand is not null => AnyOf(Type("string"), Reference(Markdown), Defined(field.Type)),
        ReportFieldKind.Object => Defined(field.Type!),
        _ => throw new NotSupportedException(field.Kind.ToString()),
    };

    private MappingNode Defined(ReportType type)
    {
        if (_defined.Add(type.Name))
        {
            // Its place is taken before its fields are described, so that definitions stand in the order in which they are met.
            var definition = new MappingNode();
            _definitions.With(type.Name, definition);
            definition.Entries.AddRange(Object(type).Entries);
        }

        return Reference(type.Name);
    }

    private static MappingNode MarkdownObject() =>
        ObjectOf("带格式的文字", new MappingNode().With(Notation.Markdown, Type("string").With("description", Text("**着重** *强调* ~下标~ ^上标^"))), [Notation.Markdown]);

    private static MappingNode ObjectOf(string title, MappingNode properties, IEnumerable<string> required)
    {
        var node = new MappingNode().With("title", Text(title)).With("type", Text("object")).With("properties", properties);
        if (List(required) is { Items.Count: > 0 } names)
        {
            node.With("required", names);
        }

        return node.With("additionalProperties", new ScalarNode("false", ScalarKind.Boolean));
    }

    // As written first, then what else is read.
    private static IEnumerable<string> Words(ReportField field) =>
        field.Terms.Select(term => term.Chinese).Concat(field.Terms.SelectMany(term => term.AlsoRead)).Concat(field.Terms.Select(term => term.English));

    private static MappingNode Type(string name) => new MappingNode().With("type", Text(name));

    private static MappingNode Reference(string name) => new MappingNode().With("$ref", Text("#/$defs/" + name));

    private static MappingNode AnyOf(params Node[] alternatives)
    {
        var list = new SequenceNode();
        list.Items.AddRange(alternatives);
        return new MappingNode().With("anyOf", list);
    }

    private static SequenceNode List(IEnumerable<string> words)
    {
        var list = new SequenceNode();
        list.Items.AddRange(words.Select(Text));
        return list;
    }

    private static ScalarNode Text(string text) => new(text, ScalarKind.Text);
}
