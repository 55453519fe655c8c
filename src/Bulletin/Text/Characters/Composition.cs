using System.Text;

namespace Bulletin.Text;

/// <summary>
/// Canonical composition (Unicode NFC, UAX #15) of one combining sequence. Compatibility ideographs stay, where NFC would replace them.
/// </summary>
internal static class Composition
{
    // Hangul syllables are computed, not listed (The Unicode Standard, §3.12).
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const int Syllables = Leads * Vowels * Tails;

    // Longer runs of marks are no letters. The limit keeps sorting them cheap for hostile text.
    private const int LongestSequence = 32;

    /// <summary>Whether a sequence may change from this character on: it decomposes, or it can join what stands before it.</summary>
    public static bool Concerns(int character) =>
        character is >= FirstVowel and < FirstTail + Tails
        || UnicodeTables.Instance.CombiningClass(character) != 0
        || UnicodeTables.Instance.IsSecond(character)
        || (UnicodeTables.Instance.Decomposition(character) is { } parts
            && (parts.Length < 2 || UnicodeTables.Instance.Composition(parts[0], parts[1]) is null));

    /// <summary>The end of the sequence that begins at <paramref name="start"/>: a character and all that can join it.</summary>
    public static int SequenceEnd(ReadOnlySpan<char> text, int start)
    {
        Rune.DecodeFromUtf16(text[start..], out _, out var length);
        var end = start + length;
        for (var count = 1; end < text.Length && count < LongestSequence; count++)
        {
            if (Rune.DecodeFromUtf16(text[end..], out var next, out length) != System.Buffers.OperationStatus.Done || !Joins(next.Value))
            {
                break;
            }

            end += length;
        }

        return end;
    }

    /// <summary>The sequence, composed.</summary>
    public static string Compose(ReadOnlySpan<char> sequence)
    {
        var characters = new List<int>();
        foreach (var rune in sequence.EnumerateRunes())
        {
            Decompose(rune.Value, characters);
        }

        Order(characters);
        Join(characters);
        return string.Concat(characters.Select(char.ConvertFromUtf32));
    }

    private static bool Joins(int character) =>
        character is (>= FirstVowel and < FirstVowel + Vowels) or (> FirstTail and < FirstTail + Tails)
        || UnicodeTables.Instance.CombiningClass(character) != 0
        || UnicodeTables.Instance.IsSecond(character);

    private static void Decompose(int character, List<int> parts)
    {
        if (character is >= FirstSyllable and < FirstSyllable + Syllables)
        {
            var index = character - FirstSyllable;
            parts.Add(FirstLead + (index / (Vowels * Tails)));
            parts.Add(FirstVowel + (index % (Vowels * Tails) / Tails));
            if (index % Tails is > 0 and var tail)
            {
                parts.Add(FirstTail + tail);
            }
        }
        else if (UnicodeTables.Instance.Decomposition(character) is { } decomposition)
        {
            foreach (var part in decomposition)
            {
                Decompose(part, parts);
            }
        }
        else
        {
            parts.Add(character);
        }
    }

    // Marks in the order of their classes; those of one class keep their order.
    private static void Order(List<int> characters)
    {
        for (var i = 1; i < characters.Count; i++)
        {
            var order = UnicodeTables.Instance.CombiningClass(characters[i]);
            for (var j = i; order > 0 && j > 0 && UnicodeTables.Instance.CombiningClass(characters[j - 1]) > order; j--)
            {
                (characters[j - 1], characters[j]) = (characters[j], characters[j - 1]);
            }
        }
    }

    // Each mark joins the last starter, unless a mark of its own class or a higher one stands between them.
    private static void Join(List<int> characters)
    {
        var starter = -1;
        var written = 0;
        var last = 0;
        foreach (var character in characters.ToArray())
        {
            var order = UnicodeTables.Instance.CombiningClass(character);
            var isAdjacent = starter == written - 1;
            if (starter >= 0 && (isAdjacent || (last < order && last != 0)) && Composed(characters[starter], character) is { } composed)
            {
                characters[starter] = composed;
                continue;
            }

            if (order == 0)
            {
                starter = written;
            }

            last = order;
            characters[written++] = character;
        }

        characters.RemoveRange(written, characters.Count - written);
    }

    private static int? Composed(int first, int second)
    {
        var (lead, vowel, tail) = (first - FirstLead, second - FirstVowel, second - FirstTail);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            return FirstSyllable + (((lead * Vowels) + vowel) * Tails);
        }

        var syllable = first - FirstSyllable;
        return syllable is >= 0 and < Syllables && syllable % Tails == 0 && tail is > 0 and < Tails
            ? first + tail
            : UnicodeTables.Instance.Composition(first, second);
    }
}
