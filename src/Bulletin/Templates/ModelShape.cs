using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bulletin.Templates;

/// <summary>The names of an application's own model, from its type: public properties, in camel case.</summary>
/// <param name="Key">Tells it from other models.</param>
/// <param name="Names">The names at the top.</param>
internal sealed record ModelShape(string Key, TemplateShape Names)
{
    private static readonly ConcurrentDictionary<Type, TemplateShape> Shapes = new();

    private static readonly HashSet<Type> Leaves =
    [
        typeof(string), typeof(char), typeof(decimal), typeof(DateOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly),
        typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Version), typeof(RichText), typeof(ReportParagraph), typeof(ReportPicture),
        typeof(ReportTable), typeof(ReportCell), typeof(Deadline),
    ];

    private static readonly HashSet<Type> OpenTypes =
        [typeof(object), typeof(JsonElement), typeof(JsonDocument), typeof(JsonNode), typeof(JsonObject), typeof(JsonArray), typeof(JsonValue)];

    /// <summary>The shape of a model of a type.</summary>
    /// <param name="type">The type.</param>
    public static ModelShape Of(Type type) => new(type.AssemblyQualifiedName ?? type.Name, ShapeOf(type));

    /// <summary>Whether values of a type are printed as they are.</summary>
    public static bool IsLeaf(Type type) => Leaves.Contains(type) || type.IsEnum || (type.IsPrimitive && type != typeof(bool));

    private static TemplateShape ShapeOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? TemplateShape.Flag
            : type.IsAssignableTo(typeof(DataValue)) ? TemplateShape.Open
            : IsLeaf(type) ? TemplateShape.Value
            : OpenTypes.Contains(type) ? TemplateShape.Open
            : Shapes.GetOrAdd(type, Describe);
    }

    private static TemplateShape Describe(Type type)
    {
        if (Arguments(type, typeof(IReadOnlyDictionary<,>)) is [{ } readKey, { } read] && readKey == typeof(string))
        {
            return TemplateShape.MapOf(() => ShapeOf(read));
        }

        if (Arguments(type, typeof(IDictionary<,>)) is [{ } key, { } value] && key == typeof(string))
        {
            return TemplateShape.MapOf(() => ShapeOf(value));
        }

        if (Arguments(type, typeof(IEnumerable<>)) is [{ } item])
        {
            return TemplateShape.ListOf(ShapeOf(item));
        }

        return typeof(IEnumerable).IsAssignableFrom(type)
            ? TemplateShape.Open
            : TemplateShape.Object(() => ModelProperties.Of(type)
                .ToDictionary(pair => pair.Key, pair => ShapeOf(pair.Value.PropertyType), StringComparer.Ordinal));
    }

    private static Type[]? Arguments(Type type, Type definition) =>
        type.GetInterfaces().Prepend(type).FirstOrDefault(each => each.IsGenericType && each.GetGenericTypeDefinition() == definition)
            ?.GetGenericArguments();
}
