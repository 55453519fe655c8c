using System.Text;

namespace Bulletin.Layout;

/// <summary>
/// The words of official titles, from <c>title-words.tsv</c>. The header of the file explains the kinds and how to add a word.
/// The file is sorted and is searched as it is: a dictionary of all words would take longer to build than a title takes to break.
/// </summary>
internal static class TitleVocabulary
{
    private const string Resource = "titles/title-words.tsv";

    private static readonly string Text = Read();

    private static readonly int[] Starts = LineStarts();

    /// <summary>The number of words.</summary>
    public static int Count => Starts.Length;

    /// <summary>The words that begin at <paramref name="start"/>, shortest first.</summary>
    public static List<TitleWord> At(string text, int start)
    {
        var words = new List<TitleWord>();
        var (low, high) = (0, Starts.Length);
        for (var length = 0; start + length < text.Length && text[start + length] > ' '; length++)
        {
            var character = text[start + length];
            low = FirstNotBelow(low, high, length, character);
            high = FirstNotBelow(low, high, length, (char)(character + 1));
            if (low == high)
            {
                break;
            }

            if (Text[Starts[low] + length + 1] == '\t')
            {
                words.Add(new TitleWord(start, start + length + 1, KindOf(low)));
            }
        }

        return words;
    }

    private static TitleWordKind KindOf(int index)
    {
        var line = Text.AsSpan(Starts[index]);
        line = line[..line.IndexOf('\n')];
        return line[(line.IndexOf('\t') + 1)..] switch
        {
            "about" => TitleWordKind.About,
            "of" => TitleWordKind.Of,
            "and" => TitleWordKind.And,
            "preposition" => TitleWordKind.Preposition,
            "party" => TitleWordKind.Party,
            "place" => TitleWordKind.Place,
            "body" => TitleWordKind.Body,
            "suffix" => TitleWordKind.Suffix,
            "verb" => TitleWordKind.Verb,
            "forward" => TitleWordKind.Forward,
            "modifier" => TitleWordKind.Modifier,
            "noun" => TitleWordKind.Noun,
            "head" => TitleWordKind.Head,
            "document" => TitleWordKind.Document,
            "prefix" => TitleWordKind.Prefix,
            "tail" => TitleWordKind.Tail,
            var kind => throw new InvalidDataException($"{Resource}: unknown kind '{kind}'."),
        };
    }

    // The first of the words with a common beginning whose next character is not below the given one.
    // A word without a next character comes first: its tab is below every character.
    private static int FirstNotBelow(int low, int high, int position, char character)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Text[Starts[middle] + position] < character)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static string Read()
    {
        using var stream = typeof(TitleVocabulary).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"Missing resource '{Resource}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static int[] LineStarts()
    {
        var starts = new int[Text.AsSpan().Count('\n')];
        var count = 0;
        for (var start = 0; start < Text.Length; start = Text.IndexOf('\n', start) + 1)
        {
            if (Text[start] != '#')
            {
                starts[count++] = start;
            }
        }

        return starts[..count];
    }
}
