using System.Buffers;
using Bulletin.Diagnostics;
using Bulletin.Standard;
using Bulletin.Text;

namespace Bulletin.Layout;

/// <summary>Finds what is wrong with page furniture: texts too long for their line, a letterhead or lines that would move the text of the page.</summary>
internal static class FurnitureChecks
{
    private const string Path = "furniture.";

    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\r\n\t\v\f\u0085\u2028\u2029");
    private static readonly Length Smallest = Length.Pt(5);
    private static readonly Length Largest = Length.Pt(22);
    private static readonly Length HalfPoint = Length.Pt(0.5);

    /// <summary>Everything that is wrong; empty for no furniture.</summary>
    public static IEnumerable<Diagnostic> Check(PageFurniture? furniture, StyleProfile profile) => furniture is null
        ? []
        :
        [
            .. furniture.Header is { } header ? Of(header, "header", Head, FurnitureRoom.Head(profile), profile) : [],
            .. furniture.Footer is { } footer ? Of(footer, "footer", Foot, FurnitureRoom.Foot(profile), profile) : [],
            .. furniture.Letterhead is { } letterhead ? Of(letterhead, profile) : [],
            .. furniture.DraftMark is { } mark ? Of(mark) : [],
        ];

    private static LocalText Head => new("页眉", "header");

    private static LocalText Foot => new("页脚", "footer");

    private static IEnumerable<Diagnostic> Of(RunningText text, string field, LocalText name, Length room, StyleProfile profile)
    {
        var path = Path + field;
        if (text.Size < Smallest || text.Size > Largest || text.Size.Emu % HalfPoint.Emu != 0)
        {
            yield return DiagnosticCodes.FurnitureSize.At(path + ".size", name, text.Size.Points);
            yield break;
        }

        foreach (var (value, place) in new[] { (text.Text, path + ".text"), (text.EvenText, path + ".evenText") })
        {
            foreach (var found in value is null ? [] : Text(value, place, name))
            {
                yield return found;
            }

            var width = ReferenceMetrics.HalfCells(value ?? "") * text.Size.Emu / 2;
            if (width > profile.Page.TypeAreaWidth.Emu)
            {
                yield return DiagnosticCodes.FurnitureTooLong.At(place, name, Millimetres(new Length(width)), Millimetres(profile.Page.TypeAreaWidth));
            }
        }

        if (text.Distance < Length.Zero || text.Distance + text.Line > room)
        {
            yield return DiagnosticCodes.FurnitureNoRoom.At(path + ".distance", name, Millimetres(text.Distance), Millimetres(text.Line), Millimetres(room));
        }
    }

    private static IEnumerable<Diagnostic> Of(Letterhead letterhead, StyleProfile profile)
    {
        var (width, height) = FurnitureRoom.SizeOf(letterhead, profile);
        var (widest, highest) = (profile.Page.TypeAreaWidth, FurnitureRoom.Head(profile) - letterhead.Distance);
        if (width <= Length.Zero || letterhead.Distance < Length.Zero || width > widest || height > highest)
        {
            yield return DiagnosticCodes.LetterheadTooLarge.At(
                Path + (letterhead.Width is null ? "letterhead.distance" : "letterhead.width"),
                Millimetres(width), Millimetres(height), Millimetres(widest), Millimetres(highest));
        }

        if (CharacterDiagnostics.Forbidden(letterhead.Alternative) is { } forbidden)
        {
            yield return DiagnosticCodes.FurnitureCharacter.At(Path + "letterhead.alternative", new LocalText("信头", "letterhead"), forbidden);
        }
    }

    private static IEnumerable<Diagnostic> Of(DraftMark mark)
    {
        var name = new LocalText("稿样标记", "draft mark");
        foreach (var found in Text(mark.Text, Path + "draftMark.text", name))
        {
            yield return found;
        }

        if (ReferenceMetrics.HalfCells(mark.Text) > DraftMark.MostEms * 2)
        {
            yield return DiagnosticCodes.DraftMarkTooLong.At(Path + "draftMark.text", mark.Text, DraftMark.MostEms);
        }
    }

    private static IEnumerable<Diagnostic> Text(string text, string path, LocalText name)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return DiagnosticCodes.FurnitureEmpty.At(path, name);
        }
        else if (CharacterDiagnostics.Forbidden(text) is { } forbidden)
        {
            yield return DiagnosticCodes.FurnitureCharacter.At(path, name, forbidden);
        }
        else if (text.AsSpan().ContainsAny(LineBreaks))
        {
            yield return DiagnosticCodes.FurnitureLines.At(path, name);
        }
    }

    private static string Millimetres(Length length) => length.Millimetres.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
