using System.Text;

namespace Bulletin.Fonts;

/// <summary>The Han characters of GB/T 2312-1980, 6,763 of them: what a font for simplified Chinese must have at the least.</summary>
internal static class Gb2312
{
    // 区 16 to 55 hold the common ones, 56 to 87 the others; the last five places of 区 55 are empty.
    private const int FirstRow = 16;
    private const int LastRow = 87;
    private const int RowLength = 94;

    /// <summary>The characters, in the order of the standard.</summary>
    public static IReadOnlyList<int> Characters()
    {
        var gb2312 = CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback)!;
        var characters = new List<int>();
        for (var row = FirstRow; row <= LastRow; row++)
        {
            for (var cell = 1; cell <= (row == 55 ? RowLength - 5 : RowLength); cell++)
            {
                characters.Add(gb2312.GetString([(byte)(0xA0 + row), (byte)(0xA0 + cell)])[0]);
            }
        }

        return characters;
    }
}
