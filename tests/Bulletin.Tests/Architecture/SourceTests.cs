using System.Text.RegularExpressions;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Architecture;

/// <summary>Rules that every source file keeps.</summary>
public sealed partial class SourceTests
{
    // One closed vocabulary; a list and what makes it.
    private static readonly string[] SeveralTypes = ["Block.cs", "DataValue.cs", "ValueList.cs"];

    [Fact]
    public void One_type_a_file_and_its_name_is_the_files()
    {
        var offences =
            from file in Repository.Sources(Repository.At("src"))
            let name = Path.GetFileName(file)
            where !SeveralTypes.Contains(name)
            let types = DeclaredTypes.Of(file)
            where types.Count > 1 || (types.Count == 1 && types[0].Split('.')[^1] != name.Split('.')[0])
            select $"{name}: {string.Join(", ", types)}";

        offences.ShouldBeEmpty();
    }

    [Fact]
    public void Same_input_same_output()
    {
        // The clock, chance and the machine's culture would make two runs differ.
        var offences =
            from file in Repository.Sources(Repository.At("src"))
            from line in File.ReadLines(file)
            let code = line.Split("//")[0]
            where Forbidden().IsMatch(code)
            select $"{Path.GetFileName(file)}: {line.Trim()}";

        offences.ShouldBeEmpty();
    }

    [Fact]
    public void Files_stay_short()
    {
        // Aim under 150 lines, split before 600. Tables of data are exempt.
        var offences =
            from file in Repository.Sources(Repository.At("src"))
            where File.ReadLines(file).Count() >= 600
            select Path.GetFileName(file);

        offences.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bGuid\.NewGuid\b|\bnew Random\b|\bRandom\.Shared\b|\bCurrent(UI)?Culture\b|\.To(Upper|Lower)\(\)")]
    private static partial Regex Forbidden();
}
