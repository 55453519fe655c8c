using System.Globalization;
using System.Xml.Linq;
using Bulletin.Docx.Checking;
using Bulletin.Layout;
using Bulletin.Standard;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>
/// Page furniture of the application's own in headers and footers. Header and footer text stand in the line; the letterhead is anchored to the
/// sheet; the draft mark is what Word writes for a watermark (水印), which Word, WPS and LibreOffice know as one and can remove.
/// </summary>
internal sealed class FurnitureWriter(PageFurniture furniture, StyleProfile profile)
{
    /// <summary>The id of the relationship of a header to the letterhead.</summary>
    public const string LetterheadId = "rIdLetterhead";

    // Ids of drawings are unique in a file; those of the body count from 1.
    private const uint FirstDrawing = 900_001;

    private const string LetterheadName = "信头";

    private static readonly string[] Formulas =
    [
        "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1",
        "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5",
    ];

    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    /// <summary>From the upper edge of the sheet to the header.</summary>
    public Length HeaderDistance => furniture.Header?.Distance ?? LetterParts.HeaderDistance;

    /// <summary>From the lower edge of the sheet to the footer.</summary>
    public Length FooterDistance => furniture.Footer?.Distance ?? FooterStyles.Distance(profile);

    /// <summary>Writes the header of upright pages.</summary>
    public void Header(WordWriter writer, bool isOdd, bool isFirst)
    {
        var text = furniture.HeaderOf(isFirst, isLandscape: false);
        var isFiller = profile.Form == DocumentForm.Letter && !isFirst;
        writer.Start("hdr");
        writer.DeclareRelationships();
        writer.Start("p");
        LookWriter.Write(writer, text is not null || !isFiller ? Of(text, isOdd) : Filler(Length.Zero));
        if (furniture.HasLetterhead(isFirst, isLandscape: false))
        {
            Letterhead(writer, furniture.Letterhead!, isOdd, FirstDrawing + (isFirst ? 0u : isOdd ? 1u : 2u));
        }

        Mark(writer);
        Run(writer, text?.TextOn(isOdd));
        writer.End();
        if (text is not null && isFiller)
        {
            LookWriter.Paragraph(writer, Filler(text.Line));
        }

        writer.End();

        ParagraphLook Of(RunningText? line, bool odd) =>
            new() { Style = line is null ? StyleId.AfterTable : FurnitureStyles.Id(line, StyleId.Header, StyleId.HeaderEven, odd) };
    }

    /// <summary>Writes the header of landscape pages.</summary>
    public void TurnedHeader(WordWriter writer, bool isOdd)
    {
        writer.Start("hdr");
        if (furniture.HeaderOf(isFirst: false, isLandscape: true) is { } text)
        {
            var left = profile.Page.Height - text.Distance - text.Line;
            TurnedCell.Write(writer, profile, left, text.Line, () => Line(writer, FurnitureStyles.Id(text, StyleId.Header, StyleId.HeaderEven, isOdd), text.TextOn(isOdd)));
        }

        writer.Start("p");
        writer.ParagraphStyle(StyleId.AfterTable);
        Mark(writer);
        writer.End();
        writer.End();
    }

    /// <summary>What writes the paragraph below the page number; null for none. A page that does not have the text has its line: all pages have the same distance.</summary>
    public Action<WordWriter>? Footer(bool isOdd, bool isFirst = false) => furniture.Footer is { } text
        ? writer => Line(writer, FooterStyle(text, isOdd), furniture.FooterOf(isFirst) is null ? null : text.TextOn(isOdd))
        : null;

    /// <summary>What writes the footer text of landscape pages; null for none.</summary>
    public Action<WordWriter>? TurnedFooter(bool isOdd) => furniture.Footer is { } text
        ? writer => TurnedCell.Write(writer, profile, text.Distance, text.Line, () => Line(writer, FooterStyle(text, isOdd), text.TextOn(isOdd), isTurned: true))
        : null;

    private static string FooterStyle(RunningText text, bool isOdd) => FurnitureStyles.Id(text, StyleId.FooterText, StyleId.FooterTextEven, isOdd);

    // The space above is for the page number, which is not in the cell.
    private static void Line(WordWriter writer, string style, string? text, bool isTurned = false)
    {
        writer.Start("p");
        LookWriter.Write(writer, new ParagraphLook { Style = style, Spacing = isTurned ? new() { Before = Length.Zero } : null });
        Run(writer, text);
        writer.End();
    }

    private static void Run(WordWriter writer, string? text)
    {
        if (text is not null)
        {
            writer.Start("r");
            writer.RunProperties(style: null, eastAsian: true);
            writer.Text(text);
            writer.End();
        }
    }

    // What keeps the text of a letter's pages after the first out of the upper margin.
    private ParagraphLook Filler(Length above) =>
        new() { Style = StyleId.LetterHeader, Spacing = new() { Line = profile.Page.MarginTop - HeaderDistance - above } };

    private void Letterhead(WordWriter writer, Letterhead letterhead, bool isOdd, uint id)
    {
        var (width, height) = FurnitureRoom.SizeOf(letterhead, profile);
        var x = FurnitureRoom.Left(letterhead.Alignment.On(isOdd), width, profile);
        var y = new Wp.VerticalPosition(PictureAnchor.Offset(letterhead.Distance)) { RelativeFrom = Wp.VerticalRelativePositionValues.Page };
        var alternative = letterhead.Alternative.Length > 0 ? letterhead.Alternative : LetterheadName;
        var name = string.Create(CultureInfo.InvariantCulture, $"{LetterheadName} {id}");
        var anchor = PictureAnchor.Of(letterhead.Picture, alternative, x, y, width, height, id, name, LetterheadId);
        writer.Element(new W.Run(new W.Drawing(anchor)));
    }

    private void Mark(WordWriter writer)
    {
        if (furniture.DraftMark is { } mark)
        {
            writer.Element(MarkOf(mark));
        }
    }

    /// <summary>The run with the draft mark, as Word writes its own watermarks: one of another name or type it would not remove.</summary>
    public XElement MarkOf(DraftMark mark)
    {
        var halfCells = ReferenceMetrics.HalfCells(mark.Text);
        var size = DraftMark.Size(halfCells).Points;
        var style = string.Create(
            CultureInfo.InvariantCulture,
            $"position:absolute;margin-left:0;margin-top:0;width:{size * halfCells / 2:0.##}pt;height:{size:0.##}pt;rotation:{360 - DraftMark.Angle};z-index:-251658752;")
            + "mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;mso-position-vertical-relative:page";
        return new(
            Ooxml.W + "r",
            new XAttribute(XNamespace.Xmlns + "w", Ooxml.W),
            new XElement(
                Ooxml.W + "pict",
                new XAttribute(XNamespace.Xmlns + "v", Ooxml.Vml),
                new XAttribute(XNamespace.Xmlns + "o", Office),
                Type(),
                new XElement(
                    Ooxml.Vml + "shape",
                    new XAttribute("id", "PowerPlusWaterMarkObject1"),
                    new XAttribute(Office + "spid", "_x0000_s2049"),
                    new XAttribute("type", "#_x0000_t136"),
                    new XAttribute("style", style),
                    new XAttribute(Office + "allowincell", "f"),
                    new XAttribute("fillcolor", "#" + mark.Colour),
                    new XAttribute("stroked", "f"),
                    new XElement(
                        Ooxml.Vml + "textpath",
                        new XAttribute("style", $"font-family:\"{profile.Fonts.For(DraftMark.Font)}\";font-size:1pt"),
                        new XAttribute("string", mark.Text)))));
    }

    // The shape of type 136 (plain text along a line), as Word defines it.
    private static XElement Type() => new(
        Ooxml.Vml + "shapetype",
        new XAttribute("id", "_x0000_t136"),
        new XAttribute("coordsize", "21600,21600"),
        new XAttribute(Office + "spt", "136"),
        new XAttribute("adj", "10800"),
        new XAttribute("path", "m@7,l@8,m@5,21600l@6,21600e"),
        new XElement(
            Ooxml.Vml + "formulas",
            Formulas.Select(equation => new XElement(Ooxml.Vml + "f", new XAttribute("eqn", equation)))),
        new XElement(
            Ooxml.Vml + "path",
            new XAttribute("textpathok", "t"),
            new XAttribute(Office + "connecttype", "custom"),
            new XAttribute(Office + "connectlocs", "@9,0;@10,10800;@11,21600;@12,10800"),
            new XAttribute(Office + "connectangles", "270,180,90,0")),
        new XElement(Ooxml.Vml + "textpath", new XAttribute("on", "t"), new XAttribute("fitshape", "t")),
        new XElement(
            Ooxml.Vml + "handles",
            new XElement(Ooxml.Vml + "h", new XAttribute("position", "#0,bottomRight"), new XAttribute("xrange", "6629,14971"))),
        new XElement(Office + "lock", new XAttribute(Ooxml.Vml + "ext", "edit"), new XAttribute("text", "t"), new XAttribute("shapetype", "t")));
}
