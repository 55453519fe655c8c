using System.Text;
using Bulletin.Layout;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Layout;

/// <summary>The vocabulary of titles: its file, and that every word of it is found.</summary>
public sealed class TitleVocabularyTests
{
    // Kinds that no word of the file has: they are found by other rules.
    private static readonly string[] NotInFile = ["unknown", "number", "open", "close", "separator"];

    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly string Text =
        Strict.GetString(File.ReadAllBytes(Repository.At("src", "Bulletin", "Layout", "Titles", "title-words.tsv")));

    private static readonly (string Word, string Kind)[] Words =
        [.. Text.Split('\n').SkipLast(1).Where(line => line[0] != '#')
            .Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1]))];

    [Fact]
    public void The_file_has_a_word_and_a_kind_on_each_line()
    {
        Text.ShouldEndWith("\n");
        var lines = Text.Split('\n').SkipLast(1).SkipWhile(line => line[0] == '#');
        lines.Where(line => line.Split('\t').Length != 2 || line.Any(c => char.IsWhiteSpace(c) && c != '\t')).ShouldBeEmpty();
    }

    [Fact]
    public void Words_are_sorted_by_code_unit_and_stand_once()
    {
        var words = Words.Select(entry => entry.Word).ToList();
        words.Zip(words.Skip(1)).Where(pair => string.CompareOrdinal(pair.First, pair.Second) >= 0).ShouldBeEmpty();
    }

    [Fact]
    public void Words_are_of_Han_characters_and_digits() =>
        Words.Where(entry => !entry.Word.All(c => c is (>= '一' and <= '鿿') or (>= '0' and <= '9'))).ShouldBeEmpty();

    [Fact]
    public void Kinds_are_those_of_the_header_and_of_the_code()
    {
        var kinds = Enum.GetNames<TitleWordKind>().Select(name => name.ToLowerInvariant()).Except(NotInFile).ToList();

        Words.Select(entry => entry.Kind).Distinct().Except(kinds).ShouldBeEmpty();
        kinds.Where(kind => !Text.Contains($"\n# {kind} ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_word_is_found_with_its_kind()
    {
        TitleVocabulary.Count.ShouldBe(Words.Length);
        foreach (var (word, kind) in Words)
        {
            var found = TitleVocabulary.At($"甲{word}", 1)[^1];
            (found.Start, found.End, found.Kind.ToString().ToLowerInvariant()).ShouldBe((1, word.Length + 1, kind), word);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("ZZZ")]
    [InlineData("\t")]
    [InlineData("的\tof\n")]
    [InlineData("\uFFFF")]
    [InlineData("鿿鿿")]
    public void Other_text_holds_no_word_longer_than_itself(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            TitleVocabulary.At(text, start).ShouldAllBe(word => word.Length == 1 && word.Kind == TitleWordKind.Of);
        }
    }
}
