using System.Globalization;
using Bulletin.Data;
using Bulletin.Files;
using Bulletin.Standard;

namespace Bulletin.Profiles;

/// <summary>The JSON Schema of profile files, as nodes.</summary>
internal static class ProfileSchema
{
    /// <summary>The schema.</summary>
    public static MappingNode Of()
    {
        var (properties, standard) = (new MappingNode(), Gb9704.Profile());
        foreach (var property in StyleFields.Properties(typeof(StyleProfile)))
        {
            var name = StyleField.NameOf(property);
            if (StyleFields.All.FirstOrDefault(field => field.Path == name) is { } single)
            {
                properties.With(name, Value(single, standard));
                continue;
            }

            var isList = property.PropertyType != StyleFields.ItemType(property.PropertyType);
            var part = Part(isList ? name + "[0]." : name + ".", TermOf(property), standard);
            properties.With(name, isList ? AnyOf(part, Type("array").With("maxItems", Number(StyleFields.Levels)).With("items", part)) : part);
        }

        return Object("版式", properties, new MappingNode().With("$schema", Text("https://json-schema.org/draft/2020-12/schema")));
    }

    private static string TermOf(System.Reflection.PropertyInfo property) =>
        ((StyleFieldAttribute)property.GetCustomAttributes(typeof(StyleFieldAttribute), inherit: false)[0]).Term;

    private static MappingNode Part(string prefix, string term, StyleProfile standard)
    {
        var properties = new MappingNode();
        foreach (var field in StyleFields.All.Where(field => field.Path.StartsWith(prefix, StringComparison.Ordinal)))
        {
            properties.With(field.Name, Value(field, standard));
        }

        if (prefix == "page.")
        {
            var sides = new MappingNode();
            foreach (var side in ProfileNotation.Sides)
            {
                sides.With(side, LengthType());
            }

            properties.With(ProfileNotation.Margins, Object("页边距", sides, new()));
        }

        return Object(term, properties, new());
    }

    private static MappingNode Value(StyleField field, StyleProfile standard)
    {
        var words = $"{StyleValue.Words(field, field.Get(standard)).Chinese}；{field.Clause}（{StyleValue.TermOf(field.Strength)}）";
        var value = new MappingNode().With("title", Text(field.Term)).With("description", Text(words));
        value.Entries.AddRange(TypeOf(field).Entries);
        return value;
    }

    private static MappingNode TypeOf(StyleField field) =>
        field.Type == typeof(Length) ? LengthType()
        : field.Type == typeof(int) ? Type("integer").With("minimum", Number(field.Least)).With("maximum", Number(field.Most))
        : field.Type == typeof(bool) ? Type("boolean")
        : field.Type == typeof(Colour) ? Type("string").With("pattern", Text("^#?[0-9A-Fa-f]{6}$"))
        : field.Type == typeof(string) ? Type("string").With("minLength", Number(field.Least)).With("maxLength", Number(field.Most))
        : new MappingNode().With("enum", List([.. ProfileNotation.Words(field.Type), .. ProfileNotation.OtherWords(field.Type)]));

    private static MappingNode LengthType() => Type("string").With("pattern", Text(LengthText.Pattern));

    private static MappingNode Object(string title, MappingNode properties, MappingNode node) =>
        node.With("title", Text(title)).With("type", Text("object")).With("properties", properties).With("additionalProperties", new ScalarNode("false", ScalarKind.Boolean));

    private static MappingNode Type(string name) => new MappingNode().With("type", Text(name));

    private static MappingNode AnyOf(params Node[] alternatives) => new MappingNode().With("anyOf", List(alternatives));

    private static SequenceNode List(IEnumerable<string> words) => List([.. words.Select(Text)]);

    private static SequenceNode List(Node[] items)
    {
        var list = new SequenceNode();
        list.Items.AddRange(items);
        return list;
    }

    private static ScalarNode Number(double number) => new(number.ToString(CultureInfo.InvariantCulture), ScalarKind.Number);

    private static ScalarNode Text(string text) => new(text, ScalarKind.Text);
}
