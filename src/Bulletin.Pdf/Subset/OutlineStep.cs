namespace Bulletin.Pdf;

/// <summary>A step of an outline, to <paramref name="X"/>, <paramref name="Y"/>; the other points are the handles of a curve. In units of the font.</summary>
internal readonly record struct OutlineStep(OutlineKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y)
{
    /// <summary>The step, set into a cell.</summary>
    public OutlineStep Fitted(GlyphFit fit) => this with
    {
        X1 = (X1 * fit.Scale) + fit.Shift,
        Y1 = (Y1 * fit.Height) + fit.Rise,
        X2 = (X2 * fit.Scale) + fit.Shift,
        Y2 = (Y2 * fit.Height) + fit.Rise,
        X = (X * fit.Scale) + fit.Shift,
        Y = (Y * fit.Height) + fit.Rise,
    };

    /// <summary>The step, moved.</summary>
    public OutlineStep Moved(double x, double y) => this with { X1 = X1 + x, Y1 = Y1 + y, X2 = X2 + x, Y2 = Y2 + y, X = X + x, Y = Y + y };
}
