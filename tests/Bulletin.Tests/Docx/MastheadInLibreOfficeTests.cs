using System.Globalization;
using Bulletin.Tests.Support;
using Xunit.Abstractions;

namespace Bulletin.Tests.Docx;

/// <summary>Where a second reader puts the masthead: within a millimetre of the standard's figures, and of our pages. The table is printed.</summary>
public sealed class MastheadInLibreOfficeTests(ITestOutputHelper output)
{
    private const double Point = 25.4 / 72;

    // By how much what LibreOffice draws may be away from the figure, in millimetres; and what our own pages have.
    private const double Theirs = 1;
    private const double Ours = 0.2;

    private const double Formal = 72 + (42 * Point);

    [ToolFact("soffice", "pdftotext", "pdftoppm")]
    public void Things_stand_where_the_standard_puts_them()
    {
        var samples = MastheadSamples.All.ToDictionary(sample => sample.Name, sample => Notice.FromMarkdown(sample.Markdown), StringComparer.Ordinal);
        var names = samples.Keys.Order(StringComparer.Ordinal).ToList();
        var pdfs = LibreOffice.Convert("pdf", [.. names.Select(name => Save(samples[name]))]);
        var ascent = Sheet.Ascent(pdfs[names.IndexOf("one body")]);
        var sheets = names.Zip(pdfs).ToDictionary(pair => pair.First, pair => new Sheet(samples[pair.First].Arrange().Pages[0], pair.Second, ascent), StringComparer.Ordinal);

        var (one, all, two, three) = (sheets["one body"], sheets["one body, all items"], sheets["two bodies"], sheets["three bodies"]);
        var (five, letter, items) = (sheets["to a body above, approved by 5"], sheets["letter"], sheets["letter with items"]);
        var number = Formal + 20.78;
        Row[] rows =
        [
            all.Top("§7.2.1", "份号 000001, line 1", "000001", 40.2),
            all.Left("§7.2.1", "份号, flush left", "000001", 28),
            all.Top("§7.2.2", "密级, line 2", "秘密", 50.41),
            all.Top("§7.2.3", "紧急程度, line 3", "特急", 60.63),
            one.Top("§7.2.4", "mark: upper edge 35 mm below the type area", "云河市水务局文件", 72),
            one.Centre("§7.2.4", "mark: centred", "云河市水务局文件", 106),
            all.Top("§7.2.4", "mark of 36 pt: upper edge", "中共云河市水务局党组文件", 72),
            two.Top("§7.2.4", "joint: leading body", "中", 72),
            two.Left("§7.2.4", "joint: names begin at one place", "云", 29.92),
            two.Top("§7.2.4", "joint: 文件 in the middle of two", "文件", 72 + (43.15 * Point / 2)),
            three.Top("§7.2.4", "joint: 文件 in the middle of three", "文件", 72 + (43.15 * Point)),
            one.Top("§7.2.5", "发文字号: two lines below the mark", "云水", number),
            five.Left("§7.2.5", "上行文: number one character in", "云水", 28 + (15.75 * Point)),
            five.Top("§7.2.5", "上行文: number on the last line", "云水", number + (2 * 28.95 * Point)),
            five.Top("§7.2.6", "签发人: two lines below the mark", "签发人", number),
            five.Top("§7.2.6", "签发人: third line", "张", number + (2 * 28.95 * Point)),
            five.Right("§7.2.6", "签发人: one character from the right", "欧阳建国", 184 - (15.75 * Point)),
            one.Rule("§7.2.7", "red rule: 4 mm below the number", 0, rule => rule.Top, number + (16 * Point) + 4),
            one.Rule("§7.2.7", "red rule: left", 0, rule => rule.Left, 28),
            one.Rule("§7.2.7", "red rule: right", 0, rule => rule.Right, 184),
            five.Rule("§7.2.7", "上行文, five: red rule 4 mm below the number", 0, rule => rule.Top, number + (2 * 28.95 * Point) + (16 * Point) + 4),
            one.Title("§7.3.1", "title: two lines below the rule", number + (16 * Point) + 4 + Point + 20.78),
            letter.Top("§10.1", "letter: mark 30 mm from the sheet's edge", "中共云河市水务局党组", 30),
            letter.Rule("§10.1", "letter: rule 4 mm below the mark", 0, rule => rule.Top, 30 + (42 * Point) + 4),
            letter.Rule("§10.1", "letter: rule, left", 0, rule => rule.Left, 20),
            letter.Rule("§10.1", "letter: rule, right", 0, rule => rule.Right, 190),
            letter.Rule("§10.1", "letter: second rule 20 mm above the foot", ^1, rule => rule.Bottom, 277),
            letter.Rule("§10.1", "letter: second rule, left", ^1, rule => rule.Left, 20),
            letter.Top("§10.1", "letter: number 4.84 mm below the rule", "云水函", 30 + (42 * Point) + 4 + (3.75 * Point) + 4.84),
            letter.Right("§10.1", "letter: number flush right", "号", 184),
            items.Top("§10.1", "letter: 份号 beside it", "000001", 30 + (42 * Point) + 4 + (3.75 * Point) + 4.84),
            items.Left("§10.1", "letter: 份号 flush left", "000001", 28),
            letter.Title("§10.1", "letter: title two lines below", 30 + (42 * Point) + 4 + (3.75 * Point) + 4.84 + (16 * Point) + 20.78),
        ];

        output.WriteLine("| clause | what | figure | PDF | LibreOffice |\n|---|---|--:|--:|--:|");
        foreach (var row in rows)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {row.Clause} | {row.What} | {row.Figure:0.00} | {row.Ours:0.00} | {row.Theirs:0.00} |"));
        }

        rows.Where(row => !(Math.Abs(row.Ours - row.Figure) <= Ours && Math.Abs(row.Theirs - row.Figure) <= Theirs)).ShouldBeEmpty();
        letter.HasPageNumber.ShouldBeFalse();
        items.HasPageNumber.ShouldBeFalse();
        one.HasPageNumber.ShouldBeTrue();
    }

    private static byte[] Save(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }

    /// <summary>A figure and what was measured, in millimetres.</summary>
    private sealed record Row(string Clause, string What, double Figure, double Ours, double Theirs);

    /// <summary>Page 1, as we lay it out and as LibreOffice draws it.</summary>
    private sealed class Sheet(PagedPage page, byte[] pdf, double ascent)
    {
        private const double Baseline = 0.8 * 28.95 * Point;

        private readonly IReadOnlyList<PdfText.Word> _words = [.. PdfText.Words(pdf).Where(word => word.Page == 1)];
        private readonly IReadOnlyList<(double Top, double Bottom, double Left, double Right)> _rules = RedRules.Of(pdf);

        public bool HasPageNumber => _words.Any(word => word.Top > 264 && word.Text.Contains('—'));

        public Row Top(string clause, string what, string text, double figure)
        {
            var item = Item(text);
            return new(clause, what, figure, EmTop(item), Word(text).Top + ((ascent - 0.88) * item.Size.Millimetres));
        }

        public Row Left(string clause, string what, string text, double figure) => new(clause, what, figure, Item(text).Cells[0].X.Millimetres, Word(text).Left);

        public Row Right(string clause, string what, string text, double figure)
        {
            var item = text == "号" ? page.Items.OfType<TextItem>().Single(item => item.Role == ItemRole.ReferenceNumber) : Item(text);
            var words = _words.Where(word => word.Text.EndsWith(text, StringComparison.Ordinal)).ToList();
            return new(clause, what, figure, (item.Cells[^1].X + item.Cells[^1].Width).Millimetres, words[0].Right);
        }

        public Row Centre(string clause, string what, string text, double figure)
        {
            var (item, word) = (Item(text), Word(text));
            return new(clause, what, figure, (item.Cells[0].X + item.Cells[^1].X + item.Cells[^1].Width).Millimetres / 2, (word.Left + word.Right) / 2);
        }

        public Row Title(string clause, string what, double figure)
        {
            var item = page.Items.OfType<TextItem>().First(item => item.Role == ItemRole.Title);
            var word = _words.First(word => word.Text == "云河市水务局");
            return new(clause, what, figure, EmTop(item), word.Top + ((ascent - 0.88) * item.Size.Millimetres));
        }

        public Row Rule(string clause, string what, Index index, Func<(double Top, double Bottom, double Left, double Right), double> edge, double figure)
        {
            var rules = page.Items.OfType<RuleItem>().Select(rule => (rule.Y.Millimetres, (rule.Y + rule.Height).Millimetres, rule.X.Millimetres, (rule.X + rule.Width).Millimetres)).ToList();
            return new(clause, what, figure, edge(rules[index]), _rules.Count == 0 ? double.NaN : edge(_rules[index]));
        }

        /// <summary>What stands above the baseline of a word as pdftotext has it, in ems of the font that LibreOffice takes: by the first line of page 2, whose baseline is known.</summary>
        public static double Ascent(byte[] pdf) => (37 + Baseline - PdfText.Words(pdf).Where(word => word.Page == 2).Min(word => word.Top)) / (16 * Point);

        private static double EmTop(TextItem item) => item.Baseline.Millimetres - (0.88 * item.Size.Millimetres);

        private TextItem Item(string text) => page.Items.OfType<TextItem>().First(item => item.Text.StartsWith(text, StringComparison.Ordinal) && item.Role != ItemRole.Title);

        private PdfText.Word Word(string text) => _words.First(word => word.Text.StartsWith(text, StringComparison.Ordinal));
    }
}
