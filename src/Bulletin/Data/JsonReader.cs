using System.Text;
using System.Text.Json;
using Bulletin.Diagnostics;

namespace Bulletin.Data;

/// <summary>JSON as nodes: strict, without comments and trailing commas.</summary>
internal sealed class JsonReader
{
    private readonly SourceText _source;
    private readonly byte[] _bytes;

    // Tokens come in order, so offsets are counted on from the last one.
    private int _lastByte;
    private int _lastOffset;
    private int _nodes;

    private JsonReader(SourceText source) => (_source, _bytes) = (source, Encoding.UTF8.GetBytes(source.Text));

    /// <summary>The root, or null if there is nothing but white space.</summary>
    /// <exception cref="UnreadableException">The text is not JSON, or too deep.</exception>
    public static Node? Read(SourceText source)
    {
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            return null;
        }

        var reader = new JsonReader(source);
        try
        {
            return reader.Read();
        }
        catch (JsonException exception)
        {
            throw new UnreadableException(JsonTrouble.Describe(exception, source, reader._bytes));
        }
    }

    private Node Read()
    {
        // One deeper than is allowed, so that the report's own diagnostic comes first.
        var json = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = Limits.Depth + 1 });
        json.Read();
        var root = ReadNode(ref json);
        json.Read();
        return root;
    }

    private Node ReadNode(ref Utf8JsonReader json)
    {
        var start = StartOf(ref json);
        if (json.CurrentDepth >= Limits.Depth && json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            throw new UnreadableException(DiagnosticCodes.TooDeep.At(_source.Place(start, null), Limits.Depth));
        }

        return json.TokenType switch
        {
            JsonTokenType.StartObject => ReadMapping(ref json, start),
            JsonTokenType.StartArray => ReadSequence(ref json, start),
            JsonTokenType.String => Scalar(ref json, start, ScalarKind.Text),
            JsonTokenType.Number => Scalar(ref json, start, ScalarKind.Number),
            JsonTokenType.Null => Scalar(ref json, start, ScalarKind.Null),
            _ => Scalar(ref json, start, ScalarKind.Boolean),
        };
    }

    private MappingNode ReadMapping(ref Utf8JsonReader json, int start)
    {
        var mapping = new MappingNode(start);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var key = Scalar(ref json, StartOf(ref json), ScalarKind.Text);
            json.Read();
            mapping.Entries.Add((key, ReadNode(ref json)));
        }

        return mapping;
    }

    private SequenceNode ReadSequence(ref Utf8JsonReader json, int start)
    {
        var sequence = new SequenceNode(start);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            sequence.Items.Add(ReadNode(ref json));
        }

        return sequence;
    }

    private static ScalarNode Scalar(ref Utf8JsonReader json, int start, ScalarKind kind)
    {
        var raw = Encoding.UTF8.GetString(json.ValueSpan);

        // The length of the token: a name's is its quotes and what is between them, the reader itself has gone on past the colon.
        var end = start + raw.Length + (kind == ScalarKind.Text ? 2 : 0);
        return new ScalarNode(json.ValueIsEscaped ? Unescape(raw) : raw, kind, start, end);
    }

    // The reader's own way throws at lone surrogates; they are to be reported with everything else.
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            switch (raw[++i])
            {
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'u':
                    text.Append((char)Convert.ToUInt16(raw.Substring(i + 1, 4), 16));
                    i += 4;
                    break;
                default: text.Append(raw[i]); break;
            }
        }

        return text.ToString();
    }

    // Where a node begins; every node is counted here.
    private int StartOf(ref Utf8JsonReader json)
    {
        var offset = OffsetOf((int)json.TokenStartIndex);
        return ++_nodes <= Limits.Nodes
            ? offset
            : throw new UnreadableException(DiagnosticCodes.TooManyNodes.At(_source.Place(offset, null), Limits.Nodes));
    }

    private int OffsetOf(int byteIndex)
    {
        _lastOffset += Encoding.UTF8.GetCharCount(_bytes, _lastByte, byteIndex - _lastByte);
        _lastByte = byteIndex;
        return _lastOffset;
    }
}
