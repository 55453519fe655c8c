using System.Globalization;

namespace Bulletin.Docx.Reference;

/// <summary>The parts of a new file that do not depend on its text.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Settings">The settings.</param>
/// <param name="FontTable">The font table.</param>
/// <param name="Footers">Our footers, with their ids; none where theirs serve.</param>
/// <param name="BlankFooter">The footer of pages without a number.</param>
internal sealed record ReferenceSheet(ZipEntry Styles, ZipEntry Settings, ZipEntry FontTable, IReadOnlyList<ReferencePart> Footers, ReferencePart BlankFooter)
{
    public static ReferenceSheet Build(ReferenceFit fit, StyleProfile profile, System.Xml.Linq.XElement styles, bool readOnly)
    {
        var (odd, even) = (fit.Map[StyleId.PageNumberOdd].Id, fit.Map[StyleId.PageNumberEven].Id);
        var content = fit.Content;
        return new(
            ReferenceXml.Entry(MainPart.Styles.Name(), styles),
            ReferenceXml.Entry(MainPart.Settings.Name(), content.Settings.Build(profile, readOnly, content.HasEvenPages)),
            ReferenceXml.Entry(MainPart.FontTable.Name(), ReferenceFonts.Build(content.FontTable, profile.Fonts)),
            !content.NeedsPageNumber ? [] :
            [
                Footer(MainPart.OddFooter, writer => FooterPart.Write(writer, profile.PageNumber, odd)),
                Footer(MainPart.EvenFooter, writer => FooterPart.Write(writer, profile.PageNumber, even)),
                Footer(MainPart.TurnedOddFooter,
                    writer => FooterPart.WriteTurned(writer, fit.Profile, odd, fit.Map[StyleId.AfterTable].Id)),
                Footer(MainPart.TurnedEvenFooter,
                    writer => FooterPart.WriteTurned(writer, fit.Profile, even, fit.Map[StyleId.AfterTable].Id)),
            ],
            Footer(MainPart.BlankFooter, writer => FooterPart.WriteBlank(writer, blank => blank.Paragraph(fit.Map[StyleId.AfterTable].Id))));
    }

    /// <summary>The parts with our footers changed.</summary>
    public ReferenceSheet With(Func<ZipEntry, ZipEntry> change) => this with
    {
        Footers = [.. Footers.Select(footer => footer with { Entry = change(footer.Entry) })],
        BlankFooter = BlankFooter with { Entry = change(BlankFooter.Entry) },
    };

    private static ReferencePart Footer(MainPart part, Action<WordWriter> write) =>
        new(XmlPart.Of(string.Create(CultureInfo.InvariantCulture, $"word/pageNumber{part.Number()}.xml"), write), Relationships: null,
            part.Id(), "footer");
}
