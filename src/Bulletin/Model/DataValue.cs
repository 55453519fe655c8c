using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// A value of an application's own data: a text, a number, a yes or no, a list or a map. Immutable; compares by content. A text that is a
/// date, such as 2026-03-02, is printed as 2026年3月2日.
/// </summary>
[JsonConverter(typeof(ReportJsonConverter))]
public abstract record DataValue
{
    private protected DataValue()
    {
    }

    /// <summary>
    /// The value of an object: a text, a number, a date, a truth value, an enumeration, JSON, a dictionary with texts as keys, a list, or
    /// an object, whose public properties are the members, in camel case. Members that are null are left out.
    /// </summary>
    /// <param name="value">The object; null gives null.</param>
    /// <exception cref="ArgumentException">The object refers to itself, is nested deeper than 64, or has a null in a list.</exception>
    [return: NotNullIfNotNull(nameof(value))]
    public static DataValue? From(object? value) => DataConversion.Of(value, 0);

    /// <summary>A text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator DataValue?(string? text) => text is null ? null : new DataText(text);

    /// <summary>A rich text; null of null.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator DataValue?(RichText? text) => text is null ? null : new DataText(text);

    /// <summary>A number.</summary>
    public static implicit operator DataValue(decimal number) => new DataNumber(number);

    /// <summary>A whole number.</summary>
    public static implicit operator DataValue(int number) => new DataNumber(number);

    /// <summary>A yes or no.</summary>
    public static implicit operator DataValue(bool value) => new DataBoolean(value);

    /// <summary>A date.</summary>
    public static implicit operator DataValue(DateOnly date) => new DataText(DataConversion.Written(date));
}

/// <summary>A text of an application's data.</summary>
/// <param name="Text">The text.</param>
/// <exception cref="ArgumentNullException">The text is null.</exception>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DataText(RichText Text) : DataValue
{
    /// <summary>The text.</summary>
    public RichText Text { get; init => field = Argument.NotNull(value, nameof(Text)); } = Argument.NotNull(Text, nameof(Text));
}

/// <summary>A number of an application's data.</summary>
/// <param name="Number">The number; it is printed with the decimals that it has.</param>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DataNumber(decimal Number) : DataValue;

/// <summary>A yes or no of an application's data.</summary>
/// <param name="Value">The value.</param>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DataBoolean(bool Value) : DataValue;

/// <summary>A list of an application's data.</summary>
/// <param name="Items">The items.</param>
/// <exception cref="ArgumentNullException">The list is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DataList(ValueList<DataValue> Items) : DataValue
{
    /// <summary>The items.</summary>
    public ValueList<DataValue> Items { get; init => field = Argument.Items(value, nameof(Items)); } = Argument.Items(Items, nameof(Items));
}

/// <summary>A member of a <see cref="DataMap"/>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed record DataMember(string Name, DataValue Value)
{
    /// <summary>The name.</summary>
    public string Name { get; init => field = Argument.NotNull(value, nameof(Name)); } = Argument.NotNull(Name, nameof(Name));

    /// <summary>The value.</summary>
    public DataValue Value { get; init => field = Argument.NotNull(value, nameof(Value)); } = Argument.NotNull(Value, nameof(Value));
}
