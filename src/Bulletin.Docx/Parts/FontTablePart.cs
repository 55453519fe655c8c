using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>The font table. Fonts are named, never embedded: their licences forbid it.</summary>
internal static class FontTablePart
{
    public static W.Fonts Build(FontNames fonts) => new(
        Enum.GetValues<FontRole>().Select(fonts.For).Distinct(StringComparer.Ordinal).Select(name => new W.Font
        {
            Name = name,
            FontCharSet = new W.FontCharSet { Val = "86" },
            FontFamily = new W.FontFamily { Val = W.FontFamilyValues.Auto },
            Pitch = new W.Pitch { Val = W.FontPitchValues.Variable },
        }));
}
