using System.Collections.Concurrent;

namespace Bulletin.Docx;

/// <summary>The parts that depend on the profile, the protection and the styles with lists alone. Built once for each and kept; those that few documents have, when the first needs them.</summary>
internal sealed record StaticParts(ZipEntry Styles, ZipEntry Settings, ZipEntry FontTable, ZipEntry OddFooter, ZipEntry EvenFooter, Lazy<ZipEntry> TurnedOddFooter, Lazy<ZipEntry> TurnedEvenFooter, Lazy<ZipEntry> BlankFooter, LetterParts? Letter)
{
    // More profiles than this in one process are made on the fly; keeping them would only fill memory.
    private const int Kept = 32;

    private static readonly ConcurrentDictionary<(StyleProfile Profile, bool ReadOnly, ValueList<ListStyle> Lists, bool HasSubtitle), StaticParts> Cache = new();

    public static StaticParts For(StyleProfile profile, bool readOnly, ValueList<ListStyle> lists, bool hasSubtitle)
    {
        if (Cache.TryGetValue((profile, readOnly, lists, hasSubtitle), out var parts))
        {
            return parts;
        }

        parts = new StaticParts(
            Part(MainPart.Styles, writer => StylesPart.Write(writer, profile, lists, hasSubtitle)),
            Part(MainPart.Settings, writer => SettingsPart.Write(writer, profile, readOnly)),
            Part(MainPart.FontTable, writer => FontTablePart.Write(writer, profile.Fonts)),
            Part(MainPart.OddFooter, writer => FooterPart.Write(writer, profile.PageNumber, StyleId.PageNumberOdd)),
            Part(MainPart.EvenFooter, writer => FooterPart.Write(writer, profile.PageNumber, StyleId.PageNumberEven)),
            new(() => Part(MainPart.TurnedOddFooter,
                writer => FooterPart.WriteTurned(writer, profile, StyleId.PageNumberOdd, StyleId.AfterTable))),
            new(() => Part(MainPart.TurnedEvenFooter,
                writer => FooterPart.WriteTurned(writer, profile, StyleId.PageNumberEven, StyleId.AfterTable))),
            new(() => Part(MainPart.BlankFooter, writer => FooterPart.WriteBlank(writer, StyleId.Footer))),
            profile.Form == DocumentForm.Letter ? LetterParts.Build(profile) : null);
        if (Cache.Count < Kept)
        {
            Cache.TryAdd((profile, readOnly, lists, hasSubtitle), parts);
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
    };

    private static ZipEntry Part(MainPart part, Action<WordWriter> write) => XmlPart.Of(part.Name(), write);
}
