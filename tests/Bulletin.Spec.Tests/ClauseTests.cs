using Bulletin.Spec.Tests.Notation;

namespace Bulletin.Spec.Tests;

/// <summary>Every case of every clause file.</summary>
public sealed class ClauseTests
{
    internal const string Rewrite = "BULLETIN_REWRITE_SPECS";

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (file, title) in SpecFile.Names.SelectMany(name => SpecFile.Read(name).Cases).Select(spec => (spec.File, spec.Title)))
            {
                cases.Add(file, title);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Clause(string file, string title)
    {
        // Read anew: when expectations are rewritten, the cases of a file move.
        var spec = SpecFile.Read(file).Cases.Single(spec => spec.Title == title);
        spec.Input.ShouldNotBeNull("a case has an input");
        spec.Expected.ShouldNotBeEmpty("a case expects something");
        var document = spec.Arrange();
        var differences = new List<string>();
        foreach (var expected in spec.Expected.Reverse())
        {
            var actual = spec.Actual(expected, document);
            if (spec.Holds(expected, actual))
            {
                continue;
            }

            differences.Insert(0, SideBySide.Print(expected.Lines, actual));
            if (spec.Fails is null && Environment.GetEnvironmentVariable(Rewrite) == "1")
            {
                Replace(SpecFile.PathOf(file), expected.Place, actual);
                differences.Clear();
            }
        }

        if (spec.Fails is not null)
        {
            differences.ShouldNotBeEmpty($"{file}.md, {title}: holds now; take out the line “Fails: {spec.Fails}”.");
        }
        else
        {
            differences.ShouldBeEmpty($"{file}.md, {title}\n{string.Join('\n', differences)}");
        }
    }

    private static void Replace(string path, Range place, IReadOnlyList<string> lines)
    {
        var file = File.ReadAllLines(path);
        File.WriteAllText(path, string.Join('\n', [.. file[..place.Start], .. lines, .. file[place.End..]]) + "\n");
    }
}
