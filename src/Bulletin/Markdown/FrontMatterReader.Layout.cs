using System.Globalization;
using Bulletin.Data;
using Bulletin.Diagnostics;

namespace Bulletin.Markdown;

/// <content>The layout and the labels of a head, which reports have in the same notation.</content>
internal sealed partial class FrontMatterReader
{
    private static readonly string[] LabelFields = ["text", "omitStop"];

    private ReportLayout Layout(MappingNode mapping)
    {
        var layout = new ReportLayout();
        var type = ReportSchema.TypeOf(typeof(ReportLayout));
        foreach (var (key, value) in FieldsOf(mapping, [.. type.Fields.Select(field => field.Name)]))
        {
            var field = type.Field(key)!;
            if (value is not ScalarNode scalar)
            {
                if (value is not RefusedNode)
                {
                    Bad(value, $"“layout.{key}”只写一个词", $"“layout.{key}” is one word", Expected(field));
                }
            }
            else if (!scalar.IsNull && Setting(field, scalar) is { } setting)
            {
                field.Property.SetValue(layout, setting);
            }
        }

        return layout;
    }

    private object? Setting(ReportField field, ScalarNode scalar)
    {
        object? setting = field.Kind switch
        {
            ReportFieldKind.Term => field.Terms.FirstOrDefault(term => term.Matches(scalar.Value.Trim()))?.Value,
            ReportFieldKind.Integer => int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                && level <= ReportLayout.LowestLevel ? level : null,
            _ => Label(scalar),
        };
        if (setting is null && _log.CheckCharacters(scalar, null))
        {
            var value = Excerpt.Of(scalar.Value);
            Bad(scalar, $"“layout.{field.Name}”不能是“{value}”", $"“layout.{field.Name}” cannot be “{value}”", Expected(field));
        }

        return setting;
    }

    private static LocalText Expected(ReportField field) => field.Kind switch
    {
        ReportFieldKind.Term => ReportTerms.Words(field.Terms) is var words ? new("可用：" + words.Chinese, "Available: " + words.English) : default,
        ReportFieldKind.Integer => new("写 0 至 4", "Write 0 to 4"),
        _ => new("文字放在双引号里", "Put the text in double quotes"),
    };

    private Dictionary<string, ReportLabel> Labels(MappingNode mapping)
    {
        var labels = new Dictionary<string, ReportLabel>(StringComparer.Ordinal);
        foreach (var (key, value) in FieldsOf(mapping, known: null))
        {
            if (value is ScalarNode { IsNull: false } scalar)
            {
                labels.Add(key, Label(scalar));
            }
            else if (value is MappingNode parts)
            {
                labels.Add(key, Label(parts));
            }
            else if (value is not RefusedNode)
            {
                var name = Excerpt.Of(key);
                var hint = new LocalText("文字放在双引号里", "Put the text in double quotes");
                Bad(value, $"“labels.{name}”应为文字", $"“labels.{name}” must be a text", hint);
            }
        }

        return labels;
    }

    private ReportLabel Label(MappingNode parts)
    {
        var label = new ReportLabel { Text = "" };
        foreach (var (key, value) in FieldsOf(parts, LabelFields))
        {
            label = key == "omitStop" ? label with { OmitStop = Flag(key, value) }
                : value is ScalarNode { IsNull: false } scalar ? label with { Text = Label(scalar) }
                : label;
        }

        return label;
    }
}
