using Bulletin.Standard;

namespace Bulletin.Tests.Standard;

public sealed class TableColumnsTests
{
    private static readonly StyleProfile Profile = Gb9704.Profile();
    private static readonly string[] Heads = ["序号", "问题", "整改措施", "责任单位", "责任人", "完成时限", "状态"];
    private static readonly string[] Row = ["12", "老旧管网漏损率高，群众反映强烈", "投入资金100万元，更换老旧管网，建立漏损监测平台，实行分区计量，压实责任", "市供水公司", "王某", "2025年12月", "已完成"];

    [Theory]
    [InlineData(TableSize.Size4, true)]
    [InlineData(TableSize.Size5, true)]
    [InlineData(TableSize.Size5, false)]
    public void Short_headers_do_not_wrap_while_long_columns_share_the_rest(TableSize size, bool isLandscape)
    {
        var widths = Widths(size, isLandscape);
        foreach (var (head, width) in Heads.Zip(widths))
        {
            width.ShouldBeGreaterThanOrEqualTo(head.Length * 2, head);
        }

        // The longest cell has the widest column, and a row is no higher than its columns make it have to be.
        widths.Max().ShouldBe(widths[2]);
        var lines = widths.Zip(Row).Max(cell => Lines(cell.Second, cell.First));
        lines.ShouldBeLessThanOrEqualTo(isLandscape ? size == TableSize.Size4 ? 3 : 2 : 5);
    }

    [Theory]
    [InlineData(TableSize.Size4, true)]
    [InlineData(TableSize.Size4, false)]
    [InlineData(TableSize.Size5, false)]
    public void Columns_are_together_as_wide_as_the_type_area(TableSize size, bool isLandscape)
    {
        var total = Total(isLandscape);
        var style = Gb9704.Profile(tableSize: size).Table;
        TableColumns.Widths(Head(), Body(), Heads.Length, style, total).Sum(width => width.Twips).ShouldBe(total.Twips);
    }

    private static List<int> Widths(TableSize size, bool isLandscape)
    {
        var style = Gb9704.Profile(tableSize: size).Table;
        var margins = style.CellMargin * 2;
        return TableColumns.Widths(Head(), Body(), Heads.Length, style, Total(isLandscape)).Select(width => (int)((width - margins).Emu * 2 / style.Size.Emu)).ToList();
    }

    private static IEnumerable<ColumnText> Head() => Heads.Select((head, i) => new ColumnText(0, 1, i, 1, [head]));

    private static List<ColumnText> Body() => Row.Select((cell, i) => new ColumnText(0, 1, i, 1, [cell])).ToList();

    private static Length Total(bool isLandscape) => (isLandscape ? Profile.Turned() : Profile).Page.TypeAreaWidth;

    private static int Lines(string text, int width) => (ReferenceMetrics.HalfCells(text) + width - 1) / width;
}
