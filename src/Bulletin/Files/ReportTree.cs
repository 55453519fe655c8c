using System.Globalization;
using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Files;

/// <summary>A report as nodes, to be written in any notation: only what differs from its default, in the order of the schema, in the shortest form that reads back equal.</summary>
internal sealed class ReportTree
{
    private readonly List<Diagnostic> _found = [];

    /// <summary>The nodes of a report.</summary>
    /// <exception cref="NoticeException">A text holds a character that no file can; holds all of them.</exception>
    public static MappingNode Of(RemediationReport report)
    {
        var tree = new ReportTree();
        var root = tree.Object(ReportSchema.Report, report, "");
        NoticeException.ThrowIfAny(tree._found);
        return root;
    }

    /// <summary>The node of a part of a report.</summary>
    /// <exception cref="NoticeException">A text holds a character that no file can; holds all of them.</exception>
    public static Node OfPart(object part, ReportFieldKind kind, ReportType? type)
    {
        var tree = new ReportTree();
        var node = tree.Item(kind, type, part, "");
        NoticeException.ThrowIfAny(tree._found);
        return node;
    }

    private MappingNode Object(ReportType type, object value, string path)
    {
        var node = new MappingNode();
        var defaults = Activator.CreateInstance(type.ClrType)!;
        foreach (var field in type.Fields)
        {
            if (field.Property.GetValue(value) is { } content && (field.IsRequired || !content.Equals(field.Property.GetValue(defaults))))
            {
                node.With(field.Name, Field(field, content, path.Length == 0 ? field.Name : path + "." + field.Name));
            }
        }

        return node;
    }

    private Node Field(ReportField field, object content, string path) =>
        field.ListDepth > 0 ? List(field, content, path, field.ListDepth) : Item(field, content, path);

    private Node List(ReportField field, object content, string path, int depth)
    {
        var node = new SequenceNode();
        foreach (var item in (System.Collections.IEnumerable)content)
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{node.Items.Count}]");
            node.Items.Add(depth > 1 ? List(field, item, itemPath, depth - 1) : Item(field, item, itemPath));
        }

        return field.AcceptsSingle && node.Items is [var only] ? only : node;
    }

    private Node Item(ReportField field, object content, string path) => Item(field.Kind, field.Type, content, path);

    private Node Item(ReportFieldKind kind, ReportType? type, object content, string path) => (kind, content) switch
    {
        (ReportFieldKind.Text, string text) => Text(text, path),
        (ReportFieldKind.RichText, RichText text) => Rich(text, path),
        (ReportFieldKind.Object, ReportParagraph { Withholding: null, IsText: true } paragraph) => Rich(paragraph.Text, path),
        (ReportFieldKind.Object, HeadingNumbering { Continuous: false, OmitOnlyChild: false } numbering) => Text(numbering.Format, path),
        (ReportFieldKind.Object, ReportLabel { OmitStop: false } label) => Text(label.Text, path),
        (ReportFieldKind.Object, ReportPicture { Alt: null, Caption: null, Width: null } picture) => Text(picture.File, path),
        (ReportFieldKind.Object, Recipient { Group.Count: 0 } recipient) => Rich(recipient.Name, path),
        (ReportFieldKind.Object, Recipient { Name.IsEmpty: true } recipient) => Field(type!.ListShorthand!, recipient.Group, path),
        (ReportFieldKind.Object, ReportCell { Rows: 1, Columns: 1, Paragraphs.Count: 0, Picture: null } cell) => Rich(cell.Text, path),
        (ReportFieldKind.Object, ReportCell { Rows: 1, Columns: 1, Text.IsEmpty: true, Picture: null }) =>
            Field(type!.ListShorthand!, ((ReportCell)content).Paragraphs, path),
        (ReportFieldKind.Object, _) => Object(type!, content, path),
        (ReportFieldKind.Date, DateOnly date) => new ScalarNode(date.ToString(Notation.Date, CultureInfo.InvariantCulture), ScalarKind.Text),
        (ReportFieldKind.Deadline, Deadline { Date: { } date }) => Item(ReportFieldKind.Date, null, date, path),
        (ReportFieldKind.Deadline, Deadline deadline) => Text(deadline.ToString(), path),
        (ReportFieldKind.NoticeKind, NoticeKind noticeKind) => Text(noticeKind.Text, path),
        (ReportFieldKind.Term, Enum term) => new ScalarNode(ReportSchema.Write(term), ScalarKind.Text),
        (ReportFieldKind.Data, DataValue data) => DataTree.Of(data, path, Rich),
        (ReportFieldKind.Length, Length length) => new ScalarNode(LengthText.Write(length), ScalarKind.Text),
        (ReportFieldKind.Boolean, bool flag) => new ScalarNode(flag ? "true" : "false", ScalarKind.Boolean),
        (ReportFieldKind.Integer or ReportFieldKind.Number, IFormattable number) => new ScalarNode(number.ToString(null, CultureInfo.InvariantCulture), ScalarKind.Number),
        _ => throw new NotSupportedException($"{path}: {kind}"),
    };

    private Node Rich(RichText text, string path) =>
        text.Runs.All(run => run.Style == TextStyle.Plain)
            ? Text(text.ToString(), path)
            : new MappingNode().With(Notation.Markdown, Text(InlineMarkdown.Write(text), path));

    private ScalarNode Text(string text, string path)
    {
        if (CharacterDiagnostics.Forbidden(text) is { } forbidden)
        {
            _found.Add(DiagnosticCodes.ForbiddenCharacter.At(path, forbidden));
        }

        return new ScalarNode(text, ScalarKind.Text);
    }
}
