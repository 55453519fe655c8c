using System.Text.Json;
using System.Text.Json.Serialization;
using Bulletin.Data;

namespace Bulletin.Files;

/// <summary>A part of a report as <see cref="ReportFile"/> reads and writes it, whatever the options of the serializer.</summary>
/// <typeparam name="T">The part.</typeparam>
internal sealed class JsonPartConverter<T>(Func<ReportBinder, Node, T?> bind, Func<T, Node> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The text as it stands: duplicate names and the digits of numbers are in it.
        using var json = JsonDocument.ParseValue(ref reader);
        try
        {
            return ReportReading.ReadPart(json.RootElement.GetRawText(), bind);
        }
        catch (NoticeException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        try
        {
            Write(writer, write(value));
        }
        catch (NoticeException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static void Write(Utf8JsonWriter writer, Node node)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var (key, value) in mapping.Entries)
                {
                    writer.WritePropertyName(key.Value);
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                sequence.Items.ForEach(item => Write(writer, item));
                writer.WriteEndArray();
                break;
            case ScalarNode { Kind: ScalarKind.Text } text:
                writer.WriteStringValue(text.Value);
                break;
            case ScalarNode scalar:
                writer.WriteRawValue(scalar.Value);
                break;
        }
    }
}
