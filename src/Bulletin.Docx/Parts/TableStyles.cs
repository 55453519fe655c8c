namespace Bulletin.Docx;

/// <summary>The styles of tables and of the text in them.</summary>
internal static class TableStyles
{
    public static StyleLook[] Build(StyleProfile profile) =>
    [
        Table(profile),
        Text(StyleId.TableText, "表格文字", StyleId.Normal, profile, profile.Table.Font, profile.Table.LinePitch, Alignment.Left),
        Text(StyleId.TableTextCentred, "表格文字居中", StyleId.TableText, profile, profile.Table.Font, profile.Table.LinePitch, Alignment.Centre),
        Text(StyleId.TableTextRight, "表格文字居右", StyleId.TableText, profile, profile.Table.Font, profile.Table.LinePitch, Alignment.Right),
        Text(StyleId.TableHeader, "表头", StyleId.TableText, profile, profile.Table.HeaderFont, profile.Table.HeaderLinePitch, Alignment.Centre),
        Caption(profile),
        AfterTable(),
    ];

    private static StyleLook Table(StyleProfile profile) => new(StyleLook.ForTables, StyleId.Table, "公文表格")
    {
        IsCustom = true,
        BasedOn = "TableNormal",
        Table = new(profile.Table.CellMargin) { Rules = new("single", profile.Table.Rule, Length.Zero, profile.Body.Colour), IsCentred = true },
    };

    private static StyleLook Text(string id, string name, string basedOn, StyleProfile profile, FontRole font, Length linePitch, string alignment) => Looks.Paragraph(id, name, basedOn) with
    {
        Paragraph = new() { Spacing = new() { Line = linePitch }, Alignment = alignment },
        Run = Looks.Untracked(profile.Fonts.For(font), profile.Table.Size),
    };

    private static StyleLook Caption(StyleProfile profile) => Looks.Paragraph(StyleId.TableCaption, "表题", StyleId.Normal) with
    {
        Paragraph = new() { KeepNext = true, KeepLines = true, Alignment = Alignment.Centre },
        Run = Looks.Untracked(profile.Fonts.For(profile.Table.CaptionFont), profile.Table.CaptionSize),
    };

    // WordprocessingML wants a paragraph after a table that ends the text, and between two tables; a full line would spoil the grid and could open a blank page.
    private static StyleLook AfterTable() => Looks.Paragraph(StyleId.AfterTable, "表后", StyleId.Normal) with
    {
        Paragraph = new() { Spacing = new() { Line = Length.Twip(20) } },
        Run = Looks.Smallest,
    };
}
