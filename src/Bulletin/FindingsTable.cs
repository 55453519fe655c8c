using System.Globalization;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// The findings as a table (问题整改情况一览表), the last attachment, in landscape. It contains only text that the audience may read, in
/// the words of the report.
/// </summary>
internal static class FindingsTable
{
    private const string Title = "问题整改情况一览表";

    /// <summary>Whether a column can print a field.</summary>
    public static FindingsTableColumn? ColumnOf(ReportField field) => field.Property.Name switch
    {
        _ when field.Property.DeclaringType != typeof(Finding) => null,
        nameof(Finding.ResponsibleUnits) => FindingsTableColumn.ResponsibleUnits,
        nameof(Finding.ResponsibleLeader) => FindingsTableColumn.ResponsibleLeader,
        nameof(Finding.Deadline) => FindingsTableColumn.Deadline,
        nameof(Finding.Status) or nameof(Finding.LongTerm) => FindingsTableColumn.Status,
        _ => null,
    };

    /// <summary>The blocks with the table as their last attachment, and its title in the attachment note.</summary>
    /// <param name="blocks">The blocks of the notice; attachments last, and the imprint, which is no attachment, after them.</param>
    /// <param name="report">The report that they were made from; it has findings.</param>
    /// <param name="columns">The columns; empty for every column that is not empty.</param>
    /// <param name="printed">Where to put the paths of the fields that the table prints.</param>
    public static ValueList<Block> Append(
        ValueList<Block> blocks, RemediationReport report, ValueList<FindingsTableColumn> columns, ISet<string> printed) =>
    [
        .. WithNote(blocks.Where(block => block is not ImprintBlock).ToValueList()),
        new AttachmentBlock(Title, [Of(report, columns, printed)]),
        .. blocks.Where(block => block is ImprintBlock),
    ];

    private static Table Of(RemediationReport report, ValueList<FindingsTableColumn> columns, ISet<string> printed)
    {
        var findings = report.PlacedFindings().ToList();
        var all = (columns.Count > 0 ? columns : Enum.GetValues<FindingsTableColumn>().ToValueList())
            .Select(column => (Column: column, Cells: findings.Select((found, i) => CellOf(column, i, found.Finding, found.Path)).ToList()))
            .Where(column => columns.Count > 0 || column.Cells.Exists(cell => !cell.Text.IsBlank))
            .ToList();
        printed.UnionWith(all.SelectMany(column => column.Cells).SelectMany(cell => cell.Prints));
        return new Table(
            all.Select(column => AlignmentOf(column.Column)).ToValueList(),
            [all.Select(column => new TableCell(ReportSchema.Write(column.Column))).ToValueList()],
            findings.Select((_, i) => all.Select(column => new TableCell(column.Cells[i].Text.Lines())).ToValueList()).ToValueList())
        {
            IsLandscape = true,
        };
    }

    private static CellAlignment AlignmentOf(FindingsTableColumn column) => column switch
    {
        FindingsTableColumn.Number or FindingsTableColumn.Deadline or FindingsTableColumn.Status => CellAlignment.Centre,
        _ => CellAlignment.Left,
    };

    private static Cell CellOf(FindingsTableColumn column, int index, Finding finding, string path) => column switch
    {
        FindingsTableColumn.Number => new((index + 1).ToString(CultureInfo.InvariantCulture)),
        FindingsTableColumn.Finding when finding.Title is { } title => Placed(title, path + ".title"),
        FindingsTableColumn.Finding => Placed(finding.Description, path + ".description"),
        FindingsTableColumn.Measures => Measures(finding, path),
        FindingsTableColumn.ResponsibleUnits => new(Names(finding.ResponsibleUnits), path + ".responsibleUnits"),
        FindingsTableColumn.ResponsibleLeader => new(Names([finding.ResponsibleLeader ?? ""]), path + ".responsibleLeader"),
        FindingsTableColumn.Deadline => new(finding.Deadline?.ToString() ?? "", path + ".deadline"),
        _ => Status(finding, path),
    };

    // Where there is a note, at its end; else where the note has its place, below the body and above the signature.
    private static IEnumerable<Block> WithNote(ValueList<Block> blocks)
    {
        var signature = blocks.TakeWhile(block => block is not (SignatureBlock or Remark or AttachmentBlock)).Count();
        return blocks.Any(block => block is AttachmentNote)
            ? blocks.Select(block => block is AttachmentNote note ? note with { Titles = note.Titles.Append(Title).ToValueList() } : block)
            : blocks.Take(signature).Append(new AttachmentNote([Title])).Concat(blocks.Skip(signature));
    }

    // A paragraph for each measure: 一是……二是……; what stands in place of measures is their outcome.
    private static Cell Measures(Finding finding, string path)
    {
        if (finding.Measures.Count == 0)
        {
            var outcome = Placed(finding.Outcome, path + ".outcome");
            return outcome with { Text = Sentence(outcome.Text) };
        }

        var measures = finding.Measures.Select((measure, i) =>
            (finding.Measures.Count > 1 ? ChineseNumeral.Format(i + 1) + "是" : RichText.Empty)
            + Sentence(Placed(measure.Lead, ReportPath.Item(path + ".measures", i) + ".lead").Text)
            + Sentence(Placed(measure.Text, ReportPath.Item(path + ".measures", i) + ".text").Text));
        return new Cell(measures.Aggregate((all, measure) => all + "\n" + measure), path + ".measures");
    }

    private static Cell Status(Finding finding, string path)
    {
        var longTerm = finding.LongTerm ? "长期坚持" : "";
        if (finding.Status is { } status)
        {
            return new Cell(ReportSchema.Write(status) + (finding.LongTerm ? "，" : "") + longTerm, path + ".status", path + ".longTerm");
        }

        return finding.StatusText is { IsBlank: false } words
            ? Placed(words, path + ".statusText")
            : new Cell(longTerm, path + ".longTerm");
    }

    // A cell is one paragraph: names on lines of their own are a list.
    private static string Names(IEnumerable<string> names) => string.Join('、', names.SelectMany(name => RichText.Plain(name).Lines()));

    private static RichText Sentence(RichText text) => text.IsBlank || CharacterRules.EndsSentence(text) ? text : text + "。";

    // Each line of a text is a paragraph of its cell.
    private static Cell Placed(RichText? text, string path) => new((text ?? RichText.Empty).From(new Origin(path)), path);

    private sealed record Cell(RichText Text, params string[] Prints);
}
