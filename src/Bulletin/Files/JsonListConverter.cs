using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bulletin.Files;

/// <summary>A list by itself, its items as the serializer has them.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class JsonListConverter<T> : JsonConverter<ValueList<T>>
{
    // A context made by the source generator knows neither the items of a converted list nor texts that nothing else uses.
    private readonly JsonConverter<T>? _own =
        typeof(T) == typeof(string)
            ? (JsonConverter<T>)(object)JsonMetadataServices.StringConverter
            : ReportJsonConverter.Of(typeof(T)) as JsonConverter<T>;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(
                _own is null ? JsonSerializer.Deserialize<T>(ref reader, options)!
                : reader.TokenType == JsonTokenType.Null && default(T) is null ? default!
                : _own.Read(ref reader, typeof(T), options)!);
        }

        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            if (item is null)
            {
                writer.WriteNullValue();
            }
            else if (_own is null)
            {
                JsonSerializer.Serialize(writer, item, options);
            }
            else
            {
                _own.Write(writer, item, options);
            }
        }

        writer.WriteEndArray();
    }
}
