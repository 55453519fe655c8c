namespace Bulletin.Pdf;

/// <summary>Writes an outline as a charstring, without hints.</summary>
internal sealed class CharstringWriter
{
    private readonly List<byte> _out = [];
    private int _x;
    private int _y;

    /// <summary>The charstring.</summary>
    /// <param name="width">The width of the glyph, as the difference from the nominal one; null for the default.</param>
    /// <param name="steps">The outline. Its points are rounded, not their differences: so no error adds up.</param>
    public static byte[] Write(int? width, IEnumerable<OutlineStep> steps)
    {
        var writer = new CharstringWriter();
        if (width is { } value)
        {
            writer.Number(value);
        }

        foreach (var step in steps)
        {
            writer.Step(step);
        }

        return [.. writer._out, Charstring.EndChar];
    }

    /// <summary>A charstring with another width, otherwise as it is.</summary>
    /// <param name="charstring">The charstring.</param>
    /// <param name="hasWidth">Whether its first number is a width (Adobe TN 5177 §3.1).</param>
    /// <param name="width">The width, as the difference from the nominal one; null for the default.</param>
    public static byte[] WithWidth(ReadOnlySpan<byte> charstring, bool hasWidth, int? width)
    {
        var writer = new CharstringWriter();
        if (width is { } value)
        {
            writer.Number(value);
        }

        return [.. writer._out, .. charstring[(hasWidth ? Charstring.NumberLength(charstring[0]) : 0)..]];
    }

    private void Step(OutlineStep step)
    {
        if (step.Kind == OutlineKind.Curve)
        {
            Point(step.X1, step.Y1);
            Point(step.X2, step.Y2);
        }

        Point(step.X, step.Y);
        _out.Add((byte)(step.Kind switch
        {
            OutlineKind.Move => Charstring.RMoveTo,
            OutlineKind.Line => Charstring.RLineTo,
            _ => Charstring.RRCurveTo,
        }));
    }

    private void Point(double x, double y)
    {
        var (toX, toY) = (Round(x), Round(y));
        Number(toX - _x);
        Number(toY - _y);
        (_x, _y) = (toX, toY);
    }

    // No outline reaches so far that a difference would not fit two bytes; one that says so is held back.
    private static int Round(double value) => (int)Math.Clamp(Math.Round(value), -16000, 16000);

    private void Number(int value)
    {
        switch (value)
        {
            case >= -107 and <= 107:
                _out.Add((byte)(value + 139));
                break;
            case >= 108 and <= 1131:
                _out.AddRange([(byte)(247 + ((value - 108) >> 8)), (byte)(value - 108)]);
                break;
            case >= -1131 and <= -108:
                _out.AddRange([(byte)(251 + ((-value - 108) >> 8)), (byte)(-value - 108)]);
                break;
            default:
                _out.AddRange([Charstring.ShortInt, (byte)(value >> 8), (byte)value]);
                break;
        }
    }
}
