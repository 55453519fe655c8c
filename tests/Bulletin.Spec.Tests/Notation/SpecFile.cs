using Bulletin.Tests.Support;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>A clause file: what README.md in this folder's parent says of one.</summary>
internal sealed record SpecFile(string Name, string Clause, string Subject, string Strength, IReadOnlyList<SpecCase> Cases)
{
    private const string StrengthMark = "Strength: ";
    private const string SettingsMark = "Settings: ";
    private const string FailsMark = "Fails: ";

    /// <summary>The folder of the clause files.</summary>
    public static string Folder { get; } = Repository.At("tests", "Bulletin.Spec.Tests", "specs");

    /// <summary>The names of all clause files, those of GB/T 9704 first.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(ClauseOrder.Instance);

    /// <summary>The place of a clause file.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name + ".md");

    /// <summary>Reads a clause file.</summary>
    public static SpecFile Read(string name) => Parse(name, File.ReadAllLines(PathOf(name)));

    internal static SpecFile Parse(string name, string[] lines)
    {
        var heading = (lines.FirstOrDefault() ?? "").Split(" · ");
        if (heading is not [['#', ' ', .. var clause], var subject])
        {
            throw new FormatException($"{name}.md: the first line is to be “# CLAUSE · SUBJECT”.");
        }

        var strength = lines.FirstOrDefault(line => line.StartsWith(StrengthMark, StringComparison.Ordinal))
            ?? throw new FormatException($"{name}.md: there is no line “{StrengthMark}…”.");
        return new SpecFile(name, clause, subject, strength[StrengthMark.Length..], ReadCases(name, lines));
    }

    private static List<SpecCase> ReadCases(string name, string[] lines)
    {
        var cases = new List<SpecCase>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                cases.Add(new SpecCase(name, lines[i][3..], new SpecSettings(), null, []));
            }
            else if (lines[i].StartsWith(SettingsMark, StringComparison.Ordinal))
            {
                cases[^1] = cases[^1] with { Settings = SpecSettings.Parse(lines[i][SettingsMark.Length..]) };
            }
            else if (lines[i].StartsWith(FailsMark, StringComparison.Ordinal))
            {
                cases[^1] = cases[^1] with { Fails = lines[i][FailsMark.Length..] };
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var first = i + 1;
                for (i = first; lines[i] != "```";)
                {
                    i++;
                }

                cases[^1] = cases[^1].With(new SpecFence(lines[first - 1][3..], first..i, lines[first..i]));
            }
        }

        return cases;
    }
}
