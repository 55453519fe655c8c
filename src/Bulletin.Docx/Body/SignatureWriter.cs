using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin.Docx;

/// <summary>Writes signature and date: the rows of the pages, a paragraph each.</summary>
internal static class SignatureWriter
{
    private static readonly CellBuilder Cells = new(ReferenceMetrics.Instance);

    /// <param name="paragraphs">Where to.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="block">The block.</param>
    /// <param name="remarkFollows">Whether a remark follows, which stays with the date.</param>
    /// <param name="pitch">The pitch of its lines where they are set closer.</param>
    /// <param name="pitchAbove">The pitch of the blank lines above it where they are set closer.</param>
    /// <param name="roomBelow">The room below it that its seals need; null for none.</param>
    /// <param name="beforeParagraph">Called before each paragraph: whether it is the last.</param>
    /// <param name="seals">Where the pictures of seals go.</param>
    /// <summary>Writes the block.</summary>
    public static void Write(ParagraphWriter paragraphs, StyleProfile profile, SignatureBlock block, bool remarkFollows, Length? pitch,
        Length? pitchAbove, RoomBelowSeals? roomBelow, Action<bool> beforeParagraph, SealWriter seals)
    {
        var rows = SignatureArrangement.Rows(block, profile, Cells, block: -1);
        var less = (profile.Grid.Pitch - (pitchAbove ?? profile.Grid.Pitch)) * SignatureArrangement.BlankLines(profile.Signature, block);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isDate = row.Role == ItemRole.Date;
            var (style, right, above) = Look(profile, block, row);

            // Bodies one below the other: the style's space stands above the first of them only.
            var before = i > 0 && style == StyleId.Signature ? above : i > 0 && SpaceIsAfter(block, rows[i]) ? Length.Zero : row.SpaceAbove - (i == 0 ? less : Length.Zero);
            var after = i + 1 == rows.Count ? roomBelow?.Height
                : SpaceIsAfter(block, rows[i + 1]) ? rows[i + 1].SpaceAbove
                : (Length?)null;
            beforeParagraph(i + 1 == rows.Count);
            paragraphs.Begin(
                style,
                keepNext: isDate ? remarkFollows && roomBelow is not { IsKept: false } : i + 1 < rows.Count,
                row.Centres.Count > 0 || row.Right == right ? null : Indent.Right(profile.Grid.Cell, row.Right),
                Spacing(before == above ? null : before, after, pitch),
                row.Centres.Count == 0 ? null : row.Centres.Select(centre => new TabLook(Alignment.Centre, centre)).ToValueList());
            if (i + 1 == rows.Count)
            {
                Seals(seals, rows, pitch ?? profile.Grid.Pitch);
            }

            paragraphs.Runs(isDate ? row.Texts[0].From(block.DateOrigin) : row.Centres.Count == 0 ? row.Texts[0] : RichText.Of(row.Texts.SelectMany(text => ((RichText)"\t" + text).Runs)));
            paragraphs.End();
        }
    }

    // Pictures of name stamps hang on the date, and programs differ in whether the space above a paragraph belongs to it: then it is the space below the one before.
    private static bool SpaceIsAfter(SignatureBlock block, SignatureRow row) => row.Role == ItemRole.Date && block is { Signers.Count: > 0, Seals.Count: > 0 };

    // All in the last paragraph, that of the date.
    private static void Seals(SealWriter writer, List<SignatureRow> rows, Length pitch)
    {
        var up = rows.Skip(1).Aggregate(Length.Zero, (sum, row) => sum + row.SpaceAbove + pitch);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var seal in rows[i].Seals.Where(seal => seal.Picture is not null))
            {
                writer.Write(seal, seal.Y - up);
            }

            up -= i + 1 < rows.Count ? rows[i + 1].SpaceAbove + pitch : Length.Zero;
        }
    }

    // A row's style, and what the style says of its right indent and the space above it.
    private static (string Style, Length Right, Length Above) Look(StyleProfile profile, SignatureBlock block, SignatureRow row)
    {
        var (grid, style) = (profile.Grid, profile.Signature);
        return row switch
        {
            { Role: ItemRole.Date } => (StyleId.Date, grid.Cell * style.RightIndent, Length.Zero),
            { Centres.Count: > 0 } => (StyleId.JointSignature, Length.Zero, grid.Pitch * (style.SealRowLines - 1)),
            _ when block.Signers.Count > 0 => (StyleId.Post, style.PostRight(grid.Cell), grid.Pitch * style.BlankLinesAbove),
            _ => (StyleId.Signature, grid.Cell * style.RightIndent, grid.Pitch * style.BlankLinesAbove),
        };
    }

    private static SpacingLook? Spacing(Length? before, Length? after, Length? pitch) =>
        before is null && after is null && pitch is null ? null : new() { Before = before, After = after, Line = pitch };
}
