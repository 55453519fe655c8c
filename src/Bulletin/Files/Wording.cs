using Bulletin.Data;
using Bulletin.Diagnostics;

namespace Bulletin.Files;

/// <summary>Fields, kinds and values as messages name them.</summary>
internal static class Wording
{
    public static readonly LocalText TheText = new("文字", "the text");
    public static readonly LocalText TheData = new("数据", "the data");
    public static readonly LocalText Text = new("文字", "a text");
    public static readonly LocalText RichText = new("文字或 { md: … }", "a text or { md: … }");
    public static readonly LocalText TextOrObject = new("文字或对象", "a text or an object");
    public static readonly LocalText Date = new("日期", "a date");
    public static readonly LocalText DateOrText = new("日期或文字", "a date or a text");
    public static readonly LocalText Length = new("长度", "a length");
    public static readonly LocalText Integer = new("整数", "a whole number");
    public static readonly LocalText Number = new("数", "a number");
    public static readonly LocalText Boolean = new("true 或 false", "true or false");
    public static readonly LocalText List = new("列表", "a list");
    public static readonly LocalText Object = new("由字段组成的对象", "an object with fields");
    public static readonly LocalText OnlyMarkdown = new("只能有 md", "md is the only one");

    /// <summary>A type, such as 问题（finding）.</summary>
    public static LocalText Label(ReportType type) => new($"{type.Term}（{type.Name}）", $"“{type.Name}”");

    /// <summary>A field, such as 标题（titleLines）.</summary>
    public static LocalText Label(ReportField field) => new($"{field.Term}（{field.Name}）", $"“{field.Name}”");

    /// <summary>What is there instead.</summary>
    public static LocalText Found(Node node) => node switch
    {
        SequenceNode => new("列表", "a list"),
        MappingNode => new("对象", "an object"),
        ScalarNode { IsNull: true } => new("空值", "nothing"),
        ScalarNode { Kind: ScalarKind.Number } scalar => new($"数 {Excerpt.Of(scalar.Value)}", $"the number {Excerpt.Of(scalar.Value)}"),
        ScalarNode { Kind: ScalarKind.Boolean } scalar => new(scalar.Value, scalar.Value),
        ScalarNode scalar => new($"文字“{Excerpt.Of(scalar.Value)}”", $"the text “{Excerpt.Of(scalar.Value)}”"),
        _ => new("别的", "something else"),
    };

    /// <summary>The field that was probably meant: by its Chinese term, or by a name that is near; all fields if none is.</summary>
    public static LocalText Nearest(string name, ValueList<ReportField> fields)
    {
        var names = fields.Select(field => field.Name).ToList();
        var nearest = fields.FirstOrDefault(field => string.Equals(field.Term, name, StringComparison.Ordinal))?.Name ?? NearestName.Of(name, names);
        return nearest is not null
            ? new($"是否想写“{nearest}”？", $"did you mean “{nearest}”?")
            : new($"可用字段：{string.Join("、", names)}", $"fields there are: {string.Join(", ", names)}");
    }
}
