using Bulletin.Tests.Layout;

namespace Bulletin.Tests.Agreement;

/// <summary>What hyphens and other 连接号 join, at every place of a line.</summary>
internal static class InventedConnectors
{
    private const int CellsOfLine = 28;

    private const string Text = "热线0000-8801234、2023-10-01起、COVID-19疫情、U-Net-B5型、邮箱li-na@yun-he.example、GB/T 9704-2012、增10%-15%、"
        + "2017—2022年、15％—30％、1—11月、15％～30％、1－11月、降至-5℃、表-1所列、甲-乙线、A-乙线、说——他、等等……后文";

    /// <summary>A paragraph for each place of a line that the text can begin at.</summary>
    public static string Markdown =>
        "# 关于云河市水务局党组巡察整改进展情况的通报\n\n" + string.Concat(Enumerable.Range(0, CellsOfLine).Select(before => $"{Lines.Han(before)}{Text}。\n\n"));
}
