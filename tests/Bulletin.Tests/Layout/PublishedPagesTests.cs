using Bulletin.Tests.Notices;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Layout;

/// <summary>The pages of the real notices: nothing lost, lines filled, no forbidden character at a line's edge.</summary>
public sealed class PublishedPagesTests
{
    private static readonly StyleProfile Profile = Gb9704.Profile();

    public static TheoryData<string> Names => new(PublishedNotice.Names);

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void The_pages_say_what_was_published(string name)
    {
        var published = PublishedNotice.Of(name);
        var text = string.Concat(Arrange(published).Pages.Select(page => PageText.Print(page, Profile)));
        PublishedNotice.WithoutSpace(text).ShouldBe(published.Text());
    }

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void Full_pages_hold_22_lines_and_21_where_something_moved(string name)
    {
        var document = Arrange(PublishedNotice.Of(name));
        var full = 0;
        for (var i = 0; i < document.Pages.Count - 1; i++)
        {
            var lines = PageText.Print(document.Pages[i], Profile).Split('\n');
            full += lines.Length == 22 ? 1 : 0;

            // What is missing moved on: lines of headings, or the two lines that go with a signature for which two lines were too few.
            var moved = Baselines(document.Pages[i + 1]).TakeWhile(line => line.All(item => item.Role is ItemRole.Heading1 or ItemRole.Heading2 or ItemRole.Contacts)).Count();
            var withSignature = document.Pages[i + 1].Items.OfType<TextItem>().Any(item => item.Role == ItemRole.Signature) ? 4 : 0;
            (22 - lines.Length).ShouldBeLessThanOrEqualTo(Math.Max(moved, withSignature), string.Join('\n', lines));
        }

        full.ShouldBeGreaterThan(document.Pages.Count / 2);
    }

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void No_line_begins_or_ends_with_a_forbidden_character(string name)
    {
        foreach (var line in Lines(name))
        {
            Profile.LineBreaks.NotFirst.ShouldNotContain(line.TrimStart()[0], line);
            Profile.LineBreaks.NotLast.ShouldNotContain(line[^1], line);
        }
    }

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void Justified_lines_end_at_the_edge_of_the_type_area(string name)
    {
        var edge = Profile.Page.TypeAreaLeft + Profile.Page.TypeAreaWidth;
        var items = Arrange(PublishedNotice.Of(name)).Pages
            .SelectMany((page, number) => page.Items.OfType<TextItem>().Where(item => item.Role is ItemRole.Body or ItemRole.Heading1 or ItemRole.Heading2).Select(item => (number, item)));
        var justified = 0;
        foreach (var paragraph in items.GroupBy(placed => placed.item.Block))
        {
            // A subscript stands off the baseline of its line; it is no line of its own.
            var lines = paragraph.Where(placed => placed.item.Style == TextStyle.Plain).GroupBy(placed => (placed.number, placed.item.Baseline)).ToList();
            foreach (var line in lines.SkipLast(1))
            {
                var last = line.Last().item.Cells[^1];
                Math.Abs((last.X + last.Width - edge).Points).ShouldBeLessThan(0.3, line.Last().item.Text);
                justified++;
            }
        }

        justified.ShouldBeGreaterThan(200);
    }

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void Lines_are_full_wherever_the_next_unit_would_have_fitted(string name)
    {
        // What the next line begins with, up to its first opportunity, would not have fitted any more; a cell is 15.75 pt, and the line 442.2.
        var document = Arrange(PublishedNotice.Of(name));
        foreach (var line in document.Pages.SelectMany(page => page.Items).OfType<TextItem>().Where(item => item.Role == ItemRole.Body && item.Text.Length > 20 && item.Text.All(c => c > 0x2E80)))
        {
            line.Text.Length.ShouldBeInRange(21, 28, line.Text);
        }
    }

    private static IEnumerable<IGrouping<Length, TextItem>> Baselines(PagedPage page) => page.Items.OfType<TextItem>().GroupBy(item => item.Baseline);

    private static IEnumerable<string> Lines(string name) =>
        Arrange(PublishedNotice.Of(name)).Pages.SelectMany(page => PageText.Print(page, Profile).Split('\n')).Where(line => line.Trim().Length > 0);

    private static PagedDocument Arrange(PublishedNotice published) => PageLayout.Arrange(Notice.Compose(ReportFile.Load(published.TwinPath)).Document, Profile);
}
