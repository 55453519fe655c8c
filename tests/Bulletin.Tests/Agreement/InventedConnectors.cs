using Bulletin.Tests.Layout;

namespace Bulletin.Tests.Agreement;

/// <summary>What hyphens and other 连接号 join, each at the end of a line, a cell further in each paragraph.</summary>
internal static class InventedConnectors
{
    // In cells; a paragraph begins with two blank ones.
    private const int Room = 26;
    private const int Longest = 11;

    // Without 1–11, ２０２１ and ３．１４: the first is narrower in the fonts that LibreOffice has here, and nothing keeps LibreOffice from
    // breaking the others. The layout engine breaks them as the pages do.
    private static readonly string[] Joined =
    [
        "0000-8801234转", "2023-10-01起", "COVID-19疫情", "U-Net-B5型", "li-na@yun-he.example的", "GB/T 9704-2012的",
        "10%-15%的", "2021年-2023年的", "15％-30％的", "2017—2022年", "15％—30％的", "1月—11月的", "15％～30％的", "1－11月的",
        "至-5℃的", "表-1所列", "甲-乙线", "A-乙线", "A-“乙”", "和/或者", "说——他", "等等……后文",
    ];

    /// <summary>A paragraph for each and for each place that it can begin at so that it ends on the next line.</summary>
    public static string Markdown =>
        "# 关于云河市水务局党组巡察整改进展情况的通报\n\n" + string.Concat(Joined.SelectMany(joined =>
            Enumerable.Range(Room - Longest, Longest).Select(before => $"{Lines.Han(before)}{joined}后面的文字。\n\n")));
}
