namespace Bulletin.Layout;

/// <summary>Decides the lines of all titles of a document.</summary>
internal sealed class TitleDecisions(StyleProfile profile, CellBuilder cells)
{
    private readonly TitleBreaker _breaker = new(
        cells, new BreakOpportunities(profile.LineBreaks, keepsGroups: true), profile.Page.TypeAreaWidth);

    /// <summary>How the title is set.</summary>
    public static TextLook Look(TitleStyle style) => new(style.Font, style.Size, Length.Zero, ItemRole.Title)
    {
        Style = style.IsBold ? TextStyle.Strong : TextStyle.Plain,
        Colour = style.Colour,
    };

    /// <summary>How the title of an attachment is set.</summary>
    public static TextLook Look(AttachmentStyle style) => new(style.TitleFont, style.TitleSize, Length.Zero, ItemRole.AttachmentTitle);

    public ValueList<TitleDecision> Of(ValueList<Block> blocks)
    {
        var decisions = new List<TitleDecision>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Title title)
            {
                decisions.Add(new(i, _breaker.Lines(title.Lines, Look(profile.Title))));
            }
            else if (blocks[i] is AttachmentBlock attachment)
            {
                decisions.Add(new(i, _breaker.Lines([attachment.Title], Look(profile.Attachment))));
            }
        }

        return decisions;
    }
}
