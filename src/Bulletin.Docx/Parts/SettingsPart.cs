namespace Bulletin.Docx;

/// <summary>The settings of the document.</summary>
internal static class SettingsPart
{
    private const string Chinese = "zh-CN";

    /// <summary>Writes the part; the order is the schema's.</summary>
    public static void Write(WordWriter writer, StyleProfile profile, bool readOnly)
    {
        writer.Start("settings");
        writer.Start("zoom");
        writer.Attribute("percent", 100);
        writer.End();
        if (readOnly)
        {
            writer.Start("documentProtection");
            writer.Attribute("edit", "readOnly");
            writer.Attribute("enforcement", true);
            writer.End();
        }

        writer.Empty("evenAndOddHeaders");
        writer.Value("drawingGridHorizontalSpacing", profile.Grid.Cell.Twips);
        writer.Value("drawingGridVerticalSpacing", profile.Grid.Pitch.Twips);
        writer.Value("characterSpacingControl", "doNotCompress");
        LineBreaks(writer, "noLineBreaksAfter", profile.LineBreaks.NotLast);
        LineBreaks(writer, "noLineBreaksBefore", profile.LineBreaks.NotFirst);
        Compatibility(writer);
        writer.Start("themeFontLang");
        writer.Attribute("val", "en-US");
        writer.Attribute("eastAsia", Chinese);
        writer.End();
        writer.Value("decimalSymbol", ".");
        writer.Value("listSeparator", ",");
        writer.End();
    }

    private static void LineBreaks(WordWriter writer, string name, string characters)
    {
        writer.Start(name);
        writer.Attribute("lang", Chinese);
        writer.Attribute("val", characters);
        writer.End();
    }

    // What Word itself writes for a document made in China; without mode 15 it would open in compatibility mode.
    private static void Compatibility(WordWriter writer)
    {
        writer.Start("compat");
        writer.Empty("spaceForUL");
        writer.Empty("balanceSingleByteDoubleByteWidth");
        writer.Empty("doNotLeaveBackslashAlone");
        writer.Empty("ulTrailSpace");
        writer.Empty("doNotExpandShiftReturn");
        writer.Empty("adjustLineHeightInTable");
        writer.Empty("useFELayout");
        writer.Start("compatSetting");
        writer.Attribute("name", "compatibilityMode");
        writer.Attribute("uri", "http://schemas.microsoft.com/office/word");
        writer.Attribute("val", "15");
        writer.End();
        writer.End();
    }
}
