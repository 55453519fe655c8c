using System.Text;
using System.Text.RegularExpressions;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>
/// Where what is withheld is said again in what the public reads: a whole text, a whole sentence, or a long run of characters. What all notices say alike, and titles in 《》, make no such run; nor does a
/// text's own public wording count, which is meant to be like it.
/// </summary>
internal static partial class Repetition
{
    // A shorter text is a word that means many things; a cell of a table is often a name or a state.
    private const int LeastText = 6;
    private const int LeastCell = 12;
    private const int LeastSentence = 10;
    private const int LeastRun = 18;

    private const char Gap = '\uFFFF';

    /// <summary>Each withheld text with each published one that says it.</summary>
    public static IEnumerable<(ReportText Withheld, ReportText Published)> Find(IEnumerable<ReportText> withheld, IEnumerable<ReportText> published)
    {
        var hidden = withheld.Select(text => (Text: text, Characters: Characters(text.Text))).ToList();
        var wholes = hidden.SelectMany(text => Wholes(text.Text, text.Characters).Select(whole => (text.Text, whole))).ToList();
        var runs = Runs(hidden.ConvertAll(text => text.Characters));
        foreach (var open in published)
        {
            var characters = Characters(open.Text);
            foreach (var (text, _) in wholes.Where(whole => characters.Contains(whole.whole, StringComparison.Ordinal)))
            {
                yield return (text, open);
            }

            for (var i = 0; i + LeastRun <= characters.Length; i++)
            {
                foreach (var (text, start) in runs.GetValueOrDefault(Hash(characters, i)) ?? [])
                {
                    if (hidden[text].Characters.AsSpan(start, LeastRun).SequenceEqual(characters.AsSpan(i, LeastRun)))
                    {
                        yield return (hidden[text].Text, open);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Wholes(ReportText text, string characters)
    {
        if (characters.Length >= (text.Field.Property.DeclaringType == typeof(ReportCell) ? LeastCell : LeastText))
        {
            yield return characters;
        }

        foreach (var sentence in Sentence().Split(text.Text).Select(Characters).Where(sentence => sentence.Length >= LeastSentence && sentence.Length < characters.Length))
        {
            yield return sentence;
        }
    }

    private static Dictionary<int, List<(int Text, int Start)>> Runs(List<string> texts)
    {
        var runs = new Dictionary<int, List<(int, int)>>();
        for (var text = 0; text < texts.Count; text++)
        {
            for (var i = 0; i + LeastRun <= texts[text].Length; i++)
            {
                if (!texts[text].AsSpan(i, LeastRun).Contains(Gap))
                {
                    var hash = Hash(texts[text], i);
                    (runs.TryGetValue(hash, out var places) ? places : runs[hash] = []).Add((text, i));
                }
            }
        }

        return runs;
    }

    // Letters and digits alone, so that another comma or space makes no other text.
    private static string Characters(string text)
    {
        var characters = new StringBuilder(text.Length);
        foreach (var c in CharacterRules.Narrow(Common().Replace(text, "\uFFFF")))
        {
            if (c == Gap || char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                characters.Append(c);
            }
        }

        return characters.ToString().Trim(Gap);
    }

    private static int Hash(string characters, int start) => string.GetHashCode(characters.AsSpan(start, LeastRun), StringComparison.Ordinal);

    [GeneratedRegex(@"[。；！？!?;\r\n]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("《[^》]*》|习近平(总书记|新时代中国特色社会主义思想)[^，。；、]{0,12}|党的[^，。；]{0,12}精神", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Common();
}
