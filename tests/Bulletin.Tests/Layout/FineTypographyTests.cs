namespace Bulletin.Tests.Layout;

/// <summary>What <see cref="Typography.Fine"/> does and Word does not; each case names its clause.</summary>
public sealed class FineTypographyTests
{
    private static readonly Length Half = Length.Pt(8);
    private static readonly Length Whole = Length.Pt(16);

    [Theory]
    [InlineData("GB/T 15834 §5.1.10, clreq §3.1.4: the mark that would be the 29th cell is squeezed in", 10, "，", 17, "，乙丙丁", 28 + 1)]
    [InlineData("clreq §3.1.4: two marks, with two others to squeeze", 10, "，，，", 14, "。”乙丙", 27 + 2)]
    public void Marks_are_squeezed_before_characters_are_pushed_out(string clause, int han, string marks, int more, string text, int first)
    {
        var paragraph = Lines.Han(han) + marks + Lines.Han(more) + text;
        Lines.Of(paragraph, Typography.Fine)[0].Length.ShouldBe(first, clause);
        Lines.Of(paragraph)[0].Length.ShouldBeLessThan(first, clause);
        var line = Lines.Set(paragraph, Typography.Fine)[0].ShouldHaveSingleItem();
        Edge(line).ShouldBe(Lines.Profile.Page.TypeAreaLeft + Lines.Width);
        line.Cells.ShouldAllBe(cell => cell.Width >= Half && cell.Width <= Whole);
    }

    [Fact]
    public void Without_enough_to_squeeze_a_character_is_pushed_out() =>
        Lines.Of(Lines.Han(28) + "，乙丙", Typography.Fine)[1].ShouldBe("八，乙丙");

    [Theory]
    [InlineData("。")]
    [InlineData("，")]
    [InlineData("”")]
    [InlineData("）")]
    public void A_mark_at_line_end_takes_half_a_cell(string mark)
    {
        // GB/T 15834-2011 §5.1.10.
        var line = Lines.Set(Lines.Han(27) + mark + "甲乙", Typography.Fine)[0].ShouldHaveSingleItem();
        line.Cells[^1].Width.ShouldBe(Half);
        Edge(line).ShouldBe(Lines.Profile.Page.TypeAreaLeft + Lines.Width);
    }

    [Theory]
    [InlineData("。“", 16, 8)]
    [InlineData("，《", 16, 8)]
    [InlineData("）（", 16, 8)]
    [InlineData("》，", 8, 16)]
    [InlineData("。”", 8, 16)]
    [InlineData("》”", 8, 16)]
    [InlineData("“《", 16, 8)]
    [InlineData("？！", 8, 8)]
    [InlineData("，。", 16, 16)]
    public void Neighbouring_marks_take_a_cell_and_a_half(string pair, int left, int right)
    {
        // clreq §3.1.6.2; ？！ share one (GB/T 15834-2011 §5.1.2).
        var line = Lines.Set("甲" + pair + "乙", Typography.Fine)[0].ShouldHaveSingleItem();
        line.Cells[1].Width.ShouldBe(Length.Pt(left));
        line.Cells[2].Width.ShouldBe(Length.Pt(right));
    }

    [Fact]
    public void A_middle_dot_takes_half_a_cell() =>
        Lines.Set("甲·乙", Typography.Fine)[0][0].Cells[1].Width.ShouldBe(Half); // GB/T 15834-2011 §5.1.7

    [Fact]
    public void An_opening_mark_at_line_start_loses_its_left_half()
    {
        // clreq §3.1.6.3: its cell begins at the edge and is half as wide.
        var line = Lines.Set(Lines.Han(28) + "“甲乙”", Typography.Fine)[1].ShouldHaveSingleItem();
        line.Cells[0].ShouldBe(new GlyphCell(Lines.Profile.Page.TypeAreaLeft, Half));
        line.Cells[1].X.ShouldBe(line.Cells[0].X + Half + Lines.Profile.Grid.Tracking);
    }

    [Theory]
    [InlineData("pushed out", 0, "八九。")]
    [InlineData("squeezed in", 3, null)]
    public void No_last_line_holds_a_single_character(string how, int marks, string? last)
    {
        // clreq §3.5.4.
        var paragraph = marks == 0 ? Lines.Han(29) + "。" : string.Concat(Enumerable.Repeat("一，二", marks)) + Lines.Han(28 - (3 * marks)) + "末。";
        Lines.Of(paragraph)[^1].Length.ShouldBe(2);
        var fine = Lines.Of(paragraph, Typography.Fine);
        fine.Count.ShouldBe(last is null ? 1 : 2, how);
        fine[^1].ShouldBe(last ?? paragraph);
    }

    [Theory]
    [InlineData("")]
    [InlineData("（")]
    [InlineData("“《")]
    public void An_address_begins_on_a_line_that_it_would_leave_loose(string opening)
    {
        // clreq §3.6.3: half an em a gap at most. The opening marks stay with it.
        var lines = Lines.Of($"详见网站{opening}https://yunhe.example/2026/03/02/notice-of-remediation.html", Typography.Fine);

        lines[0].ShouldStartWith($"详见网站{opening}https://yunhe.example/");
        lines[0].ShouldEndWith("-");
    }

    [Fact]
    public void It_warns_that_the_files_will_not_agree()
    {
        var options = new NoticeOptions { Typography = Typography.Fine };
        var warning = Notice.FromMarkdown("# 通报\n\n正文。\n\n:::signature\n2026年3月2日\n:::", options).Diagnostics.ShouldHaveSingleItem();
        (warning.Code, warning.Severity).ShouldBe(("BUL4010", DiagnosticSeverity.Warning));
        Notice.FromMarkdown("# 通报\n\n正文。\n\n:::signature\n2026年3月2日\n:::").Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Pages_take_it_from_the_options()
    {
        var document = Notice.FromMarkdown("# 通报\n\n" + Lines.Han(27) + "。").Document;
        PageText.Print(PageLayout.Arrange(document, Lines.Profile).Pages[0], Lines.Profile).ShouldEndWith("\n七。");
        PageText.Print(PageLayout.Arrange(document, Lines.Profile, new LayoutOptions { Typography = Typography.Fine }).Pages[0], Lines.Profile).ShouldEndWith("\n六七。");
    }

    private static Length Edge(TextItem item) => item.Cells[^1].X + item.Cells[^1].Width;
}
