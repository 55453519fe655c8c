using System.Text;
using Bulletin.Data;

namespace Bulletin.Tests.Hostile;

/// <summary>Files of more items than any report has: one error, in memory that does not grow with the items beyond the limit.</summary>
public sealed class LargeFileTests
{
    private const int Megabyte = 1024 * 1024;
    private const string Table = "date: 2026-01-01\npreface: x\nattachments:\n- title: x\n  table:\n    columns: [a]\n    rows: [";

    private static readonly Dictionary<string, (Func<int, string> Text, ReportFileFormat Format)> Kinds = new(StringComparer.Ordinal)
    {
        ["rows of a table (YAML)"] = (size => Table + Repeat("[a],", size) + "]\n", ReportFileFormat.Yaml),
        ["a list (YAML)"] = (size => "preface:\n" + Repeat("- a\n", size), ReportFileFormat.Yaml),
        ["lines of one field (YAML)"] = (size => Repeat("a: 1\n", size), ReportFileFormat.Yaml),
        ["a list (JSON)"] = (size => "{\"preface\": [" + Repeat("1,", size) + "1]}", ReportFileFormat.Json),
        ["objects (JSON)"] = (size => "{\"findings\": [" + Repeat("{\"title\":\"a\"},", size) + "{}]}", ReportFileFormat.Json),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void More_items_than_are_read_are_one_error(string kind)
    {
        var (make, format) = Kinds[kind];
        Read(make(9 * Megabyte), format, out _);
        Read(make(9 * Megabyte), format, out var once);
        Read(make(18 * Megabyte), format, out var twice);

        // The text itself grows: its copies for the parsers are a few bytes a character. Items beyond the limit cost nothing.
        (twice - once).ShouldBeLessThan(9L * Megabyte * 8);
        once.ShouldBeLessThan(700L * Megabyte);
    }

    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void As_many_items_as_are_allowed_are_read(ReportFileFormat format)
    {
        // The report, and name and value of the date and of the preface.
        var paragraphs = Limits.Nodes - 5;
        var text = Text(paragraphs);
        ReportFile.Parse(text, format).Preface.Count.ShouldBe(paragraphs);
        ReportFile.TryParse(Text(paragraphs + 1), format).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL7050");

        string Text(int count) => format == ReportFileFormat.Yaml
            ? "date: 2026-01-05\npreface:\n" + string.Concat(Enumerable.Repeat("- a\n", count))
            : "{\"date\": \"2026-01-05\", \"preface\": [" + string.Join(',', Enumerable.Repeat("\"a\"", count)) + "]}";
    }

    [Fact]
    public void Reading_grows_with_the_items()
    {
        foreach (var name in new[] { "rows of a table (YAML)", "objects (JSON)" })
        {
            var (make, format) = Kinds[name];
            var used = new[] { 100_000, 100_000, 200_000, 400_000 }.Select(size =>
            {
                var text = make(size);
                var before = GC.GetAllocatedBytesForCurrentThread();
                ReportFile.TryParse(text, format);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }).ToList();
            (used[3] / (double)used[1]).ShouldBeLessThan(4.6, name);
        }
    }

    // One field again and again in one line of 8 MB: each error has line and column of the second field and the line of the first.
    [Fact]
    public void Places_in_a_long_line_cost_a_stretch_each()
    {
        var again = string.Concat(Enumerable.Repeat(", \"issuer\": \"a\"", 1100));
        var text = "{\"issuer\": \"" + new string('x', 8 * Megabyte) + "\"" + again + "}\n";
        var found = ReportFile.TryParse(text, ReportFileFormat.Json).Diagnostics;
        found[0].Place.ShouldBe($"1:{(8 * Megabyte) + 16} issuer");
        found[^1].Code.ShouldBe("BUL7020");

        var places = new TextPlaces(text);
        for (var i = 0; i < 1000; i++)
        {
            places.Of(text.Length - 1 - i);
            places.Of(i);
        }

        places.Steps.ShouldBeLessThan(2000 * 4096);
    }

    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\r\nb", 1, 0, 1)]
    [InlineData("a\rb\nc", 2, 1, 0)]
    [InlineData("𠮷𠮷b", 4, 0, 2)]
    public void Lines_and_columns(string text, int offset, int line, int column)
    {
        new TextPlaces(text).Of(offset).ShouldBe((line, column));

        // The same beyond a few stretches, wherever the line break falls.
        foreach (var before in new[] { 4094, 4095, 4096, 9000 })
        {
            new TextPlaces(new string('\n', before) + text).Of(before + offset).ShouldBe((before + line, column));
        }
    }

    private static void Read(string text, ReportFileFormat format, out long allocated)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var diagnostic = ReportFile.TryParse(text, format, "r").Diagnostics.ShouldHaveSingleItem();
        allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        (diagnostic.Code, diagnostic.Severity).ShouldBe(("BUL7050", DiagnosticSeverity.Error));
        diagnostic.Message.ShouldBe("内容超过 500000 项，读到此处为止");
        diagnostic.Place!.ShouldStartWith("r:");
        diagnostic.Hint.ShouldNotBeNull();
    }

    private static string Repeat(string text, int size) =>
        new StringBuilder(size + text.Length).Insert(0, text, size / text.Length).ToString();
}
