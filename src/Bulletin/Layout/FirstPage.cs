namespace Bulletin.Layout;

/// <summary>Page 1 must show body text (GB/T 9704-2012 §7.3.3).</summary>
internal static class FirstPage
{
    // More characters and rows than a page holds: what comes after them cannot change page 1.
    private const int Enough = 1500;
    private const int OfRow = 60;

    /// <summary>
    /// Whether the recipients are printed in the imprint because they would push the body off page 1 (§7.3.2). Not for the sake of seals:
    /// they would push it off all the same.
    /// </summary>
    public static bool MovesRecipients(NoticeDocument document, StyleProfile profile, LayoutOptions options)
    {
        if (!CanMoveRecipients(document, profile) || ShowsBody(document, profile, options))
        {
            return false;
        }

        var text = Without(document, block => block is SignatureBlock or Remark);
        return !ShowsBody(text, profile, options) && ShowsBody(Without(text, block => block is Recipients), profile, options);
    }

    /// <summary>
    /// The obstacle that keeps body text off page 1 after the recipients are moved to the imprint; null if page 1 shows body text, or
    /// the document has none.
    /// </summary>
    public static FirstPageObstacle? Obstacle(NoticeDocument document, StyleProfile profile, LayoutOptions options)
    {
        if (ShowsBody(document, profile, options))
        {
            return null;
        }

        if (MovesRecipients(document, profile, options))
        {
            return Obstacle(Without(document, block => block is Recipients), profile, options);
        }

        return Helps(block => block is SignatureBlock or Remark) ? FirstPageObstacle.Signature
            : Helps(block => block is Table or Picture or PictureRow) ? FirstPageObstacle.Figure
            : Helps(block => block is Recipients) ? FirstPageObstacle.Recipients
            : Helps(block => block is Title or Subtitle) ? FirstPageObstacle.Title
            : Helps(block => block is MastheadBlock) ? FirstPageObstacle.Masthead
            : FirstPageObstacle.Head;

        // A line of text stands in for a table: without it the body might be empty.
        bool Helps(Func<Block, bool> isObstacle)
        {
            var rest = document.Blocks.Select(block => !isObstacle(block) ? block : IsBody(block) ? new Paragraph("。") : null);
            return document.Blocks.Any(isObstacle)
                && ShowsBody(document with { Blocks = rest.OfType<Block>().ToValueList() }, profile, options);
        }
    }

    // Whether there are recipients, and an imprint to print them in. A web notice has no such place.
    private static bool CanMoveRecipients(NoticeDocument document, StyleProfile profile) =>
        profile.Form != DocumentForm.Web && document.Blocks.Any(block => block is Recipients)
            && document.Blocks.Any(block => block is ImprintBlock);

    private static bool ShowsBody(NoticeDocument document, StyleProfile profile, LayoutOptions options)
    {
        var beginning = Beginning(document.Blocks);
        if (!beginning.Exists(IsBody) || IsPlain(beginning))
        {
            return true;
        }

        var pages = PageLayout.Arrange(document with { Blocks = beginning.ToValueList() }, profile, options).Pages;
        return pages[0].Items.Any(item => item.Block >= 0 && IsBody(beginning[item.Block]));
    }

    // A short title and a paragraph need no layout. Every web notice without recipients begins with them.
    private static bool IsPlain(List<Block> beginning) =>
        beginning is [Title title, Paragraph, ..] && Characters(title) < Enough / 10 && !beginning.Exists(block => block is SignatureBlock);

    private static List<Block> Beginning(ValueList<Block> blocks)
    {
        var beginning = new List<Block>();
        var characters = 0;
        foreach (var block in blocks.Where(block => block is not ImprintBlock and not AttachmentBlock))
        {
            if (characters > Enough && beginning[^1] is not Heading && block is not Remark)
            {
                break;
            }

            beginning.Add(block);
            characters += SignaturePage.IsHead(block) ? 0 : Characters(block);
        }

        return beginning;
    }

    private static int Characters(Block block) => block switch
    {
        Title title => title.Lines.Sum(Characters),
        Paragraph paragraph => Characters(paragraph.Text),
        Contacts contacts => contacts.Lines.Sum(Characters),
        Table table => table.Rows.Count * OfRow,
        SignatureBlock => Enough,
        _ => 0,
    };

    private static int Characters(RichText text) => text.Runs.Sum(run => run.Text.Length);

    private static bool IsBody(Block block) => block is Heading or Paragraph or Contacts or Table or Picture or PictureRow;

    private static NoticeDocument Without(NoticeDocument document, Func<Block, bool> isLeftOut) =>
        document with { Blocks = document.Blocks.Where(block => !isLeftOut(block)).ToValueList() };
}
