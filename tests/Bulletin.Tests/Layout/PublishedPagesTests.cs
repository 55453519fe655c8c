using Bulletin.Layout;
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
            // A subscript stands off the baseline of its line; it is no line of its own, but may end one.
            var lines = paragraph.Where(placed => placed.item.Style == TextStyle.Plain).GroupBy(placed => (placed.number, placed.item.Baseline)).ToList();
            foreach (var line in lines.SkipLast(1))
            {
                var end = paragraph.Where(placed => placed.number == line.Key.number && IsOnLine(placed.item, line.Key.Baseline))
                    .Max(placed => placed.item.Cells[^1].X + placed.item.Cells[^1].Width);
                Math.Abs((end - edge).Points).ShouldBeLessThan(0.3, line.Last().item.Text);
                justified++;
            }
        }

        justified.ShouldBeGreaterThan(200);

        static bool IsOnLine(TextItem item, Length baseline) => Math.Abs((item.Baseline - baseline).Emu) < Profile.Grid.Pitch.Emu / 2;
    }

    [NoticeTheory]
    [MemberData(nameof(Names))]
    public void Lines_are_full_wherever_the_next_unit_would_have_fitted(string name)
    {
        // A line of full-width characters takes what the next one begins with, up to the first place where that could be broken, unless it would be the 29th cell.
        var opportunities = new BreakOpportunities(Profile.LineBreaks);
        var look = new TextLook(FontRole.FangSong, Profile.Body.Size, Profile.Grid.Tracking, ItemRole.Body);
        var builder = new CellBuilder(Bulletin.Standard.ReferenceMetrics.Instance);
        var full = 0;
        foreach (var paragraph in Placed(PublishedNotice.Of(name)).Where(line => line.Role == ItemRole.Body).GroupBy(line => line.Block))
        {
            foreach (var (line, next) in paragraph.Zip(paragraph.Skip(1)).Where(pair => (pair.First.Text + pair.Second.Text).All(c => c > 0x7F)))
            {
                var cells = builder.Of(line.Text + next.Text, look);
                var unit = Enumerable.Range(line.Text.Length + 1, next.Text.Length).First(i => i == cells.Count || opportunities.Before(cells, i)) - line.Text.Length;
                (line.Indent + line.Text.Length + unit).ShouldBeGreaterThan(28, line.Text);
                (line.Indent + line.Text.Length).ShouldBeLessThanOrEqualTo(28, line.Text);
                full += line.Indent + line.Text.Length == 28 ? 1 : 0;
            }
        }

        full.ShouldBeGreaterThan(50);
    }

    /// <summary>LibreOffice sets the DOCX with whatever fonts are here, so pages may differ by one; line by line they are compared elsewhere.</summary>
    [NoticeTheory("soffice", "pdfinfo")]
    [MemberData(nameof(Names))]
    public void LibreOffice_makes_as_many_pages_of_the_DOCX(string name)
    {
        var published = PublishedNotice.Of(name);
        using var folder = new TemporaryFolder();
        var docx = folder.File(name + ".docx");
        Notice.Compose(ReportFile.Load(published.TwinPath)).SaveDocx(docx);
        var info = Tools.Run("pdfinfo", [LibreOffice.Convert(docx, "pdf")]).Output;
        var pages = int.Parse(info.Split('\n').Single(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..], System.Globalization.CultureInfo.InvariantCulture);
        Math.Abs(pages - Arrange(published).Pages.Count).ShouldBeLessThanOrEqualTo(1);
    }

    // Lines as they stand: their block and role, how many cells they are indented, their text.
    private static IEnumerable<(int Block, ItemRole Role, int Indent, string Text)> Placed(PublishedNotice published) =>
        Arrange(published).Pages.SelectMany(Baselines).Select(line => (line.First().Block, line.First().Role,
            (int)Math.Round((line.First().Cells[0].X - Profile.Page.TypeAreaLeft).Emu / (double)Profile.Grid.Cell.Emu), string.Concat(line.Select(item => item.Text))));

    private static IEnumerable<IGrouping<Length, TextItem>> Baselines(PagedPage page) => page.Items.OfType<TextItem>().Where(item => item.Style == TextStyle.Plain).GroupBy(item => item.Baseline);

    private static IEnumerable<string> Lines(string name) =>
        Arrange(PublishedNotice.Of(name)).Pages.SelectMany(page => PageText.Print(page, Profile).Split('\n')).Where(line => line.Trim().Length > 0);

    private static PagedDocument Arrange(PublishedNotice published) => PageLayout.Arrange(Notice.Compose(ReportFile.Load(published.TwinPath)).Document, Profile);
}
