using System.Buffers.Binary;
using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>
/// A TrueType font with the glyphs that a document uses, renumbered without gaps, hints kept: the tables that ISO 32000-1 §9.9 asks of an embedded font and
/// no others. A glyph that is fitted to its cell is a composite of one component, so that its outline and hints stay as they are.
/// </summary>
internal sealed class GlyfSubset
{
    // ARG_1_AND_2_ARE_WORDS and so on: ISO/IEC 14496-22 §5.3.4.
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int OneScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int TwoScales = 0x0040;
    private const int FourScales = 0x0080;
    private const int OffsetNotScaled = 0x1000;

    private const int HeadLength = 54;
    private const int HheaLength = 36;
    private const int MaxpLength = 32;

    // Real fonts nest two or three deep.
    private const int MaxDepth = 8;

    private readonly FontFace _face;
    private readonly GlyfOutlines _font;
    private readonly FontTable _hmtx;
    private readonly List<SubsetGlyph> _glyphs;
    private readonly List<ReadOnlyMemory<byte>> _outlines = [];
    private readonly Dictionary<int, int> _components = [];
    private readonly HashSet<int> _open = [];
    private int _depth;

    private GlyfSubset(FontFace face, IReadOnlyList<SubsetGlyph> glyphs)
    {
        _face = face;
        _font = face.Derived(static face => new GlyfOutlines(face));
        _hmtx = face.Table("hmtx");
        _glyphs = [.. glyphs];
    }

    /// <summary>Adds the font file to a buffer.</summary>
    /// <param name="face">The font, one with the table <c>glyf</c>.</param>
    /// <param name="glyphs">The glyphs, .notdef first.</param>
    /// <param name="target">What the file is added to.</param>
    /// <exception cref="FontFormatException">The font cannot be read.</exception>
    public static void Write(FontFace face, IReadOnlyList<SubsetGlyph> glyphs, PdfBuffer target)
    {
        var subset = new GlyfSubset(face, glyphs);
        for (var i = 0; i < glyphs.Count; i++)
        {
            subset._outlines.Add(default);
        }

        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            subset._outlines[i] = glyph.Source == SubsetGlyph.Blank ? default : glyph.IsReshaped ? subset.Fitted(glyph) : subset.Copy(glyph.Source);
        }

        subset.Write(target);
    }

    // The outline as it is, but for the numbers of the components of a composite.
    private ReadOnlyMemory<byte> Copy(int source)
    {
        var outline = _font.Outline(source);
        if (outline.Length == 0 || S16(outline, 0) >= 0)
        {
            return outline;
        }

        var copy = outline.ToArray();
        var flags = MoreComponents;
        for (var at = 10; (flags & MoreComponents) != 0;)
        {
            flags = U16(outline, at);
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(at + 2), (ushort)Component(U16(outline, at + 2)));
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & FourScales) != 0 ? 8 : 0;
        }

        return copy;
    }

    private int Component(int source)
    {
        if (_open.Contains(source) || _depth >= MaxDepth)
        {
            throw FontFormatException.Wrong("glyf");
        }

        if (_components.TryGetValue(source, out var number))
        {
            return number;
        }

        number = _outlines.Count;
        if (number > ushort.MaxValue)
        {
            throw FontFormatException.Wrong("glyf");
        }

        _components.Add(source, number);
        _glyphs.Add(new SubsetGlyph(source, null));
        _outlines.Add(default);
        _open.Add(source);
        _depth++;
        _outlines[number] = Copy(source);
        _depth--;
        _open.Remove(source);
        return number;
    }

    private ReadOnlyMemory<byte> Fitted(SubsetGlyph glyph)
    {
        var outline = _font.Outline(glyph.Source);
        if (outline.Length == 0)
        {
            return default;
        }

        var fit = glyph.Fit!.For(S16(outline, 2), S16(outline, 6));
        var isScaled = fit.Scale != 1 || fit.Height != 1;
        var result = new byte[isScaled ? 22 : 18];
        BinaryPrimitives.WriteInt16BigEndian(result, -1);
        BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(2), MovedX(S16(outline, 2), fit));
        BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(4), MovedY(S16(outline, 4), fit));
        BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(6), MovedX(S16(outline, 6), fit));
        BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(8), MovedY(S16(outline, 8), fit));
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(10), (ushort)(WordArguments | ArgumentsAreOffsets | OffsetNotScaled | (isScaled ? TwoScales : 0)));
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(12), (ushort)Component(glyph.Source));
        BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(14), Clamp(fit.Shift));
        BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(16), Clamp(fit.Rise));
        if (isScaled)
        {
            // F2Dot14: from −2 to almost 2.
            BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(18), Clamp(fit.Scale * 0x4000));
            BinaryPrimitives.WriteInt16BigEndian(result.AsSpan(20), Clamp(fit.Height * 0x4000));
        }

        return result;
    }

    private static int U16(ReadOnlyMemory<byte> outline, int at) =>
        at <= outline.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(outline.Span[at..]) : throw FontFormatException.Truncated();

    private static short S16(ReadOnlyMemory<byte> outline, int at) => (short)U16(outline, at);

    private static short MovedX(int x, GlyphFit fit) => Clamp((x * fit.Scale) + fit.Shift);

    private static short MovedY(int y, GlyphFit fit) => Clamp((y * fit.Height) + fit.Rise);

    private static short Clamp(double value) => (short)Math.Clamp(Math.Round(value), short.MinValue, short.MaxValue);

    private void Write(PdfBuffer target)
    {
        var head = Table("head", HeadLength);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var hhea = Table("hhea", HheaLength);
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)_glyphs.Count);
        using var outlines = new PdfBuffer(1 << 18);
        var loca = Outlines(outlines);
        List<SfntTable> tables = [new("head", head), new("hhea", hhea), new("maxp", MaximumProfile()), new("hmtx", Metrics()), new("loca", loca), new("glyf", outlines.Memory)];
        foreach (var tag in new[] { "cvt ", "fpgm", "prep" })
        {
            if (_face.FindTable(tag) is { } table)
            {
                tables.Add(new(tag, table.ReadAll()));
            }
        }

        SfntWriter.Write(tables, target);
    }

    private byte[] Table(string tag, int length) => _face.Table(tag).Slice(0, length).ToArray();

    // Adds the outlines and returns where each begins: the table loca.
    private byte[] Outlines(PdfBuffer glyf)
    {
        var loca = new byte[4 * (_outlines.Count + 1)];
        for (var i = 0; i < _outlines.Count; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), glyf.Length);
            glyf.Append(_outlines[i].Span).Append("\0\0\0"u8[..(-_outlines[i].Length & 3)]);
        }

        BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * _outlines.Count), glyf.Length);
        return loca;
    }

    private byte[] Metrics()
    {
        var metrics = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var (source, fit) = _glyphs[i];
            var advance = fit?.Advance ?? (source < 0 ? 0 : _hmtx.U16(4 * Math.Min(source, _face.MetricCount - 1)));
            var bearing = _glyphs[i].IsReshaped && _outlines[i].Length > 0
                ? S16(_outlines[i], 2)
                : source < 0 ? 0 : _hmtx.S16(source < _face.MetricCount ? (4 * source) + 2 : (2 * _face.MetricCount) + (2 * source));
            BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4 * i), (ushort)Math.Clamp(advance, 0, ushort.MaxValue));
            BinaryPrimitives.WriteInt16BigEndian(metrics.AsSpan((4 * i) + 2), (short)bearing);
        }

        return metrics;
    }

    // A fitted glyph makes a composite of what was none: the limits for composites (ISO/IEC 14496-22 §5.2.7) must hold for it.
    private byte[] MaximumProfile()
    {
        var maxp = Table("maxp", MaxpLength);
        int Get(int at) => BinaryPrimitives.ReadUInt16BigEndian(maxp.AsSpan(at));
        void Set(int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(at), (ushort)Math.Min(value, ushort.MaxValue));
        Set(4, _glyphs.Count);
        Set(10, Math.Max(Get(6), Get(10)));
        Set(12, Math.Max(Get(8), Get(12)));
        Set(28, Math.Max(Get(28), 1));
        Set(30, Get(30) + 1);
        return maxp;
    }
}
