namespace Bulletin;

/// <summary>
/// What a layout decides and a word processor cannot, so that its files and the pages agree. Keyed by the index of the block in <see cref="NoticeDocument.Blocks"/>;
/// <see cref="PageLayout.Decide(NoticeDocument, StyleProfile, LayoutOptions, CancellationToken)"/> makes it.
/// </summary>
public sealed record LayoutDecisions
{
    /// <summary>No decision: everything as the document gives it.</summary>
    public static LayoutDecisions None { get; } = new();

    /// <summary>The lines of the title (标题) and of the titles of attachments (附件标题), in the order of their blocks (GB/T 9704-2012 §7.3.1).</summary>
    public ValueList<TitleDecision> Titles { get; init; } = [];

    /// <summary>The lines that are set closer so that a signature fits, signature by signature; none where all fit or nothing is gained (GB/T 9704-2012 §7.3.5.5).</summary>
    public ValueList<CloserLines> CloserLines { get; init; } = [];

    /// <summary>
    /// Where the page of the signature begins, if that has to be decided; null if the text itself decides (GB/T 9704-2012 §7.3.3,
    /// §7.3.5.5).
    /// </summary>
    public SignaturePageStart? SignaturePageStart { get; init; }

    /// <summary>
    /// The room below signatures whose seals would else cover the text that follows, such as a remark; none where they cover none (GB/T
    /// 9704-2012 §7.3.5.1, §7.3.6).
    /// </summary>
    public ValueList<RoomBelowSeals> RoomBelowSeals { get; init; } = [];

    /// <summary>Where the imprint (版记) stands; without meaning in a document that has none.</summary>
    public ImprintPlace ImprintPlace { get; init; }

    /// <summary>Whether the main recipients (主送机关) are printed in the imprint, because above the body they would leave it no room on page 1 (GB/T 9704-2012 §7.3.2).</summary>
    public bool RecipientsInImprint { get; init; }

    /// <summary>The tables with rows that pages part or keep together, in the order of their blocks.</summary>
    public ValueList<TableDecision> Tables { get; init; } = [];

    /// <summary>The imprint, with the recipients if they are printed in it; null where there is none.</summary>
    internal ImprintBlock? Imprint(ValueList<Block> blocks) => blocks.OfType<ImprintBlock>().FirstOrDefault() is not { } imprint ? null
        : RecipientsInImprint ? imprint with { Recipients = [.. blocks.OfType<Recipients>().SelectMany(Bodies), .. imprint.Recipients] }
        : imprint;

    // In the imprint ， stands between bodies; a group is one of them.
    private static ValueList<RichText> Bodies(Recipients recipients) => recipients.Groups.Count < 2
        ? recipients.Names
        : recipients.Groups.Select(group => RecipientsStyle.Joined(group, "、")).ToValueList();

    /// <summary>The pitch of the lines of a block, or null where it is that of the grid.</summary>
    internal Length? Pitch(ValueList<Block> blocks, int block)
    {
        foreach (var closer in CloserLines)
        {
            if (closer.Of(blocks, block) is { } pitch)
            {
                return pitch;
            }
        }

        return null;
    }

    /// <summary>The pitch of the blank lines above a signature.</summary>
    internal Length? PitchAbove(int signatureBlock) => CloserLines.FirstOrDefault(closer => closer.SignatureBlock == signatureBlock)?.Pitch;

    /// <summary>The decision about a table; null if there is none.</summary>
    internal TableDecision? Table(int block, int table) =>
        Tables.FirstOrDefault(decision => decision.Block == block && decision.Table == table);

    /// <summary>The space reserved below a signature; null if there is none.</summary>
    internal RoomBelowSeals? RoomBelow(int signatureBlock) => RoomBelowSeals.FirstOrDefault(room => room.SignatureBlock == signatureBlock);

    /// <summary>The lines of the title that is, or belongs to, a block; null where nothing is decided.</summary>
    internal ValueList<RichText>? TitleLines(int block) => Titles.FirstOrDefault(title => title.Block == block)?.Lines;
}
