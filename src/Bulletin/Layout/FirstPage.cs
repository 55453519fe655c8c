namespace Bulletin.Layout;

/// <summary>Page 1 must show body text (GB/T 9704-2012 §7.3.3).</summary>
internal static class FirstPage
{
    /// <summary>Whether the recipients are printed in the imprint because they would push the body off page 1 (§7.3.2).</summary>
    public static bool MovesRecipients(NoticeDocument document, StyleProfile profile, LayoutOptions options) => CanMoveRecipients(document, profile) && !ShowsBody(document, profile, options);

    /// <summary>Whether there are recipients, and an imprint to print them in. A web notice has no such place.</summary>
    public static bool CanMoveRecipients(NoticeDocument document, StyleProfile profile) =>
        profile.Form != DocumentForm.Web && document.Blocks.Any(block => block is Recipients) && document.Blocks.Any(block => block is ImprintBlock);

    /// <summary>Whether it does. Only a masthead and recipients (主送机关) can push the body off it: where there are neither, nothing is laid out.</summary>
    public static bool ShowsBody(NoticeDocument document, StyleProfile profile, LayoutOptions options)
    {
        var head = document.Blocks.TakeWhile(block => block is MastheadBlock or Title or Recipients).ToList();
        if (head.Count == document.Blocks.Count || !head.Exists(block => block is MastheadBlock or Recipients))
        {
            return true;
        }

        // What comes first below them is enough to see; a heading that runs in needs its paragraph.
        var beginning = document with { Blocks = document.Blocks.Take(head.Count + 2).Where(block => block is not ImprintBlock).ToValueList() };
        return PageLayout.Arrange(beginning, profile, options).Pages[0].Items.Any(item => item.Block >= head.Count);
    }
}
