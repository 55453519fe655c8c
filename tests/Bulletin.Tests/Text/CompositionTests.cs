using System.Text;
using Bulletin.Text;

namespace Bulletin.Tests.Text;

/// <summary>Our tables against the Unicode library of this machine (ICU): the tests run with it, the library never does.</summary>
public sealed class CompositionTests
{
    // Every character of the planes with letters and ideographs. What Unicode 15.0 does not know, our tables need not know.
    private static readonly IEnumerable<int> Characters = Enumerable.Range(0x20, 0x30000).Where(c => c is not (>= 0xD800 and <= 0xDFFF or >= 0xFDD0 and <= 0xFDEF) && (c & 0xFFFE) != 0xFFFE);

    [Fact]
    public void Every_character_composes_as_unicode_says_but_for_compatibility_ideographs()
    {
        foreach (var character in Characters)
        {
            var text = char.ConvertFromUtf32(character);
            var isCompatibility = character is (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);
            Composed(text).ShouldBe(isCompatibility ? text : text.Normalize(NormalizationForm.FormC), $"U+{character:X4}");
        }
    }

    [Fact]
    public void Every_character_composes_again_from_its_parts()
    {
        foreach (var character in Characters.Where(c => c is not ((>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F))))
        {
            var text = char.ConvertFromUtf32(character);
            var parts = text.Normalize(NormalizationForm.FormD);
            Composed(parts).ShouldBe(parts.Normalize(NormalizationForm.FormC), $"U+{character:X4}");
        }
    }

    [Fact]
    public void Marks_in_any_order_compose_as_unicode_says()
    {
        string[] parts = ["a", "e", "o", "ü", "ǖ", "か", "ハ", "\u1100", "\u1161", "\u11A8", "가", "\u0301", "\u0304", "\u0308", "\u0323", "\u0327", "\u3099", "\u309A", "\u0338", "=", "国"];
        var random = new Random(15);
        for (var i = 0; i < 5000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => parts[random.Next(parts.Length)]));
            Composed(text).ShouldBe(text.Normalize(NormalizationForm.FormC), string.Join(' ', text.EnumerateRunes().Select(rune => $"U+{rune.Value:X4}")));
        }
    }

    [Fact]
    public void The_tables_of_this_machine_are_complete() => "e\u0301".Normalize(NormalizationForm.FormC).ShouldBe("é", "without ICU the tests above compare nothing");

    private static string Composed(string text)
    {
        var composed = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var end = Composition.SequenceEnd(text, i);
            composed.Append(Composition.Compose(text.AsSpan(i, end - i)));
            i = end;
        }

        return composed.ToString();
    }
}
