namespace Bulletin.Tests.Profiles;

/// <summary>Values of a profile that follow from others.</summary>
public sealed class StyleResolutionTests
{
    private static readonly StyleProfile Standard = Gb9704.Profile();

    public static TheoryData<StyleProfile> Profiles =>
    [
        .. from form in Enum.GetValues<DocumentForm>()
           from reading in Enum.GetValues<PageReading>()
           from size in Enum.GetValues<TableSize>()
           select Gb9704.Profile(form, reading, size),
    ];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_profiles_of_the_standard_agree_with_themselves(StyleProfile profile)
    {
        profile.Validate().ShouldBeEmpty();
        profile.Resolve().ShouldBeSameAs(profile);
        profile.Deviations().ShouldBeEmpty();

        // A copy is no instance of the standard's, and all of its values stay all the same.
        (profile with { Body = profile.Body with { } }).Resolve().ShouldBe(profile);
        Bulletin.Standard.StyleResolution.Resolve(profile with { Imprint = profile.Imprint with { Separator = "；" } }).Grid.ShouldBe(profile.Grid);
    }

    [Fact]
    public void Lines_and_cells_give_pitch_and_tracking()
    {
        var profile = (Standard with
        {
            Body = Standard.Body with { Size = Length.Pt(14) },
            Grid = Standard.Grid with { LinesPerPage = 26, CellsPerLine = 30 },
        }).Resolve();

        // 225 mm are 12,755.9 twips, 156 mm 8,844.1.
        profile.Grid.Pitch.Twips.ShouldBe(12755 / 26);
        profile.Grid.Cell.Twips.ShouldBe(8844 / 30);
        profile.Grid.Tracking.Twips.ShouldBe((8844 / 30) - 280);
        (profile.Grid.LinesPerPage, profile.Grid.CellsPerLine).ShouldBe((26, 30));
        profile.Table.RowPitch.ShouldBe(profile.Grid.Pitch);
        profile.Signature.ClosestLinesPerPage.ShouldBe(28);
        profile.Resolve().ShouldBe(profile);
    }

    [Fact]
    public void Pitch_and_size_give_lines_and_cells()
    {
        var profile = (Standard with
        {
            Body = Standard.Body with { Size = Length.Pt(14) },
            Grid = Standard.Grid with { Pitch = Length.Pt(30) },
        }).Resolve();

        profile.Grid.Pitch.ShouldBe(Length.Pt(30));
        profile.Grid.LinesPerPage.ShouldBe(21);
        profile.Grid.Cell.ShouldBe(Length.Pt(13.75));
        profile.Grid.CellsPerLine.ShouldBe(32);
    }

    [Fact]
    public void Margins_give_the_type_area_and_the_type_area_gives_margins()
    {
        var margins = (Standard with { Page = Standard.Page.WithMargins(Length.Mm(30), Length.Mm(28), Length.Mm(27), Length.Mm(27)) }).Resolve();
        margins.Page.TypeAreaWidth.ShouldBe(Length.Mm(156));
        margins.Page.TypeAreaHeight.ShouldBe(Length.Mm(239));
        margins.Grid.LinesPerPage.ShouldBe(23);

        var area = (Standard with { Page = Standard.Page with { TypeAreaTop = Length.Mm(40), TypeAreaHeight = Length.Mm(200) } }).Resolve();
        (area.Page.MarginTop, area.Page.MarginBottom).ShouldBe((Length.Mm(40), Length.Mm(57)));

        var lower = (Standard with { Page = Standard.Page with { MarginTop = Length.Mm(30) } }).Resolve();
        (lower.Page.TypeAreaTop, lower.Page.TypeAreaBottom, lower.Page.TypeAreaHeight).ShouldBe((Length.Mm(30), Length.Mm(35), Length.Mm(232)));

        var other = Gb9704.Profile(reading: PageReading.Gbt33476);
        (other with { Page = other.Page with { TypeAreaTop = Length.Mm(47), TypeAreaHeight = Length.Mm(215) } }).Resolve().Page.MarginTop.ShouldBe(Length.Mm(44.58));
    }

    [Fact]
    public void Lines_and_pitch_that_agree_are_both_kept() =>
        (Standard with { Grid = Standard.Grid with { LinesPerPage = 26, Pitch = Length.Pt(24) } }).Resolve().Grid.ShouldBe(
            Standard.Grid with { LinesPerPage = 26, Pitch = Length.Pt(24) });

    [Fact]
    public void Changes_are_carried_over_to_another_form()
    {
        var formal = (Standard with { Body = Standard.Body with { Size = Length.Pt(15) } }).For(DocumentForm.Formal);

        formal.ShouldBe(Gb9704.Profile(DocumentForm.Formal) with { Body = Standard.Body with { Size = Length.Pt(15) } });
        formal.For(DocumentForm.Web).ShouldBe(Standard with { Body = Standard.Body with { Size = Length.Pt(15) } });
    }

    [Fact]
    public void A_page_holds_26_lines_of_30_cells()
    {
        var profile = StyleProfileFile.Parse("grid: { linesPerPage: 26, cellsPerLine: 30 }\nbody: { size: 四号 }", ReportFileFormat.Yaml);
        var document = new NoticeDocument { Blocks = [new Paragraph(new string('国', (30 * 60) - 2))] };

        var pages = PageLayout.Arrange(document, profile).Pages;

        pages.Count.ShouldBe(3);
        var lines = PageText.Print(pages[0], profile).Split('\n');
        lines.Length.ShouldBe(26);
        lines[0].ShouldBe("　　" + new string('国', 28));
        lines.Skip(1).ShouldAllBe(line => line == new string('国', 30));
        PageText.Print(pages[2], profile).Split('\n').Length.ShouldBe(8);
    }
}
