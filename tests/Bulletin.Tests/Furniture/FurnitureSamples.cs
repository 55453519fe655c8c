using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Furniture;

/// <summary>Notices with page furniture, in each form.</summary>
internal static class FurnitureSamples
{
    public const string Header = "云河市水务局内部文件";

    public const string Footer = "云河市水务局办公室印制";

    public const string Mark = "讨论稿";

    /// <summary>A red picture of 120 by 20 mm.</summary>
    public static PictureFile Picture { get; } = PictureFile.Read(
        "信头.png", new SyntheticPng(240, 40) { PerMetre = 2000, Pixel = (_, _) => [220, 0, 0] }.Build());

    public static PageFurniture All { get; } = new() { Header = Header, Footer = Footer, Letterhead = Picture, DraftMark = Mark };

    /// <summary>A notice of several pages, the last but one turned sideways.</summary>
    public static Notice Web(PageFurniture? furniture) => Notice.FromMarkdown(Markdown, new() { Furniture = furniture });

    public static Notice Of(DocumentForm form, PageFurniture? furniture) => form switch
    {
        DocumentForm.Formal => Notice.FromMarkdown(MastheadSamples.Formal("发文机关标志：云河市水务局文件"), new() { Furniture = furniture }),
        DocumentForm.Letter => Notice.FromMarkdown(MastheadSamples.Letter(40), new() { Furniture = furniture }),
        _ => Web(furniture),
    };

    private static string Markdown => $"""
        # 云河市水务局关于巡察整改情况的通报

        {string.Concat(Enumerable.Repeat("各科室对照问题清单逐项整改，建立台账，明确责任，按月通报进展情况。\n\n", 40))}

        :::attachment 整改台账

        :::table 横排
        | 序号 | 问题 |
        |---|---|
        | 1 | 台账不全 |
        :::

        :::

        :::attachment 制度目录
        一项制度。
        :::
        """;
}
