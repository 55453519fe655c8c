using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The settings of the document.</summary>
internal static class SettingsPart
{
    private const string Chinese = "zh-CN";

    // The order is the schema's.
    public static W.Settings Build(StyleProfile profile, bool readOnly) => new(
    [
        new W.Zoom { Percent = "100" },
        .. readOnly ? Protection() : [],
        new W.EvenAndOddHeaders(),
        new W.DrawingGridHorizontalSpacing { Val = profile.Grid.Cell.Twips.ToString(CultureInfo.InvariantCulture) },
        new W.DrawingGridVerticalSpacing { Val = profile.Grid.Pitch.Twips.ToString(CultureInfo.InvariantCulture) },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.NoLineBreaksAfterKinsoku { Language = Chinese, Val = profile.LineBreaks.NotLast },
        new W.NoLineBreaksBeforeKinsoku { Language = Chinese, Val = profile.LineBreaks.NotFirst },
        Compatibility(),
        new W.ThemeFontLanguages { Val = "en-US", EastAsia = Chinese },
        new W.DecimalSymbol { Val = "." },
        new W.ListSeparator { Val = "," },
    ]);

    private static OpenXmlElement[] Protection() => [new W.DocumentProtection { Edit = W.DocumentProtectionValues.ReadOnly, Enforcement = Looks.On }];

    // What Word itself writes for a document made in China; without mode 15 it would open in compatibility mode.
    private static W.Compatibility Compatibility() => new(
        new W.SpaceForUnderline(),
        new W.BalanceSingleByteDoubleByteWidth(),
        new W.DoNotLeaveBackslashAlone(),
        new W.UnderlineTrailingSpaces(),
        new W.DoNotExpandShiftReturn(),
        new W.AdjustLineHeightInTable(),
        new W.UseFarEastLayout(),
        new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" });
}
