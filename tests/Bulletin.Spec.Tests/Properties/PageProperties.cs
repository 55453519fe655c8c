using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Spec.Tests.Properties;

/// <summary>What is true of the pages of every document.</summary>
public sealed class PageProperties
{
    private const int Runs = 2000;

    // How long texts grow at most: longer ones take longer and show no more.
    private const int Size = 20;

    // A hundredth of a point, in EMU.
    private const long Hair = 127;

    private static readonly StyleProfile Profile = Gb9704.Profile();
    private static readonly PageGeometry Turned = Profile.Page with
    {
        Width = Length.Mm(297),
        Height = Length.Mm(210),
        TypeAreaTop = Length.Mm(28),
        TypeAreaLeft = Length.Mm(35),
        TypeAreaWidth = Length.Mm(225),
        TypeAreaHeight = Length.Mm(156),
        MarginTop = Length.Mm(28),
        MarginBottom = Length.Mm(26),
    };

    [Fact]
    public void No_character_is_lost_or_repeated() =>
        Check(Documents.Any, document =>
        {
            var (printed, wanted) = (PrintedText.WithoutSpaces(PrintedText.Of(Arrange(document))), PrintedText.WithoutSpaces(PrintedText.Of(document)));

            // The cells of a row that is taller than a page are printed page by page, captions side by side line by line; then only the
            // characters are compared.
            if (printed != wanted && !((Documents.HasTables(document) || Documents.HasPictureRows(document)) && PrintedText.Sorted(printed) == PrintedText.Sorted(wanted)))
            {
                var same = printed.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
                throw new ShouldAssertException($"After {same} characters: “{wanted[same..Math.Min(wanted.Length, same + 40)]}” was to come, “{printed[same..Math.Min(printed.Length, same + 40)]}” came.");
            }
        });

    [Fact]
    public void No_text_stands_outside_the_type_area() => Check(Documents.Any, document =>
    {
        foreach (var page in Arrange(document).Pages)
        {
            var sheet = page.Width > page.Height ? Turned : Profile.Page;
            var (left, right) = (sheet.TypeAreaLeft.Emu - Hair, (sheet.TypeAreaLeft + sheet.TypeAreaWidth).Emu + Hair);
            var (top, bottom) = (sheet.MarginTop, sheet.Height - sheet.MarginBottom);
            foreach (var item in Texts(page))
            {
                // Spaces at the end of a line are not seen.
                var seen = item.Text.TrimEnd(' ', '\t').EnumerateRunes().Count();
                if (item.Cells.Take(seen).Any(cell => cell.X.Emu < left || (cell.X + cell.Width).Emu > right) || item.Baseline < top || item.Baseline > bottom)
                {
                    throw new ShouldAssertException($"“{item.Text}” from {item.Cells[0].X}, baseline {item.Baseline}");
                }
            }
        }
    });

    [Fact]
    public void A_page_holds_22_lines_at_most() => Check(Documents.Any, document =>
    {
        foreach (var page in Arrange(document).Pages)
        {
            // Lines in the cells of one row may stand half a line apart from each other.
            Texts(page).Where(item => item.Role is not (ItemRole.TableCell or ItemRole.TableHeader) && !Lines.IsRaised(item))
                .Select(item => item.Baseline).Distinct().Count().ShouldBeLessThanOrEqualTo(Profile.Grid.LinesPerPage);
        }
    });

    [Fact]
    public void No_forbidden_character_stands_at_the_edge_of_a_line() => Check(Documents.WithoutAttachments, document =>
    {
        foreach (var (line, next) in Lines.Broken(Arrange(document)))
        {
            // After a space a line may be broken whatever follows it.
            if (Lines.CouldBreakWithin(line) && line[^1] is not (' ' or '\t'))
            {
                Profile.LineBreaks.NotFirst.ShouldNotContain(next[0], $"{line}|{next}");
                Profile.LineBreaks.NotLast.ShouldNotContain(line[^1], $"{line}|{next}");
            }
        }
    });

    [Fact]
    public void No_number_is_split() => Check(Documents.WithoutAttachments, document =>
    {
        foreach (var (line, next) in Lines.Broken(Arrange(document)).Where(pair => Lines.CouldBreakWithin(pair.Line)))
        {
            (char.IsAsciiDigit(line[^1]) && (char.IsAsciiDigit(next[0]) || next[0] is '.' or '%' or '％' or '℃')).ShouldBeFalse($"{line}|{next}");
        }
    });

    [Fact]
    public void What_follows_changes_the_last_two_pages_at_most() =>
        Check(Documents.WithoutAttachments.Zip(Documents.WithoutAttachments), pair =>
        {
            var alone = Arrange(pair.Item1).Pages;
            var followed = Arrange(Documents.Join(pair.Item1, pair.Item2)).Pages;
            followed.Take(alone.Count - 2).ShouldBe(alone.Take(alone.Count - 2));
        });

    [Fact]
    public void The_same_document_gives_the_same_pages() => Check(Documents.Any, document => Arrange(document).ShouldBe(Arrange(document)));

    private static IEnumerable<TextItem> Texts(PagedPage page) => page.Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber);

    private static PagedDocument Arrange(NoticeDocument document) => PageLayout.Arrange(document, Profile);

    private static void Check<T>(Gen<T> documents, Action<T> holds) => Prop.ForAll(documents.ToArbitrary(), holds).Check(RandomCases.Of(Runs).WithEndSize(Size));
}
