namespace Bulletin.Pdf;

/// <summary>The CMap that gives a font's codes back as text (ISO 32000-1 §9.10.3, Adobe TN 5411).</summary>
internal static class ToUnicodeMap
{
    // TN 5014 §3: no more to a block.
    private const int BlockSize = 100;

    /// <summary>The CMap.</summary>
    /// <param name="characters">The codes with the Unicode scalar value of each; those beyond the basic plane are written as surrogates.</param>
    public static PdfBuffer Write(IReadOnlyList<(int Code, int Character)> characters)
    {
        var map = new PdfBuffer(1 << 15);
        map.Append(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"u8).Append(
            "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var start = 0; start < characters.Count; start += BlockSize)
        {
            var end = Math.Min(start + BlockSize, characters.Count);
            map.Number(end - start).Append(" beginbfchar\n"u8);
            for (var i = start; i < end; i++)
            {
                var (code, character) = characters[i];
                map.Append("<"u8).Code(code).Append("><"u8);
                if (character > char.MaxValue)
                {
                    // Surrogates: what is above 0xFFFF less 0x10000, ten bits to each.
                    map.Code(0xD800 + ((character - 0x10000) >> 10));
                    character = 0xDC00 + ((character - 0x10000) & 0x3FF);
                }

                map.Code(character).Append(">\n"u8);
            }

            map.Append("endbfchar\n"u8);
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }
}
