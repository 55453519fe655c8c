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

    /// <summary>
    /// Each published text with the withheld ones that it says. Of withheld texts that share a phrase, the first is given and the first
    /// that something else withholds: to change the published text helps against all of them.
    /// </summary>
    public static IEnumerable<(ReportText Withheld, ReportText Published)> Find(IEnumerable<ReportText> withheld, IEnumerable<ReportText> published)
    {
        var hidden = withheld.ToList();
        var groups = hidden.Select(text => text.Withheld!).Distinct(StringComparer.Ordinal).Select((path, i) => (path, i))
            .ToDictionary(pair => pair.path, pair => pair.i, StringComparer.Ordinal);
        var phrases = new PhraseIndex();
        for (var i = 0; i < hidden.Count; i++)
        {
            var group = groups[hidden[i].Withheld!];
            var characters = Characters(hidden[i].Text);
            foreach (var whole in Wholes(hidden[i], characters)
                .Where(whole => whole.Length < LeastRun || whole.Contains(Gap, StringComparison.Ordinal)))
            {
                phrases.Add(whole, 0, whole.Length, i, group);
            }

            phrases.AddAll(characters, LeastRun, except: Gap, i, group);
        }

        foreach (var open in published)
        {
            foreach (var text in phrases.Find(Characters(open.Text)))
            {
                yield return (hidden[text], open);
            }
        }
    }

    // A text without a gap that is as long as a run is found by its runs.
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

    [GeneratedRegex(@"[。；！？!?;\r\n]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Sentence();

    [GeneratedRegex(
        "《[^》]{0,200}》|习近平(总书记|新时代中国特色社会主义思想)[^，。；、]{0,12}|党的[^，。；]{0,12}精神",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Common();
}
