using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support;

/// <summary>The rules of inline 公文 Markdown as <c>templates/README.md</c> states them, told apart from the reader: what a line prints.</summary>
internal static partial class NotationModel
{
    /// <summary>The text that a line prints: without the marks that the reader takes, each of which must be one that the rules allow.</summary>
    public static string Printed(string line)
    {
        var text = InlineMarkdown.Parse(line);

        // With its marks put back, the text is the line, escapes aside.
        var marked = string.Concat(text.Runs.Select(run => Marks(run.Style) + run.Text + Marks(run.Style)));
        marked.ShouldBe(WithoutEscapes(line), line);
        for (var i = 0; i < text.Runs.Count; i++)
        {
            ShouldBeAllowed(text, i, line);
        }

        return text.ToString();
    }

    /// <summary>The line without the backslashes that make a mark plain. Directly before such a mark, backslashes are read in pairs.</summary>
    public static string WithoutEscapes(string line) =>
        Escape().Replace(line, match => new string('\\', match.Groups["backslashes"].Length / 2));

    /// <summary>The line with a backslash before each bar, as cells are written; backslashes that stand there already are doubled.</summary>
    public static string EscapeBars(string line) => Bar().Replace(line, match => new string('\\', (match.Length - 1) * 2) + "\\|");

    private static string Marks(TextStyle style) => style switch
    {
        TextStyle.Plain => "",
        TextStyle.Strong => "**",
        TextStyle.Subscript => "~",
        TextStyle.Superscript => "^",
        _ => throw new ShouldAssertException(style + " has no short mark."),
    };

    private static void ShouldBeAllowed(RichText text, int index, string line)
    {
        var (run, before) = (text.Runs[index], index == 0 ? "" : text.Runs[index - 1].Text[^1..]);
        switch (run.Style)
        {
            case TextStyle.Strong:
                WordEnd().IsMatch(before).ShouldBeFalse(line);
                run.Text.ShouldNotMatch(@"^\s|\s$|[，、]$", line);
                break;
            case TextStyle.Subscript:
            case TextStyle.Superscript:
                (ScriptBase().IsMatch(before) || (run.Style == TextStyle.Superscript && SuperscriptBase().IsMatch(before))).ShouldBeTrue(line);
                run.Text.ShouldMatch(@"^[A-Za-z\d+\-−.()]{1,8}$", line);
                break;
        }
    }

    [GeneratedRegex(@"(?<!\\)(?<backslashes>\\+)(?=[*~^|<\[\]]|\+$|!\[|(?<=^\\+)[#:\-+])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\\*\|", RegexOptions.None, 1000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"[\p{L}\p{N}]$", RegexOptions.None, 1000)]
    private static partial Regex WordEnd();

    [GeneratedRegex(@"[A-Za-z)）\]］】〕\d+\-−.]$", RegexOptions.None, 1000)]
    private static partial Regex ScriptBase();

    [GeneratedRegex(@"[\d\u4E00-\u9FFF]$", RegexOptions.None, 1000)]
    private static partial Regex SuperscriptBase();
}
