using Bulletin.Fonts;
using Bulletin.Pdf;
using Bulletin.Tests.Support.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>Charstrings followed, written and put together.</summary>
public sealed class CharstringTests
{
    [Theory]
    // rmoveto rlineto; the width before it.
    [InlineData(new byte[] { 149, 140, 141, 21, 142, 143, 5, 14 }, "M1,2 L4,6")]
    // hmoveto, hlineto right up left, vlineto.
    [InlineData(new byte[] { 140, 22, 141, 142, 143, 6, 144, 7, 14 }, "M1,0 L3,0 L3,3 L7,3 L7,8")]
    // hhcurveto askew, vvcurveto.
    [InlineData(new byte[] { 139, 22, 140, 141, 142, 143, 144, 27, 140, 141, 142, 143, 26, 14 }, "M0,0 C2,1,5,5,10,5 C10,6,12,9,12,13")]
    // hvcurveto with a last one askew; vhcurveto.
    [InlineData(new byte[] { 139, 22, 140, 141, 142, 143, 144, 31, 140, 141, 142, 143, 30, 14 }, "M0,0 C1,0,3,3,8,7 C8,8,10,11,14,11")]
    // rcurveline, rlinecurve.
    [InlineData(new byte[] { 139, 22, 140, 140, 140, 140, 140, 140, 141, 141, 24, 14 }, "M0,0 C1,1,2,2,3,3 L5,5")]
    [InlineData(new byte[] { 139, 22, 141, 141, 140, 140, 140, 140, 140, 140, 25, 14 }, "M0,0 L2,2 C3,3,4,4,5,5")]
    // hflex, flex1.
    [InlineData(new byte[] { 139, 22, 140, 141, 142, 143, 144, 145, 146, 12, 34, 14 }, "M0,0 C1,0,3,3,7,3 C12,3,18,0,25,0")]
    [InlineData(new byte[] { 139, 22, 140, 140, 141, 141, 142, 142, 141, 140, 141, 140, 149, 12, 37, 14 }, "M0,0 C1,1,3,3,6,6 C8,7,10,8,20,0")]
    // Numbers that are computed, a hint mask, numbers of two and of five bytes.
    [InlineData(new byte[] { 149, 144, 12, 12, 140, 21, 14 }, "M2,1")]
    [InlineData(new byte[] { 140, 141, 1, 142, 143, 19, 0xC0, 28, 1, 0, 255, 0, 3, 0, 0, 21, 14 }, "M256,3")]
    public void Is_followed(byte[] charstring, string outline)
    {
        var steps = new CharstringOutline(charstring).Steps;

        Text(steps).ShouldBe(outline);
        Text(new CharstringOutline(CharstringWriter.Write(500, steps)).Steps).ShouldBe(outline);
    }

    [Fact]
    public void The_width_is_read_and_written()
    {
        new CharstringOutline([149, 140, 141, 21, 14]).Width.ShouldBe(10);
        new CharstringOutline([140, 141, 21, 14]).Width.ShouldBeNull();
        new CharstringOutline(CharstringWriter.Write(-600, [])).Width.ShouldBe(-600);
    }

    [Fact]
    public void An_accented_letter_is_put_together()
    {
        // Adobe TN 5177, appendix C: adx ady bchar achar endchar. A is 65 in the standard encoding and 34 in the standard strings, acute 194 and 125.
        var charstrings = Enumerable.Repeat<byte[]>([14], 172).ToArray();
        charstrings[34] = [140, 140, 21, 149, 6, 14];
        charstrings[125] = [141, 141, 21, 149, 7, 14];
        charstrings[171] = [239, 240, 204, 247, 86, 14];
        var font = new CffFont(new FontTable(new MemoryFontSource(SyntheticCharstrings.Write(charstrings)), 0, SyntheticCharstrings.Write(charstrings).Length));
        using var subset = new PdfBuffer();
        CffSubset.Write(new CffGlyphs(Table(charstrings)), [new(0, null), new(171, null), new(34, null)], subset);

        var read = new CffFont(Table(subset.Written.ToArray()));
        Text(new CharstringOutline(new CharstringFlattener(read).Flatten(1)).Steps).ShouldBe("M1,1 L11,1 M102,103 L102,113");
        Text(new CharstringOutline(new CharstringFlattener(read).Flatten(2)).Steps).ShouldBe("M1,1 L11,1");
        font.Glyphs.Count.ShouldBe(172);
    }

    [Fact]
    public void Subroutines_that_call_each_other_for_ever_end()
    {
        // Each of 100 calls each: what is written out would never end.
        var charstring = Enumerable.Repeat<byte[]>([140, 141, 5], 40000).SelectMany(bytes => bytes).ToArray();

        Should.Throw<FontFormatException>(() => new CharstringFlattener(new CffFont(Table(SyntheticCharstrings.Write([charstring])))).Flatten(0));
    }

    [Theory]
    [InlineData(new byte[] { 12 })]
    [InlineData(new byte[] { 28, 1 })]
    [InlineData(new byte[] { 21 })]
    [InlineData(new byte[] { 12, 10 })]
    [InlineData(new byte[] { 140, 12, 20 })]
    [InlineData(new byte[] { 140, 8, 24, 25, 12, 34 })]
    public void What_cannot_be_followed_is_refused(byte[] charstring) => Should.Throw<FontFormatException>(() => new CharstringOutline(charstring));

    private static FontTable Table(byte[] bytes) => new(new MemoryFontSource(bytes), 0, bytes.Length);

    private static FontTable Table(byte[][] charstrings) => Table(SyntheticCharstrings.Write(charstrings));

    private static string Text(IEnumerable<OutlineStep> steps) => string.Join(' ', steps.Select(step => step.Kind switch
    {
        OutlineKind.Move => FormattableString.Invariant($"M{step.X},{step.Y}"),
        OutlineKind.Line => FormattableString.Invariant($"L{step.X},{step.Y}"),
        _ => FormattableString.Invariant($"C{step.X1},{step.Y1},{step.X2},{step.Y2},{step.X},{step.Y}"),
    }));
}
