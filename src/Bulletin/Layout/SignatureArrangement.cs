using Bulletin.Standard;
using Bulletin.Text;

namespace Bulletin.Layout;

/// <summary>The rows of a signature block and their places (GB/T 9704-2012 §7.3.5), for the pages and for the DOCX alike.</summary>
internal sealed class SignatureArrangement
{
    private readonly StyleProfile _profile;
    private readonly SignatureStyle _style;
    private readonly SignatureBlock _signature;
    private readonly int _block;
    private readonly Length _pitch;
    private readonly List<List<LayoutCell>> _names;
    private readonly RichText _date;
    private readonly List<LayoutCell> _dateCells;

    private SignatureArrangement(SignatureBlock signature, StyleProfile profile, CellBuilder cells, int block)
    {
        (_profile, _style, _signature, _block, _pitch) = (profile, profile.Signature, signature, block, profile.Grid.Pitch);
        _date = signature.Date is { } day ? ChineseDate.Format(day) : "";
        _names = signature.Names.Select(name => cells.Of(name, Look(ItemRole.Signature))).ToList();
        _dateCells = cells.Of(_date, Look(ItemRole.Date));
    }

    /// <summary>The rows, from above.</summary>
    /// <param name="signature">The block.</param>
    /// <param name="profile">The profile.</param>
    /// <param name="cells">How wide characters are.</param>
    /// <param name="block">The index of the block.</param>
    public static List<SignatureRow> Rows(SignatureBlock signature, StyleProfile profile, CellBuilder cells, int block)
    {
        var arrangement = new SignatureArrangement(signature, profile, cells, block);
        return signature switch
        {
            { Signers.Count: > 0 } => arrangement.Stamped(),
            { Sealed: true, Names.Count: > 1 } => arrangement.Joint(),
            { Sealed: true } => arrangement.Sealed(),
            _ => arrangement.NotSealed(),
        };
    }

    /// <summary>How many blank lines stand between the text and a signature block.</summary>
    public static int BlankLines(SignatureStyle style, SignatureBlock signature) => signature switch
    {
        { Signers.Count: > 0 } => style.StampBlankLinesAbove,
        { Sealed: true } => style.SealedBlankLinesAbove,
        _ => style.BlankLinesAbove,
    };

    /// <summary>The width of a text, the tracking after its last character aside.</summary>
    public static Length Width(IReadOnlyList<LayoutCell> cells)
    {
        var width = Length.Zero;
        for (var i = 0; i < cells.Count; i++)
        {
            width += i + 1 < cells.Count ? cells[i].Advance : cells[i].Width;
        }

        return width;
    }

    private Length Above => _pitch * BlankLines(_style, _signature);

    private List<SignatureRow> NotSealed()
    {
        var places = SignaturePlaces.NotSealed(_profile, _names.ConvertAll(Width), Width(_dateCells));
        return WithDate(_names.Select((_, i) => Name(i, i == 0 ? Above : Length.Zero) with { Right = places.NameRights[i] }), Above, Length.Zero, places.DateRight);
    }

    private List<SignatureRow> Sealed()
    {
        var places = SignaturePlaces.Sealed(_profile, _names.ConvertAll(Width), Width(_dateCells));
        var rows = WithDate(_names.Select((_, i) => Name(i, Above) with { Right = places.NameRights[i] }), Above, Length.Zero, places.DateRight);
        if (rows.Count > 0)
        {
            var (owner, right, width) = _names.Count > 0 ? (_signature.Names[0].ToString(), places.NameRights[0], Width(_names[0])) : ("", places.DateRight, Width(_dateCells));
            var centre = _profile.Page.TypeAreaWidth - right - SignaturePlaces.Half(SignaturePlaces.Shorter(width, _profile.Page.TypeAreaWidth - right));
            rows[0] = rows[0] with { Seals = [Seal(0, centre, owner)] };
        }

        return rows;
    }

    private List<SignatureRow> Joint()
    {
        // The largest of them decides how far apart all stand.
        var sizes = _names.Select((_, i) => SealSize.OfSeal(Picture(i), _style)).ToList();
        var largest = sizes.Max(size => SignaturePlaces.Longer(size.Width, size.Height));
        var places = JointSeals.Of(_profile with { Signature = _style with { SealDiameter = largest } }, _names.ConvertAll(Width), Width(_dateCells));
        var rowLines = Math.Max(_style.SealRowLines, (int)((largest + _style.SealGap).Emu / _pitch.Emu) + 1);
        return WithDate(
            places.Rows.Select((row, i) =>
            {
                var bodies = Enumerable.Range(row.Start.Value, row.End.Value - row.Start.Value).ToList();
                return new SignatureRow(
                    ItemRole.Signature, bodies.ConvertAll(body => _signature.Names[body]), bodies.ConvertAll(body => _names[body]), i == 0 ? Above : _pitch * (rowLines - 1))
                {
                    Centres = bodies.ConvertAll(body => places.Centres[body]),
                    Seals = bodies.ConvertAll(body => Seal(body, places.Centres[body], _signature.Names[body].ToString())),
                };
            }),
            Above,
            Length.Zero,
            places.DateRight);
    }

    // Each stamp in two lines, the post in the middle of them.
    private List<SignatureRow> Stamped()
    {
        var rows = new List<SignatureRow>();
        var breaker = new LineBreaker(new BreakOpportunities(_profile.LineBreaks));
        var stamps = _names.Select((_, i) => SealSize.OfStamp(Picture(i), _style)).ToList();

        // The widest of them decides where all posts end.
        var right = _style.PostRight(_profile.Grid.Cell) - _style.StampWidth + stamps.Max(stamp => stamp.Width);
        var width = _profile.Page.TypeAreaWidth - right;
        var above = Above;
        for (var i = 0; i < _names.Count; i++)
        {
            var lines = Math.Max(1, breaker.Break(_names[i], width, width).Count);
            var free = Math.Max(0, _style.StampLines - lines);

            // The characters in the middle of the stamp: in a line they stand a little below its middle.
            var low = _profile.Grid.Baseline - new Length(_profile.Body.Size.Emu * ReferenceMetrics.DashAboveBaseline / 100) - SignaturePlaces.Half(_pitch);
            var half = Length.Twip((SignaturePlaces.Half(_pitch * free) - low).Twips);
            rows.Add(Name(i, above + half) with { Right = right, Seals = [Stamp(i, stamps[i], SignaturePlaces.Half((_pitch * (lines + free)) - stamps[i].Height) - half)] });
            above = (_pitch * free) - half;
        }

        return WithDate(rows, Above, above + (_pitch * _style.StampBlankLinesBelow), _profile.Grid.Cell * _style.StampRightIndent);
    }

    private List<SignatureRow> WithDate(IEnumerable<SignatureRow> names, Length aboveAlone, Length above, Length right)
    {
        var rows = names.ToList();
        if (!_date.IsEmpty)
        {
            rows.Add(new(ItemRole.Date, [_date], [_dateCells], rows.Count == 0 ? aboveAlone : above) { Right = right });
        }

        return rows;
    }

    private SignatureRow Name(int index, Length above) => new(ItemRole.Signature, [_signature.Names[index]], [_names[index]], above);

    // From half a line below the text, so that the signature, after two blank lines, lies a little below the middle of the seal. Larger and smaller ones have the same middle, as far as the upper edge then lies
    // within one line of the text.
    private SealPlace Seal(int index, Length centre, string owner)
    {
        var size = SealSize.OfSeal(Picture(index), _style);
        var top = new Length(_pitch.Emu * _style.SealTopHundredths / 100) + SignaturePlaces.Half(_style.SealDiameter - size.Height);
        return new(
            ItemRole.Seal, 0, _profile.Page.TypeAreaLeft + centre - SignaturePlaces.Half(size.Width),
            SignaturePlaces.Shorter(SignaturePlaces.Longer(top, Length.Zero), _pitch) - (_pitch * _style.SealedBlankLinesAbove), size.Width, size.Height, owner, _block)
        {
            Picture = Picture(index)?.File,
        };
    }

    private SealPlace Stamp(int index, SealSize size, Length y)
    {
        var page = _profile.Page;
        return new(
            ItemRole.NameStamp, 0, page.TypeAreaLeft + page.TypeAreaWidth - (_profile.Grid.Cell * _style.StampRightIndent) - size.Width,
            y, size.Width, size.Height, index < _signature.Signers.Count ? _signature.Signers[index].ToString() : "", _block)
        {
            Picture = Picture(index)?.File,
        };
    }

    private SealPicture? Picture(int index) => index < _signature.Seals.Count ? _signature.Seals[index] : null;

    private TextLook Look(ItemRole role) => new(_profile.Body.Font, _profile.Body.Size, _profile.Grid.Tracking, role);
}
