namespace Bulletin.Text;

/// <summary>Shapes of numeral formats.</summary>
internal static class NumeralShapes
{
    /// <summary>The shape that a format writes; null for a format with words of its own, such as <c>整改问题一：</c>.</summary>
    public static NumeralShape? Of(NumeralFormat format) => (Alike(format.Prefix), format.Numeral, Alike(format.Suffix)) switch
    {
        ("", '一', "、" or ".") => NumeralShape.ChineseWithPoint,
        ("(", '一', ")" or ")、") => NumeralShape.ChineseInBrackets,
        ("", '1', "、" or ".") => NumeralShape.ArabicWithPoint,
        ("(" or "", '1', ")" or ")、") => NumeralShape.ArabicInBrackets,
        ("", '①', "") => NumeralShape.Circled,
        ("第", '一' or '1', "、" or "," or ":") => NumeralShape.Ordinal,
        ("", '一', "是") => NumeralShape.Measure,
        _ => null,
    };

    /// <summary>A mark as the half-width one that stands for both widths.</summary>
    public static char Alike(char mark) => mark switch
    {
        '（' => '(',
        '）' => ')',
        '．' => '.',
        '：' => ':',
        '，' => ',',
        '；' => ';',
        _ => mark,
    };

    private static string Alike(string marks) => string.Concat(marks.Where(mark => !char.IsWhiteSpace(mark)).Select(Alike));
}
