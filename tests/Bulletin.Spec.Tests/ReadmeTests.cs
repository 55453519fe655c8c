using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Spec.Tests.Notation;
using Bulletin.Tests.Support;

namespace Bulletin.Spec.Tests;

/// <summary>README.md says which clauses have a file, and why the others have none.</summary>
public sealed partial class ReadmeTests
{
    private const string Begin = "<!-- clauses -->\n";
    private const string End = "<!-- /clauses -->";

    // Of GB/T 9704 what concerns the page, of the others what concerns lines; of clreq what Typography.Fine does.
    private static readonly string[] Clauses =
    [
        .. Of("GB/T 9704-2012", "5.1 5.2.1 5.2.2 5.2.3 5.2.4 6.1 6.2 6.3 7.1 7.2.1 7.2.2 7.2.3 7.2.4 7.2.5 7.2.6 7.2.7 7.3.1 7.3.2 7.3.3 7.3.4 7.3.5.1 7.3.5.2 7.3.5.3 7.3.5.4 7.3.5.5 7.3.6 7.3.7 7.4.1 7.4.2 7.4.3 7.5 8 9 10.1 10.2 10.3"),
        .. Of("GB/T 15834-2011", "5.1.1 5.1.2 5.1.3 5.1.4 5.1.5 5.1.6 5.1.7 5.1.8 5.1.9 5.1.10 5.1.11"),
        .. Of("GB/T 15835-2011", "5.1.7.1 5.1.7.2"),
        .. Of("W3C clreq", "3.1.4 3.1.6.2 3.1.6.3 3.5.4 3.6.3"),
    ];

    private static readonly string Readme = Repository.At("tests", "Bulletin.Spec.Tests", "README.md");

    [Fact]
    public void The_table_lists_the_clause_files()
    {
        var text = File.ReadAllText(Readme);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var table = Table();
        if (Environment.GetEnvironmentVariable(ClauseTests.Rewrite) == "1")
        {
            File.WriteAllText(Readme, text[..from] + table + text[to..]);
            return;
        }

        text[from..to].ShouldBe(table);
    }

    [Fact]
    public void No_clause_is_without_a_file_or_a_reason()
    {
        var text = File.ReadAllText(Readme);
        var reasons = text[text.IndexOf("## Clauses without a file", StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.StartsWith("| GB", StringComparison.Ordinal))
            .SelectMany(line => Range(line.Split('|')[1].Trim()));
        var files = SpecFile.Names.Select(name => SpecFile.Read(name).Clause).ToHashSet();
        Clauses.Except(files).ShouldBe(reasons, ignoreOrder: true);
    }

    [Fact]
    public void Every_file_has_cases_and_their_titles_differ()
    {
        foreach (var file in SpecFile.Names.Select(SpecFile.Read))
        {
            file.Cases.ShouldNotBeEmpty(file.Name);
            file.Cases.Select(spec => spec.Title).ShouldBeUnique(file.Name);
            file.Strength.ShouldBeOneOf("规定", "一般", "推荐", "可以", "practice");
        }
    }

    private static string Table()
    {
        var files = SpecFile.Names.Select(SpecFile.Read).ToList();
        var rows = files.Select(file => string.Create(CultureInfo.InvariantCulture, $"| {file.Clause} | {file.Subject} | {file.Strength} | [{file.Name}](specs/{file.Name}.md) | {file.Cases.Count} |\n"));
        return $"| clause | subject | strength | file | cases |\n|---|---|---|---|--:|\n{string.Concat(rows)}| {files.Count} files | | | | {files.Sum(file => file.Cases.Count)} |\n";
    }

    private static IEnumerable<string> Of(string standard, string clauses) => clauses.Split(' ').Select(clause => $"{standard} §{clause}");

    // §7.2.1–7.2.7: the last part counts up.
    private static IEnumerable<string> Range(string clauses)
    {
        if (Span().Match(clauses) is not { Success: true } span)
        {
            return [clauses];
        }

        var (first, last) = (int.Parse(span.Groups["first"].Value, CultureInfo.InvariantCulture), int.Parse(span.Groups["last"].Value, CultureInfo.InvariantCulture));
        return Enumerable.Range(first, last - first + 1).Select(part => string.Create(CultureInfo.InvariantCulture, $"{span.Groups["head"].Value}{part}"));
    }

    [GeneratedRegex(@"^(?<head>.*§.*?)(?<first>[0-9]+)–.*?(?<last>[0-9]+)$")]
    private static partial Regex Span();
}
