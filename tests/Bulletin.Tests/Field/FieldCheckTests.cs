using System.Text.RegularExpressions;
using Bulletin.Tests.Cli;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>The command <c>check</c> over every input of the field: it reports what composing finds, and never fails itself.</summary>
public sealed partial class FieldCheckTests
{
    public static TheoryData<string> Inputs =>
        [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)!).Where(file => !file.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Folder => Repository.At("tests", "Bulletin.Tests", "Field", "Inputs");

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Check_reports_what_composing_finds(string file)
    {
        var input = FieldInput.Read(file);

        var run = CliRun.Of("check", Path.Combine(Folder, file), "--for", "docx");

        run.ExitCode.ShouldBe(input.Notice is null ? 1 : 0, run.Error);
        var checkedCodes = Code().Matches(run.Error).Select(match => match.Value).Distinct().ToList();
        checkedCodes.ShouldBeSubsetOf(Known(input, checkedCodes));
        input.Codes.Except(checkedCodes).ShouldBeEmpty(run.Error);
    }

    // A report that cannot be read for its characters alone is checked further than it is composed.
    private static IEnumerable<string> Known(FieldInput input, List<string> checkedCodes) => input.Codes.Contains("BUL1002") ? checkedCodes : input.Codes;

    [GeneratedRegex(@"(?<=(error|warning|info) )BUL\d{4}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
