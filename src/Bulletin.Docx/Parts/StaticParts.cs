using System.Collections.Concurrent;

namespace Bulletin.Docx;

/// <summary>The parts that depend on the profile, the protection and the styles with lists alone. Built once for each and kept; those that few documents have, when the first needs them.</summary>
internal sealed record StaticParts(ZipEntry Styles, ZipEntry Settings, ZipEntry FontTable, ZipEntry OddFooter, ZipEntry EvenFooter, Lazy<ZipEntry> TurnedOddFooter, Lazy<ZipEntry> TurnedEvenFooter, Lazy<ZipEntry> BlankFooter, LetterParts? Letter, FurnitureParts? Furniture)
{
    // More profiles than this in one process are made on the fly; keeping them would only fill memory.
    private const int Kept = 32;

    private static readonly ConcurrentDictionary<PartsKey, StaticParts> Cache = new();

    public static StaticParts For(
        StyleProfile profile, bool readOnly, ValueList<ListStyle> lists, bool hasSubtitle, PageFurniture? furniture = null)
    {
        var own = furniture is null ? null : new FurnitureWriter(furniture, profile);
        var key = new PartsKey(profile, readOnly, lists, hasSubtitle, furniture);
        if (Cache.TryGetValue(key, out var parts))
        {
            return parts;
        }

        parts = new StaticParts(
            Part(MainPart.Styles, writer => StylesPart.Write(writer, profile, lists, hasSubtitle, furniture)),
            Part(MainPart.Settings, writer => SettingsPart.Write(writer, profile, readOnly)),
            Part(MainPart.FontTable, writer => FontTablePart.Write(writer, profile.Fonts)),
            Part(MainPart.OddFooter, writer => FooterPart.Write(writer, profile.PageNumber, StyleId.PageNumberOdd, own?.Footer(isOdd: true))),
            Part(MainPart.EvenFooter, writer => FooterPart.Write(writer, profile.PageNumber, StyleId.PageNumberEven, own?.Footer(isOdd: false))),
            new(() => Part(MainPart.TurnedOddFooter,
                writer => FooterPart.WriteTurned(writer, profile, StyleId.PageNumberOdd, StyleId.AfterTable, own?.TurnedFooter(isOdd: true)))),
            new(() => Part(MainPart.TurnedEvenFooter,
                writer => FooterPart.WriteTurned(writer, profile, StyleId.PageNumberEven, StyleId.AfterTable, own?.TurnedFooter(isOdd: false)))),
            new(() => Part(MainPart.BlankFooter, writer => FooterPart.WriteBlank(writer, own?.Footer(isOdd: true) ?? (blank => blank.Paragraph(StyleId.Footer))))),
            profile.Form == DocumentForm.Letter && furniture is null ? LetterParts.Build(profile) : null,
            furniture is null ? null : FurnitureParts.Build(profile, furniture));
        if (Cache.Count < Kept)
        {
            Cache.TryAdd(key, parts);
        }

        return parts;
    }

    /// <summary>The parts with headers and footers changed.</summary>
    public StaticParts With(Func<ZipEntry, ZipEntry> change) => this with
    {
        OddFooter = change(OddFooter),
        EvenFooter = change(EvenFooter),
        TurnedOddFooter = new(() => change(TurnedOddFooter.Value)),
        TurnedEvenFooter = new(() => change(TurnedEvenFooter.Value)),
        BlankFooter = new(() => change(BlankFooter.Value)),
        Letter = Letter is null ? null : new LetterParts([.. Letter.Entries.Select(entry => (entry.Part, change(entry.Entry)))]),
        Furniture = Furniture?.With(change),
    };

    private static ZipEntry Part(MainPart part, Action<WordWriter> write) => XmlPart.Of(part.Name(), write);

    // What the parts depend on.
    private sealed record PartsKey(
        StyleProfile Profile, bool ReadOnly, ValueList<ListStyle> Lists, bool HasSubtitle, PageFurniture? Furniture);
}
