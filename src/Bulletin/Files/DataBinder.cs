using System.Globalization;
using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Markdown;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Files;

/// <summary>
/// Nodes as an application's data. Plain YAML is a number or a yes or no if it is written as one and nothing is lost: 027 stays text, and
/// so does no. Members without a value are left out.
/// </summary>
/// <param name="log">Receives what is wrong.</param>
/// <param name="fieldsOf">The members of a map that stand once; reports those that stand more often.</param>
/// <param name="richText">Reads <c>{ md: … }</c>.</param>
internal sealed class DataBinder(
    ReadingLog log,
    Func<MappingNode, string, IEnumerable<(ScalarNode Key, Node Value)>> fieldsOf,
    Func<Node, string, RichText?> richText)
{
    /// <summary>The value of a node; null for nothing, or with a diagnostic.</summary>
    public DataValue? Bind(Node node, string path) => node switch
    {
        MappingNode { Entries: [{ Key.Value: Notation.Markdown }] } => richText(node, path) is { } rich ? new DataText(rich) : null,
        MappingNode mapping => Map(mapping, path),
        SequenceNode sequence => List(sequence, path),
        ScalarNode { IsNull: true } => null,
        ScalarNode scalar => Scalar(scalar, path),
        _ => null,
    };

    /// <summary>The map of a node; null with a diagnostic for anything else.</summary>
    public DataMap? BindMap(Node node, LocalText label, string path)
    {
        if (node is MappingNode mapping)
        {
            return Map(mapping, path);
        }

        if (node is not RefusedNode)
        {
            log.Add(DiagnosticCodes.WrongType, node.Offset, path, label, Wording.Object, Wording.Found(node));
        }

        return null;
    }

    private DataMap Map(MappingNode mapping, string path)
    {
        var members = new List<DataMember>();
        foreach (var (key, value) in fieldsOf(mapping, path))
        {
            if (key.Value.Length > DataMap.LongestName)
            {
                log.Add(DiagnosticCodes.LongName, key.Offset, path, DataMap.LongestName);
            }
            else if (Bind(value, ReportPath.Member(path, key.Value)) is { } bound)
            {
                members.Add(new DataMember(key.Value, bound));
            }
        }

        return new DataMap(members.ToValueList());
    }

    private DataList List(SequenceNode sequence, string path)
    {
        var items = new List<DataValue>(sequence.Items.Count);
        for (var i = 0; i < sequence.Items.Count && !log.IsFull; i++)
        {
            var place = ReportPath.Item(path, i);
            if (sequence.Items[i] is ScalarNode { IsNull: true } nothing)
            {
                log.Add(DiagnosticCodes.NullInData, nothing.Offset, place);
            }
            else if (Bind(sequence.Items[i], place) is { } item)
            {
                items.Add(item);
            }
        }

        return new DataList(items.ToValueList());
    }

    private DataValue Scalar(ScalarNode scalar, string path)
    {
        log.CheckCharacters(scalar, path, out var text);
        return scalar.Kind is not ScalarKind.Text && Number(text) is { } number ? new DataNumber(number)
            : scalar.Kind is not ScalarKind.Text && text is "true" or "false" ? new DataBoolean(text == "true")
            : new DataText(text);
    }

    // A number that is written back as it was read: no leading zeros, no plus, no digits lost.
    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text
            ? number
            : null;
}
