namespace Bulletin.Docx;

/// <summary>A level of a list.</summary>
/// <param name="HeadingLevel">The level of the headings it numbers, 1 to 4.</param>
/// <param name="Format">How their numerals are written.</param>
internal sealed record ListLevel(int HeadingLevel, NumeralFormat Format)
{
    // Beyond these, programs differ: circled numbers end at 20, and 一千零一 is written in more than one way.
    private const int MostCircled = 20;
    private const int MostChinese = 999;

    /// <summary>Whether word processors write a number as we do.</summary>
    public bool CanWrite(int number) => Format.Numeral switch
    {
        '一' => number <= MostChinese,
        '①' => number <= MostCircled,
        _ => true,
    } && !Format.Prefix.Contains('%', StringComparison.Ordinal) && !Format.Suffix.Contains('%', StringComparison.Ordinal);
}
