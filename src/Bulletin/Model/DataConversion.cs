using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bulletin.Model;

/// <summary>Objects of an application as data.</summary>
internal static class DataConversion
{
    private const int Deepest = 64;
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>A date as data has it.</summary>
    public static string Written(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>The value of an object at a depth.</summary>
    /// <exception cref="ArgumentException">It is nested too deep, or has a null in a list.</exception>
    public static DataValue? Of(object? value, int depth)
    {
        if (depth > Deepest)
        {
            throw new ArgumentException($"The data is nested deeper than {Deepest}.", nameof(value));
        }

        return value switch
        {
            null => null,
            DataValue known => known,
            string text => new DataText(text),
            RichText text => new DataText(text),
            bool flag => new DataBoolean(flag),
            DateOnly date => date,
            DateTime time => DateOnly.FromDateTime(time),
            DateTimeOffset time => DateOnly.FromDateTime(time.DateTime),
            Enum word => new DataText(WordOf(word)),
            JsonElement element => Json(element, depth),
            JsonDocument document => Json(document.RootElement, depth),
            JsonNode node => Json(JsonSerializer.SerializeToElement(node), depth),
            decimal or byte or sbyte or short or ushort or int or uint or long or ulong or float or double => Number(value),
            char or Guid or Uri or Version or TimeOnly or TimeSpan => new DataText(Convert.ToString(value, CultureInfo.InvariantCulture)!),
            IDictionary map => Map(map.Keys.Cast<object>().Select(key => (Convert.ToString(key, CultureInfo.InvariantCulture)!, map[key])), depth),
            IEnumerable<KeyValuePair<string, object?>> map => Map(map.Select(pair => (pair.Key, pair.Value)), depth),
            IEnumerable list => new DataList(list.Cast<object?>()
                .Select(item => Of(item, depth + 1) ?? throw new ArgumentException("A list has a null.", nameof(value))).ToValueList()),
            _ => Map(Properties(value), depth),
        };
    }

    private static DataValue Number(object value)
    {
        try
        {
            return new DataNumber(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
        }
        catch (OverflowException)
        {
            return new DataText(Convert.ToString(value, CultureInfo.InvariantCulture)!);
        }
    }

    private static DataValue? Json(JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.String => new DataText(element.GetString()!),
        JsonValueKind.Number => element.TryGetDecimal(out var number) ? new DataNumber(number) : new DataText(element.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new DataBoolean(element.GetBoolean()),
        JsonValueKind.Array => Of(element.EnumerateArray().Select(item => (object)item).ToList(), depth),
        JsonValueKind.Object => Map(element.EnumerateObject().Select(member => (member.Name, (object?)member.Value)), depth),
        _ => null,
    };

    private static DataMap Map(IEnumerable<(string Name, object? Value)> members, int depth) => new(members
        .Select(member => (member.Name, Value: Of(member.Value, depth + 1)))
        .Where(member => member.Value is not null)
        .Select(member => new DataMember(member.Name, member.Value!)).ToValueList());

    private static IEnumerable<(string Name, object? Value)> Properties(object value) => value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
        .Select(property => (ReportSchema.FileName(property.Name), property.GetValue(value)));

    private static string WordOf(Enum word) =>
        ReportSchema.TermsOf(word.GetType()).FirstOrDefault(term => term.Value.Equals(word))?.Chinese ?? word.ToString();
}
