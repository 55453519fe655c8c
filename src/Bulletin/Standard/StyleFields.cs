using System.Reflection;

namespace Bulletin.Standard;

/// <summary>All single values of a style profile, in the order of their declaration.</summary>
internal static class StyleFields
{
    /// <summary>The levels of headings.</summary>
    public const int Levels = 4;

    private static readonly Lazy<IReadOnlyList<StyleField>> Fields = new(() => [.. Find()]);

    /// <summary>The values.</summary>
    public static IReadOnlyList<StyleField> All => Fields.Value;

    /// <summary>The value at a path.</summary>
    public static StyleField Named(string path) => All.First(field => field.Path == path);

    /// <summary>The parts of a profile: its properties that are records or lists of them.</summary>
    public static IEnumerable<PropertyInfo> Parts => Properties(typeof(StyleProfile)).Where(property => IsPart(property.PropertyType));

    /// <summary>The properties of a record that can be given.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.IsDefined(typeof(StyleFieldAttribute)));

    /// <summary>The type of the items of a list, or of the part itself.</summary>
    public static Type ItemType(Type part) => part == typeof(ValueList<HeadingStyle>) ? typeof(HeadingStyle) : part;

    /// <summary>The changes of a profile, carried over from one basis to another.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="basis">What it was made from: values that are equal to those of the basis are no changes.</param>
    /// <param name="target">The profile that takes the changes.</param>
    public static StyleProfile Carry(StyleProfile profile, StyleProfile basis, StyleProfile target)
    {
        foreach (var field in All)
        {
            var value = field.Get(profile);
            if (field.Type != typeof(DocumentForm) && field.Type != typeof(PageReading) && !Equals(value, field.Get(basis)))
            {
                target = field.With(target, value);
            }
        }

        return target;
    }

    private static bool IsPart(Type type) => type.IsClass && type != typeof(string);

    private static IEnumerable<StyleField> Find()
    {
        foreach (var property in Properties(typeof(StyleProfile)))
        {
            if (!IsPart(property.PropertyType))
            {
                yield return new StyleField(part: null, index: -1, property);
                continue;
            }

            var isList = property.PropertyType != ItemType(property.PropertyType);
            for (var i = isList ? 0 : -1; i < (isList ? Levels : 0); i++)
            {
                foreach (var inner in Properties(ItemType(property.PropertyType)))
                {
                    yield return new StyleField(property, i, inner);
                }
            }
        }
    }
}
