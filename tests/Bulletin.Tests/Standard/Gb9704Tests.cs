using Bulletin.Standard;

namespace Bulletin.Tests.Standard;

public sealed class Gb9704Tests
{
    // What a reader that counts the grid's tracking out makes of an indent of two characters.
    private const int WidestIndent = 640;

    public static TheoryData<StyleProfile> Profiles =>
        [.. from form in Enum.GetValues<DocumentForm>() from reading in Enum.GetValues<PageReading>() select Gb9704.Profile(form, reading)];

    [Theory]
    [InlineData(PageReading.Nominal, 37, 35, 579)]
    [InlineData(PageReading.Gbt33476, 34.58, 32.58, 589)]
    public void Readings(PageReading reading, double top, double bottom, int pitch)
    {
        var profile = Gb9704.Profile(reading: reading);

        profile.Page.MarginTop.ShouldBe(Length.Mm(top));
        profile.Page.MarginBottom.ShouldBe(Length.Mm(bottom));
        profile.Page.TypeAreaLeft.ShouldBe(Length.Mm(28));
        profile.Page.TypeAreaRight.ShouldBe(Length.Mm(26));
        profile.Page.TypeAreaBottom.ShouldBe(Length.Mm(35));
        profile.Grid.Pitch.Twips.ShouldBe(pitch);
        profile.ShouldBeSameAs(Gb9704.Profile(DocumentForm.Web, reading));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_page_holds_exactly_22_lines(StyleProfile profile)
    {
        var height = profile.Page.Height.Twips - profile.Page.MarginTop.Twips - profile.Page.MarginBottom.Twips;

        (height / profile.Grid.Pitch.Twips).ShouldBe(22);
        profile.Grid.LinesPerPage.ShouldBe(22);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_line_holds_exactly_28_cells_and_a_first_line_26(StyleProfile profile)
    {
        var width = profile.Page.Width.Twips - profile.Page.TypeAreaLeft.Twips - profile.Page.TypeAreaRight.Twips;
        var cell = profile.Grid.Cell.Twips;

        (width / cell).ShouldBe(28);
        ((width - WidestIndent) / cell).ShouldBe(26);
        profile.Grid.LineWidth.ShouldBe(profile.Grid.Cell * 28);
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_baseline_stands_at_four_fifths_of_the_pitch(StyleProfile profile) =>
        (profile.Grid.Baseline.Emu * 10).ShouldBe(profile.Grid.Pitch.Emu * 8);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Characters_sit_where_the_standard_puts_them(StyleProfile profile)
    {
        profile.Headings.Select(heading => heading.Font).ShouldBe([FontRole.HeiTi, FontRole.KaiTi, FontRole.FangSong, FontRole.FangSong]);
        profile.Headings.ShouldAllBe(heading => heading.Size == Length.Pt(16) && heading.FirstLineIndent == 2);
        profile.Title.Font.ShouldBe(FontRole.XiaoBiaoSong);
        profile.Title.Size.ShouldBe(Length.Pt(22));
        profile.Title.Above.ShouldBe(Length.Mm(profile.Form == DocumentForm.Web ? 0 : 20.78));
        profile.Body.Font.ShouldBe(FontRole.FangSong);
        profile.PageNumber.Font.ShouldBe(FontRole.SongTi);
        profile.PageNumber.Size.ShouldBe(Length.Pt(14));
    }

    [Fact]
    public void Line_break_lists_fit_in_what_Word_can_hold()
    {
        var rules = Gb9704.Profile().LineBreaks;

        rules.NotFirst.Length.ShouldBeLessThanOrEqualTo(100);
        rules.NotLast.Length.ShouldBeLessThanOrEqualTo(50);
        rules.NotFirst.Distinct().Count().ShouldBe(rules.NotFirst.Length);
        rules.NotLast.Distinct().Count().ShouldBe(rules.NotLast.Length);

        // GB/T 15834-2011 §5.1.9: the solidus stands at neither end of a line. Connecting marks, ． and 〕 join numbers; nothing else is in
        // both lists.
        rules.NotFirst.Intersect(rules.NotLast).Order()
            .ShouldBe((rules.Solidi + rules.Connectors + rules.NumberPoints + rules.NumberBrackets).Order());
    }

    [Fact]
    public void Unknown_forms_and_readings_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Gb9704.Profile((DocumentForm)99));
        Should.Throw<ArgumentOutOfRangeException>(() => Gb9704.Profile(reading: (PageReading)99));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("2026年1月5日", 12)]
    [InlineData("中共云溪县委", 12)]
    [InlineData("𠮷PM2.5——", 11)]
    public void Reference_widths(string text, int halfCells) => ReferenceMetrics.HalfCells(text).ShouldBe(halfCells);
}
