using System.Globalization;
using System.Text;
using Bulletin.Layout;
using Bulletin.Standard;

namespace Bulletin.Html;

/// <summary>Page furniture of the application's own in a web page: letterhead and draft mark on the screen, and all of it on paper.</summary>
internal static class FurnitureWriter
{
    /// <summary>Writes what stands above the notice; nothing without furniture.</summary>
    public static void Write(HtmlWriter writer, PageFurniture? furniture, StyleProfile profile, PictureBook pictures)
    {
        if (furniture?.DraftMark is { } mark)
        {
            writer.Open("p", "draft-mark").Text(mark.Text, "furniture.draftMark.text").Close("p").Line();
        }

        if (furniture?.Letterhead is { } letterhead)
        {
            var (width, height) = FurnitureRoom.SizeOf(letterhead, profile);
            writer.Open("p", "letterhead");
            pictures.Write(writer, new Picture(letterhead.Picture, letterhead.Alternative, RichText.Empty), new FigureSize(width, height, 1));
            writer.Close("p").Line();
        }
    }

    /// <summary>The style sheet of a page that stands alone; empty without furniture.</summary>
    public static string Sheet(PageFurniture? furniture, string prefix)
    {
        var css = new StringBuilder();
        if (furniture?.DraftMark is { } mark)
        {
            var size = DraftMark.Size(ReferenceMetrics.HalfCells(mark.Text)).Points.ToString(CultureInfo.InvariantCulture);
            css.Append(CultureInfo.InvariantCulture, $".{prefix}draft-mark{{position:fixed;top:50%;left:50%;margin:0;text-indent:0;white-space:nowrap;z-index:-1;color:#{mark.Colour};font-size:{size}pt;line-height:1;transform:translate(-50%,-50%) rotate(-{DraftMark.Angle}deg)}}\n");
        }

        if (furniture?.Letterhead is { } letterhead)
        {
            css.Append(CultureInfo.InvariantCulture, $".{prefix}letterhead{{margin:0 0 1em;text-indent:0;text-align:{Side(letterhead.Alignment, isOdd: true)}}}\n");
        }

        Margin(css, furniture?.Header, "top");
        Margin(css, furniture?.Footer, "bottom");
        return css.ToString();
    }

    // Right pages are the odd ones. The outer margin below has the page number.
    private static void Margin(StringBuilder css, RunningText? text, string edge)
    {
        if (text is null)
        {
            return;
        }

        foreach (var isOdd in new[] { true, false })
        {
            css.Append(CultureInfo.InvariantCulture, $"@page :{(isOdd ? "right" : "left")}{{@{edge}-{(edge == "bottom" ? "center" : Side(text.Alignment, isOdd))}{{content:{Quoted(text.TextOn(isOdd))};font-size:{text.Size.Points}pt;color:#{text.Colour}}}}}\n");
        }

        if (!text.IsOnFirstPage)
        {
            css.Append(CultureInfo.InvariantCulture, $"@page :first{{@{edge}-{(edge == "bottom" ? "center" : Side(text.Alignment, isOdd: true))}{{content:none}}}}\n");
        }
    }

    private static string Side(FurnitureAlignment alignment, bool isOdd) => alignment.On(isOdd) switch
    {
        FurnitureAlignment.Left => "left",
        FurnitureAlignment.Right => "right",
        _ => "center",
    };

    // Every character escaped: none can end the string, the sheet or its element.
    private static string Quoted(string text) =>
        "\"" + string.Concat(text.EnumerateRunes().Select(rune => string.Create(CultureInfo.InvariantCulture, $"\\{rune.Value:X} "))) + "\"";
}
