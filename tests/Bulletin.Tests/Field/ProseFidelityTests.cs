using System.Text;
using Bulletin.Tests.Html;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Field;

/// <summary>
/// Official prose with <c>~ * _ # | &lt; &gt; ^ \ `</c> at any place: DOCX, PDF and HTML print what was typed. Only an error excuses a difference.
/// </summary>
public sealed class ProseFidelityTests
{
    private const int Texts = 5000;
    private const int PerNotice = 50;
    private const string Title = "云河市水务局关于文字的通报";
    private const string Ending = "云河市水务局2026年3月2日";

    private static readonly DateOnly Date = new(2026, 3, 2);

    [FontFact]
    public void A_paragraph_of_Markdown_is_printed_as_typed() =>
        Check(texts => Hand(string.Join("\n\n", texts)), NotationModel.Printed);

    [FontFact]
    public void A_heading_of_Markdown_is_printed_as_typed() =>
        Check(texts => Hand(string.Join("\n\n", texts.Select(text => "## " + text))), NotationModel.Printed, (i, text) => ChineseOrdinal(i) + text);

    // A bar parts cells: it is written \| here, as the notation says.
    [FontFact]
    public void A_cell_of_Markdown_is_printed_as_typed() =>
        Check(texts => Hand("| 内容 |\n| --- |\n" + string.Concat(texts.Select(text => $"| {text} |\n"))), NotationModel.Printed, heading: "内容", prepare: NotationModel.EscapeBars);

    [FontFact]
    public void A_value_of_YAML_is_printed_as_typed() => Check(Yaml, text => text);

    private static void Check(
        Func<IReadOnlyList<string>, FieldInput> make, Func<string, string> printed, Func<int, string, string>? numbered = null, string heading = "", Func<string, string>? prepare = null)
    {
        numbered ??= (_, text) => text;
        prepare ??= text => text;
        Prop.ForAll(Prose.WithMarks.ArrayOf(PerNotice).ToArbitrary(), texts =>
        {
            string[] typed = [.. texts.Select(prepare)];
            if (Difference(typed) is null)
            {
                return;
            }

            // One text with an error spoils the notice of all: each alone then.
            foreach (var text in typed)
            {
                Difference([text]).ShouldBe("", text);
            }
        }).Check(RandomCases.Of(Texts / PerNotice));

        // The first difference; "" for texts that an error refuses, null if all is printed.
        string? Difference(string[] typed)
        {
            var input = make(typed);
            if (input.Notice is null)
            {
                input.Diagnostics.ShouldContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                return "";
            }

            var expected = HtmlText.Squeezed(Title + heading + string.Concat(typed.Select((text, i) => numbered(i, printed(text)))) + Ending);
            foreach (var (format, text) in input.Texts)
            {
                if (text != expected)
                {
                    var at = text.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
                    return $"{format}: …{expected[Math.Max(0, at - 10)..Math.Min(expected.Length, at + 20)]}… is …{text[Math.Max(0, at - 10)..Math.Min(text.Length, at + 20)]}…";
                }
            }

            return typed.Length == 1 ? "" : null;
        }
    }

    private static FieldInput Hand(string body) =>
        FieldInput.OfMarkdown($"# {Title}\n\n{body}\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n");

    // Written by hand, in single quotes, where nothing but a quote means something.
    private static FieldInput Yaml(IReadOnlyList<string> texts)
    {
        var yaml = new StringBuilder($"template: sectioned\ntitleLines: [{Title}]\npreface:\n");
        foreach (var text in texts)
        {
            yaml.Append("  - '").Append(text.Replace("'", "''", StringComparison.Ordinal)).Append("'\n");
        }

        yaml.Append("signatures: [云河市水务局]\ndate: 2026-03-02\n");
        var read = ReportFile.TryParse(yaml.ToString(), ReportFileFormat.Yaml);
        read.Report.ShouldNotBeNull(string.Join('\n', read.Diagnostics));
        return FieldInput.Of(read.Report);
    }

    private static string ChineseOrdinal(int index) => NumeralFormat.Parse("一、").Format(index + 1);
}
