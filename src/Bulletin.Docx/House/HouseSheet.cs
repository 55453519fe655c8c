namespace Bulletin.Docx.House;

/// <summary>The parts of a new file that do not depend on its text.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Settings">The settings.</param>
/// <param name="FontTable">The font table.</param>
/// <param name="Footers">Our footers, with their ids; none where theirs serve.</param>
/// <param name="BlankFooter">The footer of pages without a number.</param>
internal sealed record HouseSheet(ZipEntry Styles, ZipEntry Settings, ZipEntry FontTable, IReadOnlyList<HousePart> Footers, HousePart BlankFooter)
{
    public static HouseSheet Build(HouseFit fit, StyleProfile profile, System.Xml.Linq.XElement styles, bool readOnly)
    {
        var (odd, even) = (fit.Map[StyleId.PageNumberOdd].Id, fit.Map[StyleId.PageNumberEven].Id);
        var content = fit.Content;
        return new(
            HouseXml.Entry("word/styles.xml", styles),
            HouseXml.Entry("word/settings.xml", content.Settings.Build(profile, readOnly, content.HasEvenPages)),
            HouseXml.Entry("word/fontTable.xml", HouseFonts.Build(content.FontTable, profile.Fonts)),
            !content.NeedsPageNumber ? [] :
            [
                Footer(1, Package.OddFooterId, writer => FooterPart.Write(writer, profile.PageNumber, odd)),
                Footer(2, Package.EvenFooterId, writer => FooterPart.Write(writer, profile.PageNumber, even)),
                Footer(3, Package.TurnedOddFooterId, writer => FooterPart.WriteTurned(writer, fit.Profile, odd, fit.Map[StyleId.AfterTable].Id)),
                Footer(4, Package.TurnedEvenFooterId, writer => FooterPart.WriteTurned(writer, fit.Profile, even, fit.Map[StyleId.AfterTable].Id)),
            ],
            Footer(5, Package.BlankFooterId, writer => FooterPart.WriteBlank(writer, fit.Map[StyleId.AfterTable].Id)));
    }

    private static HousePart Footer(int number, string id, Action<WordWriter> write) =>
        new(XmlPart.Of($"word/pageNumber{number}.xml", write), Relationships: null, id, "footer");
}
