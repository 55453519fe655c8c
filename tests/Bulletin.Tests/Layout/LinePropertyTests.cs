using System.Text.RegularExpressions;
using Bulletin.Layout;
using Bulletin.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Layout;

/// <summary>What holds of every paragraph, in 2,000 random ones.</summary>
public sealed partial class LinePropertyTests
{
    private const int Runs = 2000;

    // What official prose is made of, and what breaks layouts.
    private static readonly string[] Pieces =
    [
        "，", "。", "、", "；", "：", "？", "！", "“", "”", "‘", "’", "（", "）", "《", "》", "〈", "〉", "——", "……", "…………", "·", "～", "／", "—", "％", "℃", "￥", " ", "　", "\t", "\u00A0", "\u200B",
        "2026年3月2日", "98.71％", "1,234,567元", "1 234 567", "2023-2026", "15％～30％", "2017—2022年", "云发〔2026〕27号", "PM2.5", "Bulletin", "don’t", "0000-8801234", "office@yunhe.example", "e\u0301", "𠮷", "👨‍👩‍👧", "（一）",
        "“《〈", "〉》”。", "７．５", "https://yunhe.example/2026/03/02/a-long-address/of-a-notice/that-no-line-holds-at-all.html",
    ];

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Gen.Choose(1, 12).Select(count => Lines.Han(count))),
        (4, Gen.Elements(Pieces)),
        (1, Gen.Choose('!', '~').Select(c => ((char)c).ToString())));

    private static readonly Gen<string> Paragraph = Piece.ArrayOf().Resize(60).Select(string.Concat);

    [Theory]
    [InlineData(Typography.Standard)]
    [InlineData(Typography.Fine)]
    public void No_character_is_lost_or_repeated(Typography typography) =>
        Check(text => string.Concat(Lines.Of(text, typography)) == text && string.Concat(Lines.Set(text, typography).SelectMany(line => line).Select(item => item.Text)) == text);

    [Theory]
    [InlineData(Typography.Standard)]
    [InlineData(Typography.Fine)]
    public void No_line_is_wider_than_the_type_area(Typography typography) =>
        Check(text => Lines.Set(text, typography).TrueForAll(line => Edge(line) <= Lines.Profile.Page.TypeAreaLeft + Lines.Width + Length.Pt(0.01)));

    [Theory]
    [InlineData(Typography.Standard)]
    [InlineData(Typography.Fine)]
    public void Justified_lines_end_at_the_edge(Typography typography) =>
        Check(text => Lines.Set(text, typography).SkipLast(1).All(line =>
            HasNoGap(string.Concat(line.Select(item => item.Text))) || Math.Abs((Edge(line) - Lines.Profile.Page.TypeAreaLeft - Lines.Width).Points) < 0.3));

    [Theory]
    [InlineData(Typography.Standard)]
    [InlineData(Typography.Fine)]
    public void No_rule_is_broken_but_by_the_last_resort(Typography typography) =>
        Check(text =>
        {
            var (cells, opportunities) = (Lines.Cells(text), Lines.Opportunities(typography));
            var lines = Lines.Break(cells, typography);
            return lines.Zip(lines.Skip(1)).All(pair => KeepsRules(opportunities, cells, pair.First, pair.Second)
                || (typography == Typography.Fine && IsInAddress(opportunities, text, pair.First)));
        });

    [Theory]
    [InlineData(Typography.Standard)]
    [InlineData(Typography.Fine)]
    public void Numbers_stay_whole(Typography typography) =>
        Check(text =>
        {
            var lines = Lines.Of(text, typography);
            return lines.Zip(lines.Skip(1)).All(pair => !(EndsInNumber().IsMatch(pair.First) && BeginsNumber().IsMatch(pair.Second)));
        });

    [Theory]
    [InlineData(Typography.Standard)]
    [InlineData(Typography.Fine)]
    public void The_same_text_has_the_same_lines(Typography typography) =>
        Check(text => Lines.Set(text, typography).SelectMany(line => line).SequenceEqual(Lines.Set(text, typography).SelectMany(line => line)));

    [Fact]
    public void What_stands_before_does_not_depend_on_what_follows() =>
        Check(text =>
        {
            // But for the last two lines, to which more text may be joined.
            var (lines, more) = (Lines.Of(text), Lines.Of(text + Lines.Han(40)));
            return lines.SkipLast(2).SequenceEqual(more.Take(Math.Max(0, lines.Count - 2)));
        });

    // Where a line ends though no rule allows it, its unit is as wide as the line: from the line's start to the next opportunity there is more than fits.
    private static bool KeepsRules(BreakOpportunities opportunities, List<LayoutCell> cells, Range line, Range next)
    {
        var (start, end) = (line.Start.Value, next.Start.Value);
        if (opportunities.Before(cells, end))
        {
            return true;
        }

        return Enumerable.Range(start + 1, end - start - 1).All(i => !opportunities.Before(cells, i));
    }

    // Under Fine an address begins on a line that it would leave loose, and ends there behind one of its marks.
    private static bool IsInAddress(BreakOpportunities opportunities, string text, Range line)
    {
        var cells = Lines.Cells(text);
        FineMarks.Tighten(cells);
        var (start, end) = (line.Start.Value, line.End.Value);
        var address = Enumerable.Range(start + 1, end - start - 1).Last(i => opportunities.Before(cells, i));
        return FineLineBreaker.IsTooLoose(cells, start..address, Lines.Width)
            && FineLineBreaker.EndOfAddress(opportunities, cells, address) > end
            && WordRules.IsDivided(cells, end);
    }

    private static Length Edge(List<TextItem> line)
    {
        var item = line[^1];
        var last = item.Text.EnumerateRunes().Select((rune, i) => (rune, i)).LastOrDefault(pair => pair.rune.Value is not (' ' or '\t' or 0x200B), (default, -1)).i;
        return last < 0 ? Length.Zero : item.Cells[last].X + item.Cells[last].Width;
    }

    // One word or one row of marks that nothing may be put into.
    private static bool HasNoGap(string line)
    {
        var cells = Lines.Cells(line.TrimEnd(' ', '\t', '\u200B'));
        var items = LineSetter.Set(cells, 0..cells.Count, Length.Zero, Lines.Width * 2, LineAlignment.Justified, 0, Length.Zero).Cast<TextItem>().ToList();
        return items.Count > 0 && Edge(items) < Lines.Width * 2;
    }

    private static void Check(Func<string, bool> holds) => Prop.ForAll(Paragraph.ToArbitrary(), holds).Check(RandomCases.Of(Runs));

    [GeneratedRegex(@"[0-9０-９][.,．]?$|[0-9]+[％%]?～$")]
    private static partial Regex EndsInNumber();

    [GeneratedRegex(@"^[0-9０-９％%℃]")]
    private static partial Regex BeginsNumber();
}
