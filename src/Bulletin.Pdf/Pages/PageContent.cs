using System.Text;

namespace Bulletin.Pdf;

/// <summary>Writes the content stream of a page (ISO 32000-1 §7.8.2): glyphs at exact places, filled rectangles, pictures.</summary>
/// <param name="page">The page.</param>
/// <param name="placer">Where glyphs come from.</param>
/// <param name="images">Where pictures go.</param>
/// <param name="colours">What colours are said in.</param>
/// <param name="target">Where the stream is written to.</param>
internal sealed class PageContent(PagedPage page, GlyphPlacer placer, ImageBook images, PdfColours colours, PdfBuffer target)
{
    // Farther from its place than this, in points, no glyph may stand: half of what is written of a number, and a little.
    private const double Tolerance = 0.004;

    // Shown at once: to each its code and how far it is moved.
    private const int MostGlyphs = ArchiveLimits.ArrayElements / 2;

    // In ems. A strong glyph has its edge drawn too, half of the line outside: what readers and Word do where a font has no bold face.
    private const double StrongEdge = 0.03;
    private const double DotDiameter = 0.12;
    private const double DotDepth = 0.22;

    private readonly PdfBuffer _out = target;
    private readonly double _height = page.Height.Points;
    private PdfFont? _font;
    private double _size;
    private double _spacing;
    private double _rise;
    private Colour _colour;
    private bool _isStrong;

    /// <summary>Adds the stream to a buffer; what it says is marked, unless <paramref name="marks"/> is null.</summary>
    public static void Write(PagedPage page, GlyphPlacer placer, ImageBook images, PageMarks? marks, PdfColours colours, PdfBuffer target)
    {
        var content = new PageContent(page, placer, images, colours, target);
        Inks.Begin(content._out, colours);
        for (var i = 0; i < page.Items.Count; i++)
        {
            marks?.Begin(page.Items[i], content._out);
            switch (page.Items[i])
            {
                case TextItem text:
                    i = content.Words(text, i, marks);
                    break;
                case RuleItem rule:
                    content.Rule(rule);
                    break;
                case PictureItem picture:
                    content.Picture(picture);
                    break;
                case var item:
                    throw new NotSupportedException(item.GetType().Name);
            }
        }

        marks?.End(content._out);
    }

    // Where a line goes on in another font or as a subscript; null where it does not. The cells of a table stay apart, and so do signing bodies, items of the masthead, or a printing office and its date
    // beside each other.
    private static Length? Continuation(TextItem item, PageItem next) =>
        next is TextItem { Cells: [var first, ..] } other && other.Block == item.Block && item.Role is not (ItemRole.TableCell or ItemRole.TableHeader)
        && Math.Abs(other.Baseline.Emu - item.Baseline.Emu) < item.Size.Emu && item.Cells is [.., var last] && first.X > last.X
        && (item.Role is not (ItemRole.Signature or ItemRole.IssuerMark or ItemRole.ReferenceNumber or ItemRole.Approvers or ItemRole.PrintingOffice) || (first.X - last.X - last.Width).Emu < item.Size.Emu / 2)
            ? first.X
            : null;

    // Draws an item, and with it the raised and lowered ones that stand on its last character. These and that character are said to be one stretch of text (§14.9.4): otherwise readers take another
    // baseline for another line. So is a hyphen at the end of a line, with a space: some readers take the hyphen for one of word division
    // and drop it. What nobody is told is left alone. Returns
    // the index of the last item drawn.
    private int Words(TextItem item, int index, PageMarks? marks)
    {
        var small = index;
        while (small + 1 < page.Items.Count && IsSmall(page.Items[small], page.Items[small + 1], item))
        {
            small++;
        }

        var isHyphen = small == index && item.Text.EndsWith('-') && Next(index) is null;
        var last = item.Text.Length - (item.Text.Length > 1 && char.IsLowSurrogate(item.Text[^1]) ? 2 : 1);
        if ((small == index && !isHyphen) || marks is null || item.Element < 0 || item.Cells[^1].Width <= Length.Zero
            || CharacterKinds.Joins(item.Text[^1]))
        {
            Text(item, Next(index));
            return index;
        }

        if (last > 0)
        {
            Text(item with { Text = item.Text[..last], Cells = [.. item.Cells.AsSpan()[..^1]] }, item.Cells[^1].X);
        }

        var said = item.Text[last..] + (isHyphen ? " " : "") + string.Concat(
            page.Items.Skip(index + 1).Take(small - index).Cast<TextItem>().Select(text => text.Text));
        marks.BeginStretch(item, said, _out);
        Text(item with { Text = item.Text[last..], Cells = [item.Cells[^1]] }, Next(index));
        for (var i = index + 1; i <= small; i++)
        {
            Text((TextItem)page.Items[i], Next(i));
        }

        return small;
    }

    private static bool IsSmall(PageItem before, PageItem item, TextItem normal) =>
        item is TextItem text && text.Size < normal.Size && text.Baseline != normal.Baseline && text.Element == normal.Element && normal.Cells.Count > 0 && Continuation((TextItem)before, text) is not null;

    private Length? Next(int index) => index + 1 < page.Items.Count ? Continuation((TextItem)page.Items[index], page.Items[index + 1]) : null;

    private void Text(TextItem item, Length? next)
    {
        var glyphs = placer.Place(item, next);
        if (glyphs.Length == 0)
        {
            return;
        }

        Fill(item.Colour);
        _out.Append("BT\n"u8);
        SetSpacing(CommonGap(glyphs));
        SetStrong(item.Style.HasFlag(TextStyle.Strong), item.Size.Points);
        if (item.IsTurned)
        {
            _out.Append("0 -1 1 0 "u8).Number(item.Baseline.Points).Append(" "u8).Number(_height - glyphs[0].X).Append(" Tm\n"u8);
        }
        else if (item.Angle != 0)
        {
            SetTurned(item, glyphs[0].X);
        }
        else
        {
            _out.Append("1 0 0 1 "u8).Number(glyphs[0].X).Append(" "u8).Number(_height - item.Baseline.Points).Append(" Tm\n"u8);
        }

        var pen = Math.Round(glyphs[0].X, 3, MidpointRounding.AwayFromZero);
        for (var i = 0; i < glyphs.Length;)
        {
            SetFont(glyphs[i].Font, item.Size.Points);
            _out.Append("[<"u8);
            for (var end = Math.Min(i + MostGlyphs, glyphs.Length); i < end && ReferenceEquals(glyphs[i].Font, _font); i++)
            {
                Adjust(glyphs[i].X, ref pen);
                _out.Code(glyphs[i].Code);
                pen += glyphs[i].Advance + _spacing;
            }

            _out.Append(">]TJ\n"u8);
        }

        _out.Append("ET\n"u8);
        if (item.Style.HasFlag(TextStyle.Emphasis))
        {
            Dots(item);
        }
    }

    // Turned about the middle of the page (§8.3.3).
    private void SetTurned(TextItem item, double x)
    {
        var (sin, cos) = Math.SinCos(item.Angle * Math.PI / 180);
        var (middleX, middleY) = (page.Width.Points / 2, _height / 2);
        var (right, up) = (x - middleX, _height - item.Baseline.Points - middleY);
        _out.Number(cos).Append(" "u8).Number(sin).Append(" "u8).Number(-sin).Append(" "u8).Number(cos).Append(" "u8)
            .Number(middleX + (cos * right) - (sin * up)).Append(" "u8).Number(middleY + (sin * right) + (cos * up)).Append(" Tm\n"u8);
    }

    // 着重号: a dot below each character (GB/T 15834-2011 §5.1.8), as a line without length that has round ends (§8.5.3.2).
    private void Dots(TextItem item)
    {
        _out.Append("1 J "u8).Number(item.Size.Points * DotDiameter).Append(" w\n"u8);
        var y = _height - item.Baseline.Points - (item.Size.Points * DotDepth);
        var i = 0;
        foreach (var rune in item.Text.EnumerateRunes())
        {
            var cell = item.Cells[i++];
            if (!Rune.IsLetterOrDigit(rune))
            {
                continue;
            }

            var x = (cell.X.Emu + (cell.Width.Emu / 2)) / 12700.0;
            _out.Number(x).Append(" "u8).Number(y).Append(" m "u8).Number(x).Append(" "u8).Number(y).Append(" l S\n"u8);
        }
    }

    // Moves the pen to where the next glyph stands: TJ counts in thousandths of an em, to the left (§9.4.3).
    private void Adjust(double x, ref double pen)
    {
        var amount = Math.Abs(x - pen) > Tolerance ? Math.Round((pen - x) * 1000 / _size, 1, MidpointRounding.AwayFromZero) : 0;
        if (amount != 0)
        {
            _out.Append(">"u8).Number(amount).Append("<"u8);
            pen -= amount * _size / 1000;
        }
    }

    private void Rule(RuleItem rule)
    {
        Fill(rule.Colour);
        _out.Number(rule.X.Points).Append(" "u8).Number(_height - (rule.Y + rule.Height).Points).Append(" "u8)
            .Number(rule.Width.Points).Append(" "u8).Number(rule.Height.Points).Append(" re f\n"u8);
    }

    // An image is a square of one unit (§8.9.5); the matrix gives it its size and place, and turns it where the camera was turned.
    private void Picture(PictureItem picture)
    {
        _out.Append("q\n"u8);
        foreach (var number in ImageMatrix.Of(picture, _height))
        {
            _out.Number(number).Append(" "u8);
        }

        _out.Append("cm\n/"u8).Append(images.NameOf(picture.File)).Append(" Do\nQ\n"u8);
    }

    private void SetFont(PdfFont font, double size)
    {
        var rise = SmallCharacters.RaiseOf(font.Position) * size / 100;
        size *= SmallCharacters.ScaleOf(font.Position);
        if (!ReferenceEquals(font, _font) || size != _size)
        {
            (_font, _size) = (font, size);
            _out.Append("/"u8).Append(font.Name).Append(" "u8).Number(size).Append(" Tf\n"u8);
        }

        if (rise != _rise)
        {
            _rise = rise;
            _out.Number(rise).Append(" Ts\n"u8);
        }
    }

    private void SetStrong(bool isStrong, double size)
    {
        if (isStrong)
        {
            _out.Append("2 Tr "u8).Number(size * StrongEdge).Append(" w\n"u8);
        }
        else if (_isStrong)
        {
            _out.Append("0 Tr\n"u8);
        }

        _isStrong = isStrong;
    }

    private void SetSpacing(double spacing)
    {
        if (spacing != _spacing)
        {
            _spacing = spacing;
            _out.Number(spacing).Append(" Tc\n"u8);
        }
    }

    // Black is what a page begins with.
    private void Fill(Colour colour)
    {
        if (colour != _colour)
        {
            _colour = colour;
            Inks.Fill(_out, colour, colours);
        }
    }

    // What stands between most glyphs of the line (tracking, justification) is said once, the rest glyph by glyph.
    private static double CommonGap(ReadOnlySpan<PlacedGlyph> glyphs)
    {
        if (glyphs.Length < 2)
        {
            return 0;
        }

        // In thousandths of a point.
        var gaps = glyphs.Length <= 64 ? stackalloc long[glyphs.Length - 1] : new long[glyphs.Length - 1];
        for (var i = 0; i < gaps.Length; i++)
        {
            gaps[i] = (long)Math.Round((glyphs[i + 1].X - glyphs[i].X - glyphs[i].Advance) * 1000, MidpointRounding.AwayFromZero);
        }

        gaps.Sort();
        return gaps[gaps.Length / 2] / 1000.0;
    }
}
