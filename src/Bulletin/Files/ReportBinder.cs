using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Markdown;
using Bulletin.Model;

namespace Bulletin.Files;

/// <summary>Nodes as a report, by the schema. Goes on after every mistake, so that all are found; what could not be bound is null.</summary>
internal sealed class ReportBinder(ReadingLog log, SourceText source)
{
    private readonly ValueBinder _values = new(log);

    // The marks that have been reported as printed: one message each is enough.
    private readonly HashSet<string> _untaken = new(StringComparer.Ordinal);

    /// <summary>The report; of use only if nothing was logged.</summary>
    public RemediationReport? Bind(Node root) => (RemediationReport?)BindObject(ReportSchema.Report, Wording.Label(ReportSchema.Report), root, "");

    /// <summary>A part of a report by itself; of use only if nothing was logged.</summary>
    public object? BindPart(ReportType type, Node root) => type.Shorthand is { } only
        ? BindShorthand(type, only, Wording.Label(type), root, "")
        : BindObject(type, Wording.Label(type), root, "");

    /// <summary>A rich text by itself; of use only if nothing was logged.</summary>
    public RichText? BindRichText(Node root) => BindRichText(Wording.TheText, root, "");

    /// <summary>A deadline by itself; of use only if nothing was logged.</summary>
    public Deadline? BindDeadline(Node root) => (Deadline?)_values.Deadline(Wording.TheText, root, "");

    /// <summary>An application's data by itself; of use only if nothing was logged.</summary>
    public DataValue? BindData(Node root) => Data.Bind(root, "");

    /// <summary>A map of an application's data by itself; of use only if nothing was logged.</summary>
    public DataMap? BindMap(Node root) => Data.BindMap(root, Wording.TheData, "");

    private DataBinder Data => new(log, FieldsOf, (node, path) => BindRichText(Wording.TheText, node, path));
    /// <summary>A kind of document by itself; of use only if nothing was logged.</summary>
    public NoticeKind? BindKind(Node root) => (NoticeKind?)_values.Kind(Wording.TheText, root, "");

    private object? BindObject(ReportType type, LocalText label, Node node, string path)
    {
        if (node is not MappingNode mapping)
        {
            if (node is not RefusedNode)
            {
                log.Add(DiagnosticCodes.WrongType, node.Offset, path, label, Wording.Object, Wording.Found(node));
            }

            return null;
        }

        var result = Activator.CreateInstance(type.ClrType)!;
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in FieldsOf(mapping, path))
        {
            if (type.Field(key.Value) is not { } field)
            {
                log.Add(DiagnosticCodes.UnknownField, key.Offset, Join(path, key.Value), Excerpt.Of(key.Value), Wording.Label(type), Wording.Nearest(key.Value, type.Fields));
                continue;
            }

            var isNull = value is ScalarNode { IsNull: true };
            if (!(isNull && field.IsRequired))
            {
                given.Add(field.Name);
            }

            if (isNull && field.Kind is ReportFieldKind.Text or ReportFieldKind.RichText or ReportFieldKind.Object)
            {
                // The whole text was taken for a comment: title: #3楼漏水.
                _values.CheckComment((ScalarNode)value, Join(path, field.Name), isProse: true);
            }

            if (!isNull && BindField(field, value, Join(path, field.Name)) is { } bound)
            {
                field.Property.SetValue(result, bound);
            }
        }

        foreach (var missing in type.Fields.Where(field => field.IsRequired && !given.Contains(field.Name)))
        {
            log.Add(DiagnosticCodes.Missing, mapping.Offset, path, Wording.Label(missing));
        }

        return result;
    }

    // The fields that stand once, and the first of those that stand more often.
    private IEnumerable<(ScalarNode Key, Node Value)> FieldsOf(MappingNode mapping, string path)
    {
        var seen = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Entries)
        {
            if (log.IsFull)
            {
                yield break;
            }

            if (!log.CheckCharacters(key, path))
            {
                continue;
            }

            if (seen.TryGetValue(key.Value, out var first))
            {
                log.Add(DiagnosticCodes.DuplicateField, key.Offset, Join(path, key.Value), Excerpt.Of(key.Value), source.PlaceOf(first.Offset).Line);
                continue;
            }

            seen.Add(key.Value, key);
            yield return (key, value);
        }
    }

    private object? BindField(ReportField field, Node node, string path) =>
        field.ListDepth == 0 ? BindItem(field, node, path)
        : field.AcceptsSingle && node is not (SequenceNode or RefusedNode) ? BindItem(field, node, path) is { } item ? ListMaker.Of(field.ItemType, [item]) : null
        : BindList(field, node, path, field.ListDepth);

    private object? BindList(ReportField field, Node node, string path, int depth)
    {
        if (node is not SequenceNode sequence)
        {
            if (node is not RefusedNode)
            {
                log.Add(DiagnosticCodes.WrongType, node.Offset, path, Wording.Label(field), Wording.List, Wording.Found(node));
            }

            return null;
        }

        var items = new List<object>(sequence.Items.Count);
        for (var i = 0; i < sequence.Items.Count && !log.IsFull; i++)
        {
            var itemPath = ReportPath.Item(path, i);
            var item = depth > 1 ? BindList(field, sequence.Items[i], itemPath, depth - 1) : BindItem(field, sequence.Items[i], itemPath);
            if (item is not null)
            {
                items.Add(item);
            }
        }

        return ListMaker.Of(depth > 1 ? ListMaker.TypeOf(field.ItemType, depth - 1) : field.ItemType, items);
    }

    private object? BindItem(ReportField field, Node node, string path)
    {
        var label = Wording.Label(field);
        return field.Kind switch
        {
            ReportFieldKind.RichText => BindRichText(label, node, path),
            ReportFieldKind.Data => Data.BindMap(node, label, path),
            ReportFieldKind.Object when field.Type!.Shorthand is { } only => BindShorthand(field.Type, only, label, node, path),
            ReportFieldKind.Object => BindObject(field.Type!, label, node, path),
            _ => _values.Bind(field, label, node, path),
        };
    }

    // A bare text, { md: … } where the text is rich, a bare list, or the object in full.
    private object? BindShorthand(ReportType type, ReportField only, LocalText label, Node node, string path)
    {
        var isRich = only.Kind == ReportFieldKind.RichText;
        if (node is MappingNode mapping && !(isRich && IsMarkdown(mapping)))
        {
            return BindObject(type, label, node, path);
        }

        if (node is SequenceNode && type.ListShorthand is { } list)
        {
            return BindList(list, node, Join(path, list.Name), list.ListDepth) is { } items ? Made(type, list, items) : null;
        }

        if (node is not (MappingNode or ScalarNode { IsNull: false, Kind: ScalarKind.Plain or ScalarKind.Text } or RefusedNode))
        {
            log.Add(DiagnosticCodes.WrongType, node.Offset, path, label, Wording.TextOrObject, Wording.Found(node));
            return null;
        }

        var text = isRich ? BindRichText(label, node, path) : _values.Bind(only, label, node, path);
        return text is null ? null : Made(type, only, text);
    }

    private static object Made(ReportType type, ReportField field, object value)
    {
        var result = Activator.CreateInstance(type.ClrType)!;
        field.Property.SetValue(result, value);
        return result;
    }

    private RichText? BindRichText(LocalText label, Node node, string path)
    {
        if (node is not MappingNode mapping)
        {
            return _values.Printed(label, Wording.RichText, node, path, isProse: true) is { } plain ? RichText.Plain(plain) : null;
        }

        RichText? result = null;
        var hasText = false;
        foreach (var (key, value) in FieldsOf(mapping, path))
        {
            if (key.Value != Notation.Markdown)
            {
                log.Add(DiagnosticCodes.UnknownField, key.Offset, Join(path, key.Value), Excerpt.Of(key.Value), label, Wording.OnlyMarkdown);
                continue;
            }

            hasText = true;
            var name = new LocalText(Notation.Markdown, Notation.Markdown);
            var place = Join(path, Notation.Markdown);
            result = _values.Printed(name, Wording.Text, value, place, isProse: true) is { } markdown
                ? InlineMarkdown.Parse(markdown, mark => ReportUntaken(mark, value, place))
                : null;
        }

        if (!hasText)
        {
            log.Add(DiagnosticCodes.Missing, mapping.Offset, path, Notation.Markdown);
        }

        return result;
    }

    private void ReportUntaken(UntakenMark mark, Node node, string path)
    {
        if (_untaken.Add(mark.Kind.Code + mark.Mark))
        {
            log.Add(mark.Kind, node.Offset, path, [.. mark.Arguments]);
        }
    }

    private static bool IsMarkdown(MappingNode mapping) => mapping.Entries is [{ Key.Value: Notation.Markdown }];

    private static string Join(string path, string name) => path.Length == 0 ? Excerpt.Of(name) : path + "." + Excerpt.Of(name);
}
