using System.Globalization;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>The findings as a table (整改情况一览表), the last attachment, set sideways: made from what the audience may read, with the words of the report.</summary>
internal static class FindingsTable
{
    private const string Title = "问题整改情况一览表";

    // Each with what says it. A column that no finding has anything for is left out.
    private static readonly (string Head, CellAlignment Alignment, Func<Finding, string, RichText> Text)[] Columns =
    [
        ("问题", CellAlignment.Left, (finding, path) => finding.Title is { } title ? Placed(title, path + ".title") : Placed(finding.Description, path + ".description")),
        ("整改措施", CellAlignment.Left, Measures),
        ("责任单位", CellAlignment.Left, (finding, _) => string.Join('、', finding.ResponsibleUnits)),
        ("整改时限", CellAlignment.Centre, (finding, _) => finding.Deadline is { } deadline ? ChineseDate.Format(deadline) : ""),
        ("整改状态", CellAlignment.Centre, Status),
    ];

    /// <summary>The blocks with the table as their last attachment, and its title in the attachment note.</summary>
    /// <param name="blocks">The blocks of the notice; attachments last, and the imprint, which is no attachment, after them.</param>
    /// <param name="report">The report that they were made from; it has findings.</param>
    public static ValueList<Block> Append(ValueList<Block> blocks, RemediationReport report) =>
        [.. WithNote(blocks.Where(block => block is not ImprintBlock).ToValueList()), new AttachmentBlock(Title, [Of(report)]), .. blocks.Where(block => block is ImprintBlock)];

    private static Table Of(RemediationReport report)
    {
        var findings = report.PlacedFindings().ToList();
        var texts = Columns.Select(column => findings.ConvertAll(found => column.Text(found.Finding, found.Path))).ToList();
        var used = Enumerable.Range(0, Columns.Length).Where(column => texts[column].Exists(text => !text.IsBlank)).ToList();
        return new Table(
            used.Select(column => Columns[column].Alignment).Prepend(CellAlignment.Centre).ToValueList(),
            [used.Select(column => new TableCell(Columns[column].Head)).Prepend("序号").ToValueList()],
            findings.Select((_, i) => used.Select(column => new TableCell(texts[column][i].Lines())).Prepend(Number(i + 1)).ToValueList()).ToValueList())
        {
            IsLandscape = true,
        };
    }

    // Where there is a note, at its end; else where the note has its place, below the body and above the signature.
    private static IEnumerable<Block> WithNote(ValueList<Block> blocks)
    {
        var signature = blocks.TakeWhile(block => block is not (SignatureBlock or Remark or AttachmentBlock)).Count();
        return blocks.Any(block => block is AttachmentNote)
            ? blocks.Select(block => block is AttachmentNote note ? note with { Titles = note.Titles.Append(Title).ToValueList() } : block)
            : blocks.Take(signature).Append(new AttachmentNote([Title])).Concat(blocks.Skip(signature));
    }

    // A paragraph for each measure: 一是……二是……; what stands in place of measures is their outcome.
    private static RichText Measures(Finding finding, string path)
    {
        var measures = finding.Measures.Select((measure, i) =>
            (finding.Measures.Count > 1 ? ChineseNumeral.Format(i + 1) + "是" : RichText.Empty)
            + Sentence(Placed(measure.Lead, ReportPath.Item(path + ".measures", i) + ".lead"))
            + Placed(measure.Text, ReportPath.Item(path + ".measures", i) + ".text"));
        return finding.Measures.Count > 0 ? measures.Aggregate((all, measure) => all + "\n" + measure) : Placed(finding.Outcome, path + ".outcome");
    }

    private static RichText Status(Finding finding, string path) =>
        finding.Status is not { } status ? Placed(finding.StatusText, path + ".statusText")
        : ReportSchema.Write(status) + (finding.LongTerm ? "，长期坚持" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static RichText Sentence(RichText text) => text.IsBlank || CharacterRules.EndsSentence(text.ToString()) ? text : text + "。";

    private static RichText Placed(RichText? text, string path) => (text ?? RichText.Empty).From(new Origin(path));
}
