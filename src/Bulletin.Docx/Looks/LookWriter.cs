using System.Globalization;

namespace Bulletin.Docx;

/// <summary>Writes looks, in the order of the schema (CT_PPr, CT_RPr and CT_Style of ISO/IEC 29500-1).</summary>
internal static class LookWriter
{
    /// <summary>A paragraph without text.</summary>
    public static void Paragraph(WordWriter writer, ParagraphLook look)
    {
        writer.Start("p");
        Write(writer, look);
        writer.End();
    }

    /// <summary>The properties of a paragraph.</summary>
    public static void Write(WordWriter writer, ParagraphLook look)
    {
        writer.Start("pPr");
        writer.Value("pStyle", look.Style);
        writer.Flag("keepNext", look.KeepNext);
        writer.Flag("keepLines", look.KeepLines);
        writer.Flag("pageBreakBefore", look.BeginsPage ? true : null);
        Frame(writer, look.Frame);
        writer.Flag("widowControl", look.WidowControl);
        List(writer, look.List);
        if (look.RuleBelow is { } rule)
        {
            writer.Start("pBdr");
            Border(writer, "bottom", rule);
            writer.End();
        }

        if (look.Shading is { } colour)
        {
            writer.Start("shd");
            writer.Attribute("val", "clear");
            writer.Attribute("color", "auto");
            writer.Attribute("fill", colour.ToString());
            writer.End();
        }

        Tabs(writer, look.Tabs);
        if (look.StaysInCells)
        {
            StayInCells(writer);
        }

        Spacing(writer, look.Spacing);
        Write(writer, look.Indent);
        writer.Flag("contextualSpacing", look.ContextualSpacing);
        writer.Value("jc", look.Alignment);
        writer.Value("outlineLvl", look.OutlineLevel);
        if (look.EndsInSeparator)
        {
            writer.Start("rPr");
            writer.Empty("vanish");
            writer.Empty("specVanish");
            writer.End();
        }

        look.Section?.Invoke(writer);
        writer.End();
    }

    /// <summary>Indents; nothing for null.</summary>
    public static void Write(WordWriter writer, IndentLook? look)
    {
        if (look is null)
        {
            return;
        }

        writer.Start("ind");
        writer.Attribute("left", look.Left);
        writer.Attribute("right", look.Right);
        writer.Attribute("rightChars", look.RightChars);
        writer.Attribute("hanging", look.Hanging);
        writer.Attribute("firstLine", look.FirstLine);
        writer.Attribute("firstLineChars", look.FirstLineChars);
        writer.End();
    }

    /// <summary>The properties of a run.</summary>
    public static void Write(WordWriter writer, RunLook look)
    {
        writer.Start("rPr");
        writer.Value("rStyle", look.Style);
        writer.Fonts(look.Font, look.IsEastAsian);
        writer.Flag("b", look.IsBold ? true : null);
        writer.Flag("snapToGrid", look.LeavesGrid ? false : null);
        writer.Value("color", look.Colour?.ToString());
        writer.Value("spacing", look.Tracking?.Twips);
        if (look.Size is { } size)
        {
            writer.Value("sz", HalfPoints(size));
            writer.Value("szCs", HalfPoints(size));
        }

        writer.Value("vertAlign", look.Position);
        writer.Value("em", look.HasDots ? "underDot" : null);
        if (look.SaysLanguage)
        {
            writer.Start("lang");
            writer.Attribute("val", "en-US");
            writer.Attribute("eastAsia", "zh-CN");
            writer.Attribute("bidi", "ar-SA");
            writer.End();
        }

        writer.End();
    }

    /// <summary>A style.</summary>
    public static void Write(WordWriter writer, StyleLook look)
    {
        writer.Start("style");
        writer.Attribute("type", look.Type);
        writer.Attribute("styleId", look.Id);
        writer.Attribute("default", look.IsDefault ? "1" : null);
        writer.Attribute("customStyle", look.IsCustom ? "1" : null);
        writer.Value("name", look.Name);
        writer.Value("basedOn", look.BasedOn);
        writer.Value("next", look.Next);
        writer.Value("link", look.Link);
        writer.Value("uiPriority", look.Priority);
        writer.Flag("semiHidden", look.IsHidden ? true : null);
        writer.Flag("unhideWhenUsed", look.IsHidden ? true : null);
        writer.Flag("qFormat", look.IsPrimary ? true : null);
        if (look.Paragraph is { } paragraph)
        {
            Write(writer, paragraph);
        }

        if (look.Run is { } run)
        {
            Write(writer, run);
        }

        if (look.Table is { } table)
        {
            Write(writer, table);
        }

        writer.End();
    }

    /// <summary>A size as Word has it.</summary>
    public static string HalfPoints(Length size) => Math.Round(size.Points * 2).ToString(CultureInfo.InvariantCulture);

    private static void Write(WordWriter writer, TableLook look)
    {
        writer.Start("tblPr");
        if (look.IsBase)
        {
            writer.Width("tblInd", Length.Zero);
        }

        if (look.Rules is { } rules)
        {
            writer.Start("tblBorders");
            foreach (var edge in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
            {
                Border(writer, edge, rules);
            }

            writer.End();
        }

        writer.Start("tblCellMar");
        foreach (var edge in (ReadOnlySpan<string>)["top", "left", "bottom", "right"])
        {
            if (edge is "left" or "right")
            {
                writer.Width(edge, look.SideMargin);
            }
            else if (look.IsBase)
            {
                writer.Width(edge, Length.Zero);
            }
        }

        writer.End();
        writer.End();
        if (look.IsCentred)
        {
            writer.Start("tcPr");
            writer.Value("vAlign", "center");
            writer.End();
        }
    }

    private static void Frame(WordWriter writer, FrameLook? look)
    {
        if (look is null)
        {
            return;
        }

        writer.Start("framePr");
        writer.Attribute("w", look.Width);
        writer.Attribute("vSpace", look.HasTextBeside ? "0" : null);
        writer.Attribute("hSpace", look.HasTextBeside ? "0" : null);
        writer.Attribute("wrap", look.HasTextBeside ? "around" : "notBeside");
        writer.Attribute("hAnchor", "page");
        writer.Attribute("vAnchor", "page");
        writer.Attribute("x", look.X);
        writer.Attribute("y", look.Y);
        writer.End();
    }

    private static void List(WordWriter writer, ListPlace? place)
    {
        if (place is not { } list)
        {
            return;
        }

        writer.Start("numPr");
        writer.Value("ilvl", list.Level);
        writer.Value("numId", list.List);
        writer.End();
    }

    private static void Border(WordWriter writer, string edge, BorderLook look)
    {
        writer.Start(edge);
        writer.Attribute("val", look.Kind);
        writer.Attribute("color", look.Colour.ToString());
        writer.Attribute("sz", (int)Math.Round(look.Thickness.Points * 8));
        writer.Attribute("space", (int)Math.Round(look.Space.Points));
        writer.End();
    }

    private static void Tabs(WordWriter writer, ValueList<TabLook> stops)
    {
        if (stops.Count == 0)
        {
            return;
        }

        writer.Start("tabs");
        foreach (var stop in stops)
        {
            writer.Start("tab");
            writer.Attribute("val", stop.Alignment);
            writer.Attribute("pos", stop.Position);
            writer.End();
        }

        writer.End();
    }

    private static void StayInCells(WordWriter writer)
    {
        writer.Empty("kinsoku");
        writer.Empty("wordWrap");
        writer.Flag("overflowPunct", false);
        writer.Flag("topLinePunct", false);
        writer.Flag("autoSpaceDE", false);
        writer.Flag("autoSpaceDN", false);
        writer.Flag("adjustRightInd", false);
        writer.Flag("snapToGrid", false);
    }

    private static void Spacing(WordWriter writer, SpacingLook? look)
    {
        if (look is null)
        {
            return;
        }

        writer.Start("spacing");
        writer.Attribute("before", look.Before);
        writer.Attribute("after", look.After);
        writer.Attribute("line", look.Line);
        writer.Attribute("lineRule", look.Line is null ? null : look.Rule);
        writer.End();
    }
}
