using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>The operators of charstrings that compute (Adobe TN 5177 §4.4). Those that fonts use; storage, conditions and chance are refused.</summary>
internal static class CharstringArithmetic
{
    private const int Abs = Charstring.Escape | 9;
    private const int Add = Charstring.Escape | 10;
    private const int Sub = Charstring.Escape | 11;
    private const int Div = Charstring.Escape | 12;
    private const int Neg = Charstring.Escape | 14;
    private const int Drop = Charstring.Escape | 18;
    private const int Mul = Charstring.Escape | 24;
    private const int Sqrt = Charstring.Escape | 26;
    private const int Dup = Charstring.Escape | 27;
    private const int Exch = Charstring.Escape | 28;

    /// <summary>Applies an operator.</summary>
    /// <exception cref="FontFormatException">There are too few operands, or it is one that is refused.</exception>
    public static void Apply(int operation, List<double> operands)
    {
        var last = Pop(operands);
        switch (operation)
        {
            case Abs:
                operands.Add(Math.Abs(last));
                break;
            case Neg:
                operands.Add(-last);
                break;
            case Sqrt:
                operands.Add(Math.Sqrt(Math.Max(last, 0)));
                break;
            case Add:
                operands.Add(Pop(operands) + last);
                break;
            case Sub:
                operands.Add(Pop(operands) - last);
                break;
            case Mul:
                operands.Add(Pop(operands) * last);
                break;
            case Div when last != 0:
                operands.Add(Pop(operands) / last);
                break;
            case Dup when operands.Count < Charstring.MaxOperands:
                operands.AddRange([last, last]);
                break;
            case Exch:
                operands.Insert(Math.Max(operands.Count - 1, 0), last);
                break;
            case Drop:
                break;
            default:
                throw FontFormatException.Wrong("CFF ");
        }
    }

    private static double Pop(List<double> operands)
    {
        if (operands.Count == 0)
        {
            throw FontFormatException.Wrong("CFF ");
        }

        var last = operands[^1];
        operands.RemoveAt(operands.Count - 1);
        return last;
    }
}
