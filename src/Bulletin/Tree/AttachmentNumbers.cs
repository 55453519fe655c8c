namespace Bulletin.Tree;

/// <summary>
/// The numbers of the attachments: those that the attachment note gives their titles (GB/T 9704-2012 §7.3.7). An attachment that the
/// note does not name gets the lowest number that is free.
/// </summary>
internal static class AttachmentNumbers
{
    /// <summary>The titles of the attachment note, if there is one.</summary>
    public static ValueList<RichText> NoteTitles(ValueList<Block> blocks) => blocks.OfType<AttachmentNote>().FirstOrDefault()?.Titles ?? [];

    /// <summary>The number of each attachment; null for the only one, if the note names no other.</summary>
    public static IReadOnlyList<int?> Of(ValueList<Block> blocks)
    {
        var attachments = blocks.OfType<AttachmentBlock>().ToList();
        var titles = NoteTitles(blocks);
        if (attachments.Count <= 1 && titles.Count <= 1)
        {
            return new int?[attachments.Count];
        }

        var places = Match(attachments, titles);
        var (taken, free) = (places.OfType<int>().ToHashSet(), 0);
        return places.Select(place => place is { } index ? index + 1 : NextFree()).ToArray();

        int? NextFree()
        {
            while (taken.Contains(free))
            {
                free++;
            }

            return ++free;
        }
    }

    /// <summary>For each attachment the index of its title in the note; null if the note does not name it.</summary>
    public static int?[] Match(IReadOnlyList<AttachmentBlock> attachments, ValueList<RichText> titles)
    {
        var places = new int?[attachments.Count];
        var left = Enumerable.Range(0, titles.Count).ToList();

        // Equal titles first: those that differ in their marks alone must not take the place of others.
        foreach (var key in new Func<RichText, string>[] { AttachmentTitle.Key, AttachmentTitle.LooseKey })
        {
            var waiting = left
                .GroupBy(i => key(titles[i]), StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
            for (var i = 0; i < attachments.Count; i++)
            {
                if (places[i] is null && key(attachments[i].Title) is { Length: > 0 } own && waiting.TryGetValue(own, out var queue)
                    && queue.TryDequeue(out var place))
                {
                    places[i] = place;
                }
            }

            var used = places.OfType<int>().ToHashSet();
            left.RemoveAll(used.Contains);
        }

        return places;
    }
}
