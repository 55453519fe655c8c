using System.Text.Json;
using System.Text.Json.Serialization;
using Bulletin.Diagnostics;

namespace Bulletin.Files;

/// <summary>A value of an enumeration by its words.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class JsonTermConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static LocalText Name => new(typeof(T).Name, typeof(T).Name);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw Refused(DiagnosticCodes.WrongType.At(null, Name, Wording.Text, Found(reader.TokenType)));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Word(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Word(value));

    private static LocalText Found(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => new("数", "a number"),
        JsonTokenType.StartArray => Wording.List,
        JsonTokenType.StartObject => Wording.Object,
        JsonTokenType.Null => new("空值", "nothing"),
        _ => Wording.Boolean,
    };

    private static T Parse(string word)
    {
        try
        {
            return ReportTerms.Parse<T>(word);
        }
        catch (NoticeException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static string Word(T value) => Enum.IsDefined(value)
        ? ReportSchema.Write(value)
        : throw Refused(DiagnosticCodes.UndefinedTerm.At(
            null, Name, value.ToString("D"), ReportTerms.Words(ReportTerms.Of<T>())));

    private static JsonException Refused(Diagnostic diagnostic)
    {
        var inner = new NoticeException([diagnostic]);
        return new JsonException(inner.Message, inner);
    }
}
