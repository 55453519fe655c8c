using Bulletin.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bulletin.Data;

/// <summary>
/// YAML as nodes. Only what a report needs: one document, no anchors, aliases and tags (what a value is, the field says), nothing resolved, nothing expanded.
/// </summary>
internal sealed class YamlReader
{
    // YAML 1.2 knows these two characters as text; the parser, which reads YAML 1.1, breaks lines at them. Noncharacters stand in: there are none in a SourceText.
    private static readonly (char Text, char StandIn)[] OtherLineBreaks = [('\u2028', '\uFDD0'), ('\u2029', '\uFDD1')];

    private readonly SourceText _source;
    private readonly string _text;
    private readonly ReadingLog _log;
    private readonly Parser _parser;
    private int _nodes;

    private YamlReader(SourceText source, ReadingLog log)
    {
        (_source, _log) = (source, log);
        _text = OtherLineBreaks.Aggregate(source.Text, (text, pair) => text.Replace(pair.Text, pair.StandIn));
        _parser = new Parser(new StringReader(_text));
    }

    /// <summary>The root of the document, or null if there is none.</summary>
    /// <exception cref="UnreadableException">The text is not YAML, or too deep.</exception>
    public static Node? Read(SourceText source, ReadingLog log)
    {
        var reader = new YamlReader(source, log);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            throw new UnreadableException(YamlTrouble.Describe(exception, source));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            // The parser has holes: some broken texts, such as an unclosed bracket before a line that is none of its items, make it fail instead of complain.
            var end = reader._parser.Current?.End ?? Mark.Empty;
            throw new UnreadableException(YamlTrouble.Describe(new YamlException(end, end, exception.Message), source));
        }
    }

    private Node? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        if (_parser.Consume<DocumentStart>() is { Tags: { } tags } start && tags.Any(tag => tag.Handle is not ("!" or "!!")))
        {
            Refuse(start, "", "%TAG 指令", "a %TAG directive");
        }

        var root = ReadNode(1);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var another))
        {
            _log.Add(DiagnosticCodes.SeveralDocuments, OffsetOf(another.Start), null, _log.Subject.Name);
        }

        return root is ScalarNode { Kind: ScalarKind.Plain, Value: "" } ? null : root;
    }

    private Node ReadNode(int depth)
    {
        var current = _parser.Consume<ParsingEvent>();
        var offset = OffsetOf(current.Start);
        if (depth > Limits.Depth)
        {
            throw new UnreadableException(DiagnosticCodes.TooDeep.At(_source.Place(offset, null), Limits.Depth));
        }

        if (++_nodes > Limits.Nodes)
        {
            throw new UnreadableException(DiagnosticCodes.TooManyNodes.At(_source.Place(offset, null), Limits.Nodes));
        }

        CheckProperties(current);
        if (current is Scalar or SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow })
        {
            CheckIndentation(offset);
        }

        return current switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(offset, depth),
            MappingStart => ReadMapping(offset, depth),
            AnchorAlias alias => Refuse(alias, "*" + alias.Value, "别名", "the alias"),
            _ => throw new YamlException(current.Start, current.End, "Unexpected " + current.GetType().Name),
        };
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var (start, end) = (OffsetOf(scalar.Start), OffsetOf(scalar.End));

        // A block ends with the line break that the notation needs; it is not part of what was meant.
        var value = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded ? scalar.Value.TrimEnd('\n') : scalar.Value;
        value = FoldedScalar.Join(value, scalar.Style, _text.AsSpan(start, end - start));
        foreach (var (text, standIn) in OtherLineBreaks)
        {
            // More stand-ins than were put in were written as escapes; they stay what they are, noncharacters, and are reported as such.
            var count = _source.Text.AsSpan(start, end - start).Count(text);
            value = count > 0 && count == value.AsSpan().Count(standIn) ? value.Replace(standIn, text) : value;
        }

        return scalar.Style == ScalarStyle.Plain
            ? new ScalarNode(value, ScalarKind.Plain, start, end) { Comment = TrailingComment.After(_text, start, end) }
            : new ScalarNode(value, ScalarKind.Text, start, end);
    }

    private SequenceNode ReadSequence(int offset, int depth)
    {
        var sequence = new SequenceNode(offset);
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            sequence.Items.Add(ReadNode(depth + 1));
        }

        return sequence;
    }

    private MappingNode ReadMapping(int offset, int depth)
    {
        var mapping = new MappingNode(offset);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var isAlias = _parser.Accept<AnchorAlias>(out _);
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is ScalarNode name)
            {
                mapping.Entries.Add((name, value));
            }
            else if (!isAlias)
            {
                var complex = new LocalText("复合键：字段名只能是一个词", "complex keys: a field's name is a word");
                _log.Add(DiagnosticCodes.YamlFeature, key.Offset, null, complex, _log.Subject.Whole);
            }
        }

        return mapping;
    }

    private void CheckProperties(ParsingEvent current)
    {
        if (current is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            Refuse(node, "&" + node.Anchor.Value, "锚点", "the anchor");
        }

        if (!node.Tag.IsEmpty)
        {
            Refuse(node, node.Tag.Value, "标签", "the tag");
        }
    }

    // The parser lets some tabs pass and stumbles over others; here none passes.
    private void CheckIndentation(int offset)
    {
        var text = _source.Text;
        var tab = -1;
        var i = offset - 1;
        for (; i >= 0 && text[i] is ' ' or '\t' or '-' or '?'; i--)
        {
            tab = text[i] == '\t' ? i : tab;
        }

        if (tab >= 0 && (i < 0 || text[i] is '\n' or '\r'))
        {
            _log.Add(DiagnosticCodes.YamlTab, tab, null);
        }
    }

    private RefusedNode Refuse(ParsingEvent at, string notation, string chinese, string english)
    {
        var offset = OffsetOf(at.Start);
        notation = notation.Length == 0 ? "" : " " + Excerpt.Of(notation);
        _log.Add(DiagnosticCodes.YamlFeature, offset, null, new LocalText(chinese + notation, english + notation), _log.Subject.Whole);
        return new RefusedNode(offset);
    }

    // At the end of the text the parser counts a line break that is not there.
    private int OffsetOf(Mark mark) => (int)Math.Min(mark.Index, _source.Text.Length);
}
