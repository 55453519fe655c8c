using Bulletin.Tests.Support;

namespace Bulletin.Tests.Files;

/// <summary>Input that is meant to do harm: it is read or refused, soon, and nothing breaks.</summary>
public class HostileInputTests
{
    private const int Many = 100_000;

    // By name, not as test data: a test runner cannot carry lone surrogates from finding a test to running it.
    private static readonly Dictionary<string, (string Text, ReportFileFormat Format, string Code)> Inputs = new(StringComparer.Ordinal)
    {
        ["deep flow list (Yaml)"] = ("preface: " + new string('[', Many), ReportFileFormat.Yaml, "BUL7012"),
        ["deep flow mapping (Yaml)"] = ("preface: " + Repeat("{a: "), ReportFileFormat.Yaml, "BUL7012"),
        ["deep block list (Yaml)"] = ("preface:\n" + Repeat("- "), ReportFileFormat.Yaml, "BUL7012"),
        ["deep block mapping (Yaml)"] = (string.Concat(Enumerable.Range(0, 2000).Select(i => new string(' ', i) + "a:\n")), ReportFileFormat.Yaml, "BUL7012"),
        ["question marks (Yaml)"] = (Repeat("? "), ReportFileFormat.Yaml, "BUL7012"),
        ["deep list (Json)"] = (new string('[', Many), ReportFileFormat.Json, "BUL7012"),
        ["deep mapping (Json)"] = (Repeat("{\"a\":"), ReportFileFormat.Json, "BUL7012"),
        ["deep and closed (Json)"] = (new string('[', Many) + new string(']', Many), ReportFileFormat.Json, "BUL7012"),
        ["alias bomb (Yaml)"] = ("a: &a [x,x]\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)},*{(char)('a' + i)}]\n")), ReportFileFormat.Yaml, "BUL7013"),
        ["huge number (Yaml)"] = ("date: 2026-01-05\naccountability: {moneyRecovered: " + new string('9', 1_000_000) + "}", ReportFileFormat.Yaml, "BUL7010"),
        ["huge number (Json)"] = ("{\"accountability\": {\"admonitions\": " + new string('9', 1_000_000) + "}}", ReportFileFormat.Json, "BUL7010"),
        ["huge exponent (Json)"] = ("{\"accountability\": {\"moneyRecovered\": 1e" + new string('9', 1_000_000) + "}}", ReportFileFormat.Json, "BUL7010"),
        ["many fields of one name (Yaml)"] = (Repeat("date: x\n"), ReportFileFormat.Yaml, "BUL7009"),
        ["many unknown fields (Yaml)"] = (string.Concat(Enumerable.Range(0, Many).Select(i => $"f{i}: x\n")), ReportFileFormat.Yaml, "BUL7004"),
        ["many errors in one line (Json)"] = ("{\"findings\": [" + Repeat("{\"x\":1},") + "{}]}", ReportFileFormat.Json, "BUL7004"),
        ["many tabs (Yaml)"] = (Repeat("\ta: b\n"), ReportFileFormat.Yaml, "BUL7017"),
        ["control characters only (Yaml)"] = (new string('\u0001', 1_000_000), ReportFileFormat.Yaml, "BUL1002"),
        ["NUL only (Json)"] = (new string('\0', 1_000_000), ReportFileFormat.Json, "BUL7018"),
        ["many values with one (Yaml)"] = ("findings:\n" + Repeat("- title: \u0001\n"), ReportFileFormat.Yaml, "BUL1002"),
        ["long name (Yaml)"] = (new string('字', 1_000_000) + ": x", ReportFileFormat.Yaml, "BUL7003"),
        ["long name (Json)"] = ("{\"" + new string('x', 1_000_000) + "\": 1}", ReportFileFormat.Json, "BUL7004"),
        ["long line of dashes (Yaml)"] = (new string('-', 1_000_000), ReportFileFormat.Yaml, "BUL7005"),
        ["long unclosed text (Yaml)"] = ("a: \"" + new string('x', 1_000_000), ReportFileFormat.Yaml, "BUL7003"),
        ["surrogates (Yaml)"] = ("issuer: " + new string('\uD800', 1_000_000), ReportFileFormat.Yaml, "BUL1002"),
    };

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused_and_nothing_hangs(string name)
    {
        var (text, format, code) = Inputs[name];
        var result = await Hangs.Not(() => ReportFile.TryParse(text, format, "r"));

        result.Diagnostics.Select(diagnostic => diagnostic.Code).ShouldContain(code);
        result.Diagnostics.Count.ShouldBeLessThanOrEqualTo(1002);
        result.Diagnostics.ShouldAllBe(diagnostic => diagnostic.ToString().Length < 1000);
    }

    [Theory]
    [InlineData("date: 2026-01-05\nissuer: \"", "\"")]
    [InlineData("date: 2026-01-05\nissuer: ", "")]
    [InlineData("date: 2026-01-05\nissuer: |\n  ", "")]
    [InlineData("{\"date\": \"2026-01-05\", \"issuer\": \"", "\"}")]
    public void Ten_million_characters_are_a_text(string before, string after)
    {
        var text = new string('字', 10_000_000);
        ReportFile.Parse(before + text + after, before[0] == '{' ? ReportFileFormat.Json : ReportFileFormat.Yaml).Issuer.ShouldBe(text);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        var stream = new EndlessStream();
        var diagnostic = ReportFile.TryLoad(stream, ReportFileFormat.Yaml, "r.yaml").Diagnostics.ShouldHaveSingleItem();

        diagnostic.ToString().ShouldBe("r.yaml: error BUL7019: 文件超过 64 MB");
        stream.Count.ShouldBeLessThan(65 * 1024 * 1024);
        ReportFile.TryParse(new string(' ', 65 * 1024 * 1024), ReportFileFormat.Json).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL7019");
    }

    // A valid file with some characters changed, dropped or put in: read or refused, never an exception of another kind.
    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void Damaged_files_never_break_the_reader(ReportFileFormat format)
    {
        const string Pieces = "\"'{}[]:,-?&*!|>%@`#\\ \n\r\t~<=.0a字\u0000\u0085\u2028\uFEFF\uFFFF\uD800\uDC00";
        var valid = ReportFile.Write(Reports.Full, format);
        var random = new Random(9704);
        for (var round = 0; round < 3000; round++)
        {
            var text = new System.Text.StringBuilder(valid);
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(4))
                {
                    case 0: text[at] = Pieces[random.Next(Pieces.Length)]; break;
                    case 1: text.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                    case 2: text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at)); break;
                    default: text.Length = Math.Max(1, at); break;
                }
            }

            var damaged = text.ToString();
            var result = Should.NotThrow(() => ReportFile.TryParse(damaged, format, "r"), damaged);
            (result.Report is null).ShouldBe(result.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            if (result.Report is not null)
            {
                ReportFile.Parse(ReportFile.Write(result.Report, format), format).ShouldBe(result.Report);
            }
        }
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Many));

    private sealed class EndlessStream : MemoryStream
    {
        public long Count { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Count += count;
            return count;
        }
    }
}
