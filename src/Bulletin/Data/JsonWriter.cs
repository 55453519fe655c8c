using System.Text;

namespace Bulletin.Data;

/// <summary>
/// Nodes as JSON, two spaces a level. Not the base class library's writer: on .NET 8 that one breaks lines as the machine does, and it escapes rare Chinese characters.
/// </summary>
internal static class JsonWriter
{
    public static string Write(Node root)
    {
        var json = new StringBuilder();
        Append(json, root, 0);
        return json.Append('\n').ToString();
    }

    private static void Append(StringBuilder json, Node node, int indent)
    {
        switch (node)
        {
            case MappingNode mapping:
                Items(json, '{', '}', mapping.Entries, indent, entry =>
                {
                    Quoted.Append(json, entry.Key.Value).Append(": ");
                    Append(json, entry.Value, indent + 2);
                });
                break;
            case SequenceNode sequence:
                Items(json, '[', ']', sequence.Items, indent, item => Append(json, item, indent + 2));
                break;
            case ScalarNode { Kind: ScalarKind.Text } text:
                Quoted.Append(json, text.Value);
                break;
            case ScalarNode scalar:
                json.Append(scalar.Value);
                break;
        }
    }

    private static void Items<T>(StringBuilder json, char open, char close, List<T> items, int indent, Action<T> append)
    {
        json.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            json.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 2);
            append(items[i]);
        }

        if (items.Count > 0)
        {
            json.Append('\n').Append(' ', indent);
        }

        json.Append(close);
    }
}
