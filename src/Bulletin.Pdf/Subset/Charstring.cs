using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>The operators of Type 2 charstrings (Adobe TN 5177) that a reader must tell apart.</summary>
internal static class Charstring
{
    public const int HStem = 1;
    public const int VStem = 3;
    public const int VMoveTo = 4;
    public const int RLineTo = 5;
    public const int HLineTo = 6;
    public const int VLineTo = 7;
    public const int RRCurveTo = 8;
    public const int CallSubr = 10;
    public const int Return = 11;
    public const int EscapeByte = 12;
    public const int EndChar = 14;
    public const int HStemHm = 18;
    public const int HintMask = 19;
    public const int CntrMask = 20;
    public const int RMoveTo = 21;
    public const int HMoveTo = 22;
    public const int VStemHm = 23;
    public const int RCurveLine = 24;
    public const int RLineCurve = 25;
    public const int VVCurveTo = 26;
    public const int HHCurveTo = 27;
    public const int ShortInt = 28;
    public const int CallGSubr = 29;
    public const int VHCurveTo = 30;
    public const int HVCurveTo = 31;

    /// <summary>Added to the second byte of an operator of two bytes.</summary>
    public const int Escape = 0x0C00;
    public const int HFlex = Escape | 34;
    public const int Flex = Escape | 35;
    public const int HFlex1 = Escape | 36;
    public const int Flex1 = Escape | 37;

    /// <summary>The most operands that are kept; the note says 48, later formats 513.</summary>
    public const int MaxOperands = 513;

    /// <summary>What a byte begins: a number of so many bytes, or (0) an operator.</summary>
    public static int NumberLength(int first) => first switch
    {
        ShortInt => 3,
        < 32 => 0,
        <= 246 => 1,
        <= 254 => 2,
        _ => 5,
    };

    /// <summary>The value of a number.</summary>
    public static double Number(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        ShortInt => (short)((bytes[1] << 8) | bytes[2]),
        <= 246 => bytes[0] - 139,
        <= 250 => ((bytes[0] - 247) * 256) + bytes[1] + 108,
        <= 254 => -((bytes[0] - 251) * 256) - bytes[1] - 108,
        _ => ((bytes[1] << 24) | (bytes[2] << 16) | (bytes[3] << 8) | bytes[4]) / 65536.0,
    };

    /// <summary>A piece of a charstring.</summary>
    /// <exception cref="FontFormatException">It is not all there.</exception>
    public static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> code, int at, int length) =>
        at <= code.Length - length ? code.Slice(at, length) : throw FontFormatException.Truncated();

    /// <summary>By how many an operator that computes changes the number of operands; null for an operator that takes them all.</summary>
    public static int? OperandChange(int operation) => operation switch
    {
        Escape | 3 or Escape | 4 or Escape | 10 or Escape | 11 or Escape | 12 or Escape | 15 or Escape | 18 or Escape | 24 => -1, // and or add sub div eq drop mul
        Escape | 5 or Escape | 9 or Escape | 14 or Escape | 21 or Escape | 26 or Escape | 28 or Escape | 29 => 0, // not abs neg get sqrt exch index
        Escape | 20 or Escape | 30 => -2, // put roll
        Escape | 22 => -3, // ifelse
        Escape | 23 or Escape | 27 => 1, // random dup
        _ => null,
    };
}
