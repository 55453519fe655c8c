using System.Globalization;
using Bulletin.Data;
using Bulletin.Model;

namespace Bulletin.Files;

/// <summary>An application's data as nodes, to be written in any notation.</summary>
internal static class DataTree
{
    /// <summary>The node of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="path">Its path.</param>
    /// <param name="text">Makes the node of a text.</param>
    public static Node Of(DataValue value, string path, Func<RichText, string, Node> text) => value switch
    {
        DataText known => text(known.Text, path),
        DataNumber known => new ScalarNode(known.Number.ToString(CultureInfo.InvariantCulture), ScalarKind.Number),
        DataBoolean known => new ScalarNode(known.Value ? "true" : "false", ScalarKind.Boolean),
        DataList list => List(list, path, text),
        DataMap map => map.Members.Aggregate(
            new MappingNode(),
            (node, member) => node.With(member.Name, Of(member.Value, ReportPath.Member(path, member.Name), text))),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static SequenceNode List(DataList list, string path, Func<RichText, string, Node> text)
    {
        var node = new SequenceNode();
        node.Items.AddRange(list.Items.Select((item, i) => Of(item, ReportPath.Item(path, i), text)));
        return node;
    }
}
