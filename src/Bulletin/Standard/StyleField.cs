using System.Reflection;
using System.Runtime.CompilerServices;

namespace Bulletin.Standard;

/// <summary>A single value of a style profile, such as <c>page.typeAreaWidth</c> or <c>headings[0].size</c>.</summary>
internal sealed class StyleField
{
    private readonly PropertyInfo? _part;
    private readonly int _index;
    private readonly PropertyInfo _property;

    /// <summary>A value of the profile itself, of a part of it, or of an item of a list of parts.</summary>
    /// <param name="part">The part; null for the profile itself.</param>
    /// <param name="index">The index of the item; −1 if the part is no list.</param>
    /// <param name="property">The property of the part.</param>
    public StyleField(PropertyInfo? part, int index, PropertyInfo property)
    {
        (_part, _index, _property) = (part, index, property);
        var field = property.GetCustomAttribute<StyleFieldAttribute>()!;
        var clause = property.GetCustomAttribute<ClauseAttribute>()!;
        (Clause, Strength, Unit) = (clause.Clause, clause.Strength, field.Unit);
        (Least, Most) = (field.Least, field.Most);
        Name = NameOf(property);

        // 版心宽 and 每页行数 say themselves what they are of.
        var of = part is null || part.PropertyType == typeof(PageGeometry) || part.PropertyType == typeof(TextGrid) ? "" : part.GetCustomAttribute<StyleFieldAttribute>()!.Term;
        Term = index < 0 ? of + field.Term : $"{"一二三四"[index]}级标题{field.Term}";
        Path = part is null ? Name : index < 0 ? $"{NameOf(part)}.{Name}" : FormattableString.Invariant($"{NameOf(part)}[{index}].{Name}");
    }

    /// <summary>The path, such as <c>page.typeAreaWidth</c>.</summary>
    public string Path { get; }

    /// <summary>The name in its part, such as <c>typeAreaWidth</c>.</summary>
    public string Name { get; }

    /// <summary>The Chinese term with that of the part.</summary>
    public string Term { get; }

    /// <summary>The clause.</summary>
    public string Clause { get; }

    /// <summary>How binding the clause is.</summary>
    public Strength Strength { get; }

    /// <summary>The type of the value.</summary>
    public Type Type => _property.PropertyType;

    /// <summary>The least value.</summary>
    public double Least { get; }

    /// <summary>The greatest value.</summary>
    public double Most { get; }

    /// <summary>The unit of the bounds.</summary>
    public StyleUnit Unit { get; }

    /// <summary>Whether it is the size of a font, which word processors count in half points.</summary>
    public bool IsTypeSize => Type == typeof(Length) && Name.EndsWith("ize", StringComparison.Ordinal);

    /// <summary>The name of a property in paths and files.</summary>
    public static string NameOf(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];

    /// <summary>The value; null if the part is missing.</summary>
    public object? Get(StyleProfile profile) => PartOf(profile) is { } part ? _property.GetValue(part) : null;

    /// <summary>The profile with another value. The profile has the part.</summary>
    public StyleProfile With(StyleProfile profile, object? value)
    {
        if (_part is null)
        {
            return Changed(profile, _property, value);
        }

        var part = Changed(PartOf(profile)!, _property, value);
        return Changed(profile, _part, _index < 0 ? part : ((ValueList<HeadingStyle>)_part.GetValue(profile)!).Select((item, i) => i == _index ? (HeadingStyle)part : item).ToValueList());
    }

    private object? PartOf(StyleProfile profile) => _part is null ? profile
        : _index < 0 ? _part.GetValue(profile)
        : _part.GetValue(profile) is ValueList<HeadingStyle> items && _index < items.Count ? items[_index] : null;

    private static T Changed<T>(T record, PropertyInfo property, object? value)
        where T : class
    {
        var changed = (T)Clone(record);
        property.SetValue(changed, value);
        return changed;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "MemberwiseClone")]
    private static extern object Clone(object record);
}
