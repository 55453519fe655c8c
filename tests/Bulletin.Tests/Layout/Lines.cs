using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin.Tests.Layout;

/// <summary>A paragraph broken into lines of 28 cells without an indent, below everything that makes pages.</summary>
internal static class Lines
{
    public static readonly StyleProfile Profile = Gb9704.Profile();

    private static readonly TextLook Look = new(FontRole.FangSong, Profile.Body.Size, Profile.Grid.Tracking, ItemRole.Body);

    public static BreakOpportunities Opportunities(Typography typography) => new(Profile.LineBreaks, typography);

    public static Length Width => Profile.Page.TypeAreaWidth;

    public static List<LayoutCell> Cells(RichText text) => new CellBuilder(ReferenceMetrics.Instance).Of(text, Look);

    /// <summary>The texts of the lines.</summary>
    public static List<string> Of(RichText text, Typography typography = Typography.Standard)
    {
        var cells = Cells(text);
        return Break(cells, typography).ConvertAll(range => Text(cells, range));
    }

    public static List<Range> Break(List<LayoutCell> cells, Typography typography = Typography.Standard) => typography == Typography.Fine
        ? new FineLineBreaker(Opportunities(typography)).Break(cells, Width, Width)
        : new LineBreaker(Opportunities(typography)).Break(cells, Width, Width);

    public static string Text(List<LayoutCell> cells, Range range) => string.Concat(cells[range].Select(cell => cell.Character.ToString()));

    /// <summary>The items of each line of a paragraph, the last not justified.</summary>
    public static List<List<TextItem>> Set(RichText text, Typography typography = Typography.Standard)
    {
        var cells = Cells(text);
        var ranges = Break(cells, typography);
        return ranges.Select((range, i) => LineSetter.Set(cells, range, Profile.Page.TypeAreaLeft, Width, i + 1 < ranges.Count ? LineAlignment.Justified : LineAlignment.Left, 0, Length.Zero)
            .Cast<TextItem>().ToList()).ToList();
    }

    /// <summary>So many Han characters.</summary>
    public static string Han(int count) => string.Concat(Enumerable.Range(0, count).Select(i => "一二三四五六七八九十"[i % 10]));
}
