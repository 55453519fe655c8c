using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bulletin.Diagnostics;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>
/// An application's own model as templates see it, for one expansion: objects, dictionaries and JSON. Texts are cleaned when they are
/// read, and keep their place in the model.
/// </summary>
/// <param name="values">The values of the expansion.</param>
/// <param name="audience">For whom the notice is.</param>
/// <param name="diagnostics">Receives what is wrong with the texts.</param>
internal sealed class ModelView(ValueTable values, Audience audience, List<Diagnostic> diagnostics)
{
    /// <summary>A value of the model: a text, a number, a yes or no, a list or an object; null if there is nothing.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Its path; empty for the model.</param>
    public object? Of(object? value, string path) => value switch
    {
        null => null,
        bool => value,
        string or char => Text(RichText.Plain(Convert.ToString(value, CultureInfo.InvariantCulture)!), path),
        RichText text => Text(text, path),
        ReportTable table => new TemplateValue(values, ReportBlocks.Of(table, path)),
        ReportPicture picture => Of((ReportParagraph)picture, path),
        ReportParagraph paragraph when ReportBlocks.Of(paragraph, path) is { } block => new TemplateValue(values, block),
        ReportParagraph paragraph => Text(paragraph.Text, path),
        Deadline deadline => deadline.Date is { } day ? Date(day, path) : Text(deadline.ToString(), path),
        DateOnly date => Date(date, path),
        DateTime time => Date(DateOnly.FromDateTime(time), path),
        DateTimeOffset time => Date(DateOnly.FromDateTime(time.DateTime), path),
        TimeOnly time => Text(time.ToString("HH:mm", CultureInfo.InvariantCulture), path),
        Enum word => Text(WordOf(word), path),
        JsonElement element => Json(element, path),
        JsonDocument document => Json(document.RootElement, path),
        JsonNode node => Json(JsonSerializer.SerializeToElement(node), path),
        Uri or Guid or Version or TimeSpan => Text(value.ToString()!, path),
        _ when value.GetType().IsPrimitive || value is decimal => Number(value, path),
        DataText text when DateOf(text.Text) is { } date => Date(date, path),
        DataText text => Text(text.Text, path),
        DataNumber number => Number(number.Number, path),
        DataBoolean flag => flag.Value,
        DataList list => list.Items.Select((item, i) => Of(item, ReportPath.Item(path, i))).ToList(),
        DataMap map => new ModelMap(this, map.Members.ToDictionary(member => member.Name, member => (object?)member.Value, StringComparer.Ordinal), path),
        IDictionary map => new ModelMap(this, Entries(map), path),
        IEnumerable<KeyValuePair<string, object?>> map => new ModelMap(this, map.ToDictionary(StringComparer.Ordinal), path),
        _ when TextMap(value) is { } map => new ModelMap(this, map, path),
        IEnumerable list => list.Cast<object?>().Select((item, i) => Of(item, ReportPath.Item(path, i))).ToList(),
        _ => new ModelObject(this, value, path),
    };

    /// <summary>The property of an object, as the audience may read it.</summary>
    public object? Property(object item, PropertyInfo property, string path)
    {
        if (audience == Audience.Public && property.GetCustomAttribute<WithheldAttribute>() is { } withheld)
        {
            return Of(withheld.PublicWording, path);
        }

        try
        {
            return Of(property.GetValue(item), path);
        }
        catch (TargetInvocationException exception)
        {
            diagnostics.Add(DiagnosticCodes.ModelUnreadable.At(path, exception.InnerException?.Message ?? exception.Message));
            return null;
        }
    }

    private TemplateValue? Text(RichText text, string path)
    {
        CharacterFindings? findings = null;
        var clean = TextCleaner.Clean(text, ref findings);
        diagnostics.AddRange(CharacterDiagnostics.Of(findings, path, DiagnosticCodes.ForbiddenCharacter));

        // A text with characters that no file can hold is an error, and would not be read as a value either.
        return clean.IsBlank || findings?.Forbidden.Count > 0 ? null : new TemplateValue(values, clean.Trim().From(new Origin(path)), path);
    }

    private TemplateValue Date(DateOnly date, string path) =>
        new(values, RichText.Plain(ChineseDate.Format(date)).From(new Origin(path)), path) { Date = date };

    private object? Number(object value, string path)
    {
        try
        {
            var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
            return number == 0 ? 0 : new TemplateValue(values, number, path);
        }
        catch (OverflowException)
        {
            return Text(Convert.ToString(value, CultureInfo.InvariantCulture)!, path);
        }
    }

    // JSON has no dates of its own: a text that is one, such as 2026-03-02, is printed as 2026年3月2日.
    private object? Json(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.String when DateOf(element.GetString()!) is { } date => Date(date, path),
        JsonValueKind.String => Text(element.GetString()!, path),
        JsonValueKind.Number => element.TryGetDecimal(out var number) ? Number(number, path) : Text(element.GetRawText(), path),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => element.EnumerateArray().Select((item, i) => Json(item, ReportPath.Item(path, i))).ToList(),
        JsonValueKind.Object => new ModelMap(this, Members(element), path),
        _ => null,
    };

    private static DateOnly? DateOf(RichText text) =>
        DateOnly.TryParseExact(text.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // Of two members of one name the last counts, as everywhere in System.Text.Json.
    private static Dictionary<string, object?> Members(JsonElement element)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static Dictionary<string, object?> Entries(IDictionary map) =>
        map.Keys.Cast<object>().ToDictionary(key => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "", key => map[key], StringComparer.Ordinal);

    // A dictionary that is generic alone.
    private static Dictionary<string, object?>? TextMap(object value)
    {
        var type = Array.Find(value.GetType().GetInterfaces(), each => each.IsGenericType
            && each.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) && each.GetGenericArguments()[0] == typeof(string));
        if (type is null)
        {
            return null;
        }

        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var pair in (IEnumerable)value)
        {
            var of = pair.GetType();
            members[(string)of.GetProperty("Key")!.GetValue(pair)!] = of.GetProperty("Value")!.GetValue(pair);
        }

        return members;
    }

    private static string WordOf(Enum word)
    {
        var name = word.ToString();
        var field = word.GetType().GetField(name);
        return field?.GetCustomAttribute<TermAttribute>()?.Chinese ?? field?.GetCustomAttribute<DescriptionAttribute>()?.Description ?? name;
    }

    private sealed class ModelMap(ModelView view, IReadOnlyDictionary<string, object?> members, string path) : TemplateObject
    {
        protected override bool Has(string name) => members.ContainsKey(name);

        protected override object? Make(string name) => view.Of(members[name], ReportPath.Member(path, name));
    }

    private sealed class ModelObject(ModelView view, object item, string path) : TemplateObject
    {
        private readonly IReadOnlyDictionary<string, PropertyInfo> _properties = ModelProperties.Of(item.GetType());

        protected override bool Has(string name) => _properties.ContainsKey(name);

        protected override object? Make(string name) => view.Property(item, _properties[name], ReportPath.Member(path, name));
    }
}
