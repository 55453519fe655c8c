using System.Text;
using Bulletin.Text;

namespace Bulletin.Html;

/// <summary>Finds what can be followed in a text: the addresses that are links in the PDF too, and telephone numbers, which a telephone can dial.</summary>
internal static class Links
{
    private const TextStyle Shifted = TextStyle.Subscript | TextStyle.Superscript;

    /// <summary>The links, in order; no two overlap.</summary>
    public static List<Link> In(RichText text)
    {
        if (!text.Runs.Any(run => run.Text.AsSpan().ContainsAny("@/wW") || PhoneNumbers.MayBeIn(run.Text)))
        {
            return [];
        }

        // Raised and lowered figures are no part of an address: a noncharacter stands for each.
        var flat = new StringBuilder();
        foreach (var run in text.Runs)
        {
            _ = (run.Style & Shifted) == TextStyle.Plain ? flat.Append(run.Text) : flat.Append('\uFFFF', run.Text.Length);
        }

        var characters = flat.ToString();
        var links = Addresses(characters);
        links.AddRange(PhoneNumbers.In(characters));
        links.Sort((left, right) => left.Start.CompareTo(right.Start));
        for (var i = links.Count - 1; i > 0; i--)
        {
            if (links[i].Start < links[i - 1].End)
            {
                links.RemoveAt(i);
            }
        }

        return links;
    }

    private static List<Link> Addresses(string text)
    {
        var links = new List<Link>();
        for (var start = 0; start < text.Length;)
        {
            var (end, hasSign) = (start, false);
            for (; end < text.Length && AddressText.IsPart(text[end]); end++)
            {
                hasSign |= AddressText.IsSign(text[end]);
            }

            if (hasSign && end - start <= AddressText.MaxLength && AddressText.Find(text[start..end]) is var (range, target))
            {
                links.Add(new(start + range.Start.Value, start + range.End.Value, target));
            }

            start = end + 1;
        }

        return links;
    }
}
