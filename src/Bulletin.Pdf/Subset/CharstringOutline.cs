using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>Follows a charstring without subroutines (see <see cref="CharstringFlattener"/>) and keeps its outline.</summary>
internal sealed class CharstringOutline
{
    private readonly List<OutlineStep> _steps = [];
    private readonly List<double> _operands = [];
    private double _x;
    private double _y;
    private int _hints;
    private bool _isWidthRead;

    /// <summary>Follows a charstring.</summary>
    /// <exception cref="FontFormatException">It cannot be read, or computes in ways that no font does.</exception>
    public CharstringOutline(ReadOnlySpan<byte> code)
    {
        for (var at = 0; at < code.Length;)
        {
            var length = Charstring.NumberLength(code[at]);
            if (length > 0)
            {
                if (_operands.Count >= Charstring.MaxOperands)
                {
                    throw FontFormatException.Wrong("CFF ");
                }

                _operands.Add(Charstring.Number(Charstring.Take(code, at, length)));
                at += length;
                continue;
            }

            int operation = code[at++];
            if (operation == Charstring.EscapeByte)
            {
                operation = Charstring.Escape | Charstring.Take(code, at++, 1)[0];
            }

            if (Charstring.OperandChange(operation) is not null)
            {
                CharstringArithmetic.Apply(operation, _operands);
                continue;
            }

            TakeWidth(operation);
            at += Draw(operation);
            _operands.Clear();
        }
    }

    /// <summary>The outline.</summary>
    public IReadOnlyList<OutlineStep> Steps => _steps;

    /// <summary>The width that it gives, as the difference from the nominal one; null where it gives none.</summary>
    public double? Width { get; private set; }

    /// <summary>The accent that it sets upon a letter, by their codes in Adobe's standard encoding; null where it does not.</summary>
    public (double X, double Y, int Letter, int Accent)? Accent { get; private set; }

    // The first operator that takes all operands may have one more than it needs, before the others (Adobe TN 5177 §3.1).
    private void TakeWidth(int operation)
    {
        if (_isWidthRead)
        {
            return;
        }

        _isWidthRead = true;
        var has = operation switch
        {
            Charstring.HMoveTo or Charstring.VMoveTo => _operands.Count > 1,
            Charstring.RMoveTo => _operands.Count > 2,
            Charstring.EndChar => _operands.Count is 1 or 5,
            _ => _operands.Count % 2 == 1,
        };
        if (has)
        {
            Width = _operands[0];
            _operands.RemoveAt(0);
        }
    }

    // Draws what an operator says; returns how many bytes follow it.
    private int Draw(int operation)
    {
        switch (operation)
        {
            case Charstring.HStem or Charstring.VStem or Charstring.HStemHm or Charstring.VStemHm:
                _hints += _operands.Count / 2;
                break;
            case Charstring.HintMask or Charstring.CntrMask:
                _hints += _operands.Count / 2;
                return (_hints + 7) / 8;
            case Charstring.RMoveTo:
                Move(At(0), At(1));
                break;
            case Charstring.HMoveTo:
                Move(At(0), 0);
                break;
            case Charstring.VMoveTo:
                Move(0, At(0));
                break;
            case Charstring.RLineTo:
                Lines(0, _operands.Count);
                break;
            case Charstring.HLineTo or Charstring.VLineTo:
                StraightLines(operation == Charstring.HLineTo);
                break;
            case Charstring.RRCurveTo:
                Curves(0, _operands.Count);
                break;
            case Charstring.RCurveLine:
                Curves(0, _operands.Count - 2);
                Lines(_operands.Count - 2, _operands.Count);
                break;
            case Charstring.RLineCurve:
                Lines(0, _operands.Count - 6);
                Curves(_operands.Count - 6, _operands.Count);
                break;
            case Charstring.VVCurveTo or Charstring.HHCurveTo:
                SmoothCurves(operation == Charstring.HHCurveTo);
                break;
            case Charstring.HVCurveTo or Charstring.VHCurveTo:
                TurningCurves(operation == Charstring.HVCurveTo);
                break;
            case Charstring.HFlex or Charstring.Flex or Charstring.HFlex1 or Charstring.Flex1:
                Flex(operation);
                break;
            case Charstring.EndChar when _operands.Count >= 4:
                Accent = (At(0), At(1), (int)At(2), (int)At(3));
                break;
        }

        return 0;
    }

    private double At(int index) => (uint)index < (uint)_operands.Count ? _operands[index] : throw FontFormatException.Wrong("CFF ");

    private void Move(double dx, double dy) => Step(OutlineKind.Move, 0, 0, 0, 0, dx, dy);

    private void Line(double dx, double dy) => Step(OutlineKind.Line, 0, 0, 0, 0, dx, dy);

    private void Curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) => Step(OutlineKind.Curve, dx1, dy1, dx2, dy2, dx3, dy3);

    private void Step(OutlineKind kind, double dx1, double dy1, double dx2, double dy2, double dx3, double dy3)
    {
        var (x1, y1) = (_x + dx1, _y + dy1);
        var (x2, y2) = (x1 + dx2, y1 + dy2);
        (_x, _y) = (x2 + dx3, y2 + dy3);
        _steps.Add(new OutlineStep(kind, x1, y1, x2, y2, _x, _y));
    }

    private void Lines(int from, int to)
    {
        for (var i = from; i + 1 < to; i += 2)
        {
            Line(At(i), At(i + 1));
        }
    }

    private void StraightLines(bool isHorizontal)
    {
        foreach (var delta in _operands)
        {
            Line(isHorizontal ? delta : 0, isHorizontal ? 0 : delta);
            isHorizontal = !isHorizontal;
        }
    }

    private void Curves(int from, int to)
    {
        for (var i = from; i + 5 < to; i += 6)
        {
            Curve(At(i), At(i + 1), At(i + 2), At(i + 3), At(i + 4), At(i + 5));
        }
    }

    // hhcurveto, vvcurveto: begin and end in one direction; the first may begin askew.
    private void SmoothCurves(bool isHorizontal)
    {
        var i = _operands.Count % 4 == 1 ? 1 : 0;
        for (var askew = i == 1 ? At(0) : 0; i + 3 < _operands.Count; i += 4, askew = 0)
        {
            if (isHorizontal)
            {
                Curve(At(i), askew, At(i + 1), At(i + 2), At(i + 3), 0);
            }
            else
            {
                Curve(askew, At(i), At(i + 1), At(i + 2), 0, At(i + 3));
            }
        }
    }

    // hvcurveto, vhcurveto: begin in one direction, end in the other; the last may end askew.
    private void TurningCurves(bool isHorizontal)
    {
        for (var i = 0; i + 3 < _operands.Count; i += 4, isHorizontal = !isHorizontal)
        {
            var askew = _operands.Count - i == 5 ? At(i + 4) : 0;
            if (isHorizontal)
            {
                Curve(At(i), 0, At(i + 1), At(i + 2), askew, At(i + 3));
            }
            else
            {
                Curve(0, At(i), At(i + 1), At(i + 2), At(i + 3), askew);
            }
        }
    }

    private void Flex(int operation)
    {
        switch (operation)
        {
            case Charstring.HFlex:
                Curve(At(0), 0, At(1), At(2), At(3), 0);
                Curve(At(4), 0, At(5), -At(2), At(6), 0);
                break;
            case Charstring.Flex:
                Curves(0, 12);
                break;
            case Charstring.HFlex1:
                Curve(At(0), At(1), At(2), At(3), At(4), 0);
                Curve(At(5), 0, At(6), At(7), At(8), -(At(1) + At(3) + At(7)));
                break;
            default:
                // flex1: the last operand goes in the direction in which the whole went farther; in the other it ends where it began.
                var dx = At(0) + At(2) + At(4) + At(6) + At(8);
                var dy = At(1) + At(3) + At(5) + At(7) + At(9);
                var isFlat = Math.Abs(dx) > Math.Abs(dy);
                Curves(0, 6);
                Curve(At(6), At(7), At(8), At(9), isFlat ? At(10) : -dx, isFlat ? -dy : At(10));
                break;
        }
    }
}
