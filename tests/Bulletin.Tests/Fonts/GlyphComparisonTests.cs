using System.Text;
using Bulletin.Fonts;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Fonts;

/// <summary>
/// The symbols of the recommended fonts beside those of Noto CJK and DejaVu, which others have drawn: none may be drawn as another one, unless <see cref="FontFaults"/> says so. Shapes are
/// compared coarsely; a symbol is suspect if it looks much more like another one of the reference than like itself. Skipped by name where a font is not installed.
/// </summary>
public sealed class GlyphComparisonTests
{
    private const double Different = 0.3;
    private const double Closer = 0.65;
    private const double ClearlyCloser = 0.75;

    // Seen at 110 dpi and right: another style of the same symbol (ϑ for θ, upright or slanted strokes, a larger circle).
    private const string OtherStyle = "@＠¤θκβηδμξ∥⌒♂ㄧ︴￡￠¨′″＇!lｌＩ・＄＿［］";

    // Of 楷体 and 宋体, with letters in the style of handwriting.
    private const string Handwritten = "#＃&＆fgnxyｆｇｎｕｘｙвгдипрстухφ⒑";

    private const string Currency = "$¥£";
    private const string FullCurrency = "＄￥￡";

    private static readonly int[] Symbols = [.. Gb2312Symbols().Concat(Typed()).Distinct().Order()];

    private static readonly Lazy<Dictionary<int, GlyphShape>[]> References =
        new(() => [.. new[] { "Noto Serif CJK SC", "Noto Sans CJK SC" }.Select(family => GlyphShape.Of(FontCatalog.System.Find(family)!, Symbols))]);

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "FandolFang R")]
    public void Symbols_of_FandolFang() => None_is_drawn_as_another("FandolFang R", OtherStyle);

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "FandolKai")]
    public void Symbols_of_FandolKai() => None_is_drawn_as_another("FandolKai", OtherStyle + Handwritten);

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "FandolSong")]
    public void Symbols_of_FandolSong() => None_is_drawn_as_another("FandolSong", OtherStyle + Handwritten);

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "FandolSong")]
    public void Symbols_of_FandolSong_Bold() => None_is_drawn_as_another("FandolSong", OtherStyle + Handwritten, weight: 700);

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "FandolHei")]
    public void Symbols_of_FandolHei() => None_is_drawn_as_another("FandolHei", OtherStyle);

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL KaitiM GB")]
    public void Symbols_of_AR_PL_KaitiM() => None_is_drawn_as_another("AR PL KaitiM GB", OtherStyle + Handwritten);

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL SungtiL GB")]
    public void Symbols_of_AR_PL_SungtiL() => None_is_drawn_as_another("AR PL SungtiL GB", OtherStyle + Handwritten);

    [FontRasterFact("DejaVu Serif", "DejaVu Sans", "Noto Serif CJK SC", "Noto Sans CJK SC", "FandolFang R", "FandolKai", "FandolSong", "FandolHei", "AR PL KaitiM GB", "AR PL SungtiL GB")]
    public void Signs_of_currencies_are_their_own_in_every_font()
    {
        var references = new[] { "DejaVu Serif", "DejaVu Sans" }.Select(family => GlyphShape.Of(FontCatalog.System.Find(family)!, Currency.Select(c => (int)c))).ToList();
        foreach (var face in Recommended())
        {
            foreach (var (character, shape) in GlyphShape.Of(face, (Currency + FullCurrency).Select(c => (int)c).Where(c => !FontFaults.Has(face, c))))
            {
                var own = (Currency + Currency)[(Currency + FullCurrency).IndexOf((char)character)];
                var nearest = Currency.MinBy(sign => references.Min(reference => shape.InkDistance(reference[sign])));
                nearest.ShouldBe(own, $"{(char)character} of {face.Family}");
            }
        }
    }

    [FontRasterFact("Noto Serif CJK SC", "Noto Sans CJK SC", "FandolFang R", "FandolKai", "FandolSong", "FandolHei")]
    public void Every_known_fault_is_one()
    {
        foreach (var face in Recommended())
        {
            foreach (var (character, shape) in GlyphShape.Of(face, Symbols.Where(symbol => FontFaults.Has(face, symbol))))
            {
                Nearest(shape, other => other != character).Distance.ShouldBeLessThan(Own(character, shape) * ClearlyCloser, $"{(char)character} of {face.Family}");
            }
        }

        FontFaults.All.SelectMany(fault => fault.Characters).ShouldBeSubsetOf(Symbols.Select(symbol => (char)symbol));
    }

    [FontFact("AR PL KaitiM GB", "AR PL SungtiL GB")]
    public void Glyphs_without_ink_are_taken_elsewhere()
    {
        var resolver = new FontResolver(Gb9704.Profile(DocumentForm.Web).Fonts, new() { Preferred = [new(FontRole.KaiTi, "AR PL KaitiM GB"), new(FontRole.SongTi, "AR PL SungtiL GB")] });
        foreach (var role in new[] { FontRole.KaiTi, FontRole.SongTi })
        {
            var first = resolver.ResolveRole(role)[0];
            var blank = "ⅰⅹńɡ︱﹃".Where(symbol => first.Glyph(symbol) != 0).ToList();
            blank.ShouldNotBeEmpty();
            blank.ShouldAllBe(symbol => resolver.FaceFor(role, symbol)!.Value.Face != first);
        }
    }

    private static IEnumerable<FontFace> Recommended() =>
        new (string Family, int Weight)[]
            {
                ("FandolFang R", 400), ("FandolKai", 400), ("FandolSong", 400), ("FandolSong", 700), ("FandolHei", 400), ("AR PL KaitiM GB", 400), ("AR PL SungtiL GB", 400), ("Noto Serif CJK SC", 400),
                ("Noto Serif CJK SC", 700), ("Noto Sans CJK SC", 400),
            }
            .Select(font => FontCatalog.System.Find(font.Family, font.Weight)).OfType<FontFace>();

    private static void None_is_drawn_as_another(string family, string otherStyle, int weight = 400)
    {
        var face = FontCatalog.System.Find(family, weight).ShouldNotBeNull();
        var shapes = GlyphShape.Of(face, Symbols);
        shapes.Count.ShouldBeGreaterThan(700);
        var suspect = new List<string>();
        foreach (var (character, shape) in shapes)
        {
            var own = Own(character, shape);
            if (own <= Different || otherStyle.Contains((char)character) || FontFaults.Has(face, character))
            {
                continue;
            }

            // The same letter in another width is no other symbol.
            var (nearest, other) = Nearest(shape, other => Compatible(other) != Compatible(character));
            if (nearest < own * Closer)
            {
                suspect.Add(FormattableString.Invariant($"{(char)character} {own:F2} as {(char)other} {nearest:F2}"));
            }
        }

        suspect.ShouldBeEmpty();
    }

    // The distance from the same symbol in the nearer reference; 0 if neither has it.
    private static double Own(int character, GlyphShape shape) => References.Value.Min(reference => reference.TryGetValue(character, out var known) ? shape.Distance(known) : 0);

    private static (double Distance, int Character) Nearest(GlyphShape shape, Func<int, bool> isOther) =>
        References.Value.SelectMany(reference => reference).Where(pair => isOther(pair.Key)).Select(pair => (shape.Distance(pair.Value), pair.Key)).Min();

    private static string Compatible(int character) => char.ConvertFromUtf32(character).Normalize(NormalizationForm.FormKC);

    // Rows 1 to 9 of GB 2312.
    private static IEnumerable<int> Gb2312Symbols()
    {
        var gb2312 = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        return Enumerable.Range(0xA1, 9).SelectMany(row => Enumerable.Range(0xA1, 94).Select(cell => gb2312.GetString([(byte)row, (byte)cell])))
            .Where(text => text.Length == 1 && text[0] is not ('?' or '\u3000' or (>= '\uE000' and <= '\uF8FF'))).Select(text => (int)text[0]);
    }

    // Marks of GB/T 15834-2011, units and signs as people type them.
    private static IEnumerable<int> Typed() =>
        Enumerable.Range(0x21, 94).Concat((
            "¥￥＄￡￠€℃‰№㎡㎏㎜㎝㎞㎎㎖㏄×÷±≥≤≈≠∶·・•‧…—–―～〜〔〕【】《》〈〉「」『』〖〗［］｛｝ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩☆★○●◎◇◆□■△▲※→←↑↓⇒〓＃＆＠§†©®™°′″‘’“”、。，；：？！"
            + "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹɡɑ〇々〃︰﹏￣").Select(symbol => (int)symbol));
}
