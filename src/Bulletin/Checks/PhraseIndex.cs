using System.Runtime.InteropServices;

namespace Bulletin.Checks;

/// <summary>
/// Finds many phrases in a text at once, by rolling hashes (Karp and Rabin 1987). The time is linear in the text for each length that a
/// phrase has, however often a phrase occurs or recurs.
/// </summary>
internal sealed class PhraseIndex
{
    private const ulong Prime = (1UL << 61) - 1;
    private const ulong Base = 0x1F3D_5B79_2A4C_6E81;

    private readonly SortedDictionary<int, Dictionary<ulong, Entry>> _byLength = [];
    private readonly List<ulong> _powers = [1];

    /// <summary>Adds a phrase.</summary>
    /// <param name="text">The text that it is a part of.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="owner">The number of what it belongs to.</param>
    /// <param name="group">The group of the owner. Of the owners of one phrase, the first and the first of another group are kept.</param>
    public void Add(string text, int start, int length, int owner, int group) => Add(text, Prefixes(text), start, length, owner, group);

    /// <summary>Adds every phrase of a length in a text, except those with a character.</summary>
    public void AddAll(string text, int length, char except, int owner, int group)
    {
        var prefixes = Prefixes(text);
        var clean = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            clean = text[end - 1] == except ? 0 : clean + 1;
            if (clean >= length)
            {
                Add(text, prefixes, end - length, length, owner, group);
            }
        }
    }

    /// <summary>The owners of the phrases in a text, each once, in their order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">Whether a phrase counts at a place: its owner, its beginning, its end. Null if it always does.</param>
    public SortedSet<int> Find(string text, Func<int, int, int, bool>? counts = null)
    {
        var found = new SortedSet<int>();
        var prefixes = _byLength.Count == 0 ? [] : Prefixes(text);
        foreach (var (length, entries) in _byLength)
        {
            for (var i = 0; i + length <= text.Length; i++)
            {
                if (entries.TryGetValue(Hash(prefixes, i, length), out var entry)
                    && !(found.Contains(entry.Owner) && (entry.Other < 0 || found.Contains(entry.Other)))
                    && entry.Characters(length).SequenceEqual(text.AsSpan(i, length))
                    && (counts is null || counts(entry.Owner, i, i + length)))
                {
                    found.Add(entry.Owner);
                    if (entry.Other >= 0)
                    {
                        found.Add(entry.Other);
                    }
                }
            }
        }

        return found;
    }

    private void Add(string text, ulong[] prefixes, int start, int length, int owner, int group)
    {
        if (!_byLength.TryGetValue(length, out var entries))
        {
            _byLength.Add(length, entries = []);
        }

        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(entries, Hash(prefixes, start, length), out var exists);
        if (!exists)
        {
            entry = new(text, start, owner, group, Other: -1);
        }
        else if (entry.Other < 0 && entry.Group != group)
        {
            entry = entry with { Other = owner };
        }
    }

    // The hash of each beginning of a text.
    private static ulong[] Prefixes(string text)
    {
        var prefixes = new ulong[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            prefixes[i + 1] = (Product(prefixes[i], Base) + text[i] + 1) % Prime;
        }

        return prefixes;
    }

    private ulong Hash(ulong[] prefixes, int start, int length)
    {
        while (_powers.Count <= length)
        {
            _powers.Add(Product(_powers[^1], Base));
        }

        return (prefixes[start + length] + Prime - Product(prefixes[start], _powers[length])) % Prime;
    }

    private static ulong Product(ulong a, ulong b)
    {
        var high = Math.BigMul(a, b, out var low);
        var sum = (low & Prime) + ((low >> 61) | (high << 3));
        return sum >= Prime ? sum - Prime : sum;
    }

    private readonly record struct Entry(string Text, int Start, int Owner, int Group, int Other)
    {
        public ReadOnlySpan<char> Characters(int length) => Text.AsSpan(Start, length);
    }
}
