namespace Bulletin.Layout;

/// <summary>
/// How far the seals of a signature reach below its last line: 6 mm below the date for a seal of 42 mm. A remark stands on the line below
/// the date (GB/T 9704-2012 §7.3.6); text that a seal would cover there is moved down by whole lines.
/// </summary>
internal sealed class SealFoot
{
    private readonly Length _pitch;
    private readonly List<(SealPlace Seal, Length Depth)> _seals = [];

    /// <summary>The seals of a signature.</summary>
    /// <param name="signature">The lines of the signature.</param>
    /// <param name="profile">The profile.</param>
    public SealFoot(IReadOnlyList<FlowLine> signature, StyleProfile profile)
    {
        _pitch = profile.Grid.Pitch;

        // Lines set closer (§7.3.5.5) rise, and the seals with them less: then they reach the furthest.
        var closest = profile.Signature.ClosestPitch(profile.Grid);
        var below = Length.Zero;
        for (var i = signature.Count - 1; i >= 0; i--)
        {
            below += closest;
            foreach (var seal in signature[i].Seals)
            {
                _seals.Add((seal, new Length(seal.Y.Emu * closest.Emu / _pitch.Emu) + seal.Height - below));
            }

            below += signature[i].SpaceAbove;
        }
    }

    /// <summary>
    /// The room to keep free above lines that follow, so that no seal covers any of them: whole lines, none where no seal does.
    /// </summary>
    public Length RoomAbove(IReadOnlyList<FlowLine> lines)
    {
        var room = Length.Zero;
        foreach (var (seal, depth) in _seals)
        {
            var y = Length.Zero;
            for (var i = 0; i < lines.Count && y < depth; i++)
            {
                if (lines[i].Items.Any(item => IsBeside(seal, item)))
                {
                    var needed = _pitch * (int)((depth - y + _pitch - new Length(1)).Emu / _pitch.Emu);
                    room = needed > room ? needed : room;
                    break;
                }

                y += lines[i].Height;
            }
        }

        return room;
    }

    private static bool IsBeside(SealPlace seal, PageItem item) => item switch
    {
        TextItem { Cells: [var first, .., var last] } => Overlaps(seal, first.X, last.X + last.Width),
        TextItem { Cells: [var only] } => Overlaps(seal, only.X, only.X + only.Width),
        RuleItem rule => Overlaps(seal, rule.X, rule.X + rule.Width),
        PictureItem picture => Overlaps(seal, picture.X, picture.X + picture.Width),
        _ => false,
    };

    private static bool Overlaps(SealPlace seal, Length left, Length right) => left < seal.X + seal.Width && right > seal.X;
}
