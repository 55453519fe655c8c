using System.Text;

namespace Bulletin.Data;

/// <summary>Nodes as YAML: two spaces a level, all text in double quotes, so that nothing in it can be taken for notation.</summary>
internal static class YamlWriter
{
    public static string Write(MappingNode root)
    {
        var yaml = new StringBuilder();
        Mapping(yaml, root, 0);
        return yaml.ToString();
    }

    private static void Mapping(StringBuilder yaml, MappingNode mapping, int indent)
    {
        var isFirst = true;
        foreach (var (key, value) in mapping.Entries)
        {
            // The first field of a list's item stands on the line of its dash.
            yaml.Append(' ', isFirst && !AtLineStart(yaml) ? 0 : indent);
            _ = (IsPlain(key.Value) ? yaml.Append(key.Value) : Quoted.Append(yaml, key.Value)).Append(':');
            isFirst = false;
            if (IsInline(value))
            {
                yaml.Append(' ');
                Inline(yaml, value);
            }
            else
            {
                yaml.Append('\n');
                Block(yaml, value, indent + 2);
            }
        }
    }

    private static void Block(StringBuilder yaml, Node node, int indent)
    {
        if (node is MappingNode mapping)
        {
            Mapping(yaml, mapping, indent);
            return;
        }

        var isFirst = true;
        foreach (var item in ((SequenceNode)node).Items)
        {
            yaml.Append(' ', isFirst && !AtLineStart(yaml) ? 0 : indent).Append("- ");
            isFirst = false;
            if (IsInline(item))
            {
                Inline(yaml, item);
            }
            else
            {
                Block(yaml, item, indent + 2);
            }
        }
    }

    private static bool IsInline(Node node) => node is ScalarNode or MappingNode { Entries.Count: 0 } or SequenceNode { Items.Count: 0 };

    private static void Inline(StringBuilder yaml, Node node) => _ = node switch
    {
        ScalarNode { Kind: ScalarKind.Text } text => Quoted.Append(yaml, text.Value).Append('\n'),
        ScalarNode scalar => yaml.Append(scalar.Value).Append('\n'),
        MappingNode => yaml.Append("{}\n"),
        _ => yaml.Append("[]\n"),
    };

    // Names of own data may be anything.
    private static bool IsPlain(string name) => name.Length > 0 && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private static bool AtLineStart(StringBuilder yaml) => yaml.Length == 0 || yaml[^1] == '\n';
}
