using System.Collections.Concurrent;
using DocumentFormat.OpenXml;

namespace Bulletin.Docx;

/// <summary>The parts that depend on the profile, the protection and the styles with lists alone. Built once for each and kept; those that few documents have, when the first needs them.</summary>
internal sealed record StaticParts(ZipEntry Styles, ZipEntry Settings, ZipEntry FontTable, ZipEntry OddFooter, ZipEntry EvenFooter, Lazy<ZipEntry> TurnedOddFooter, Lazy<ZipEntry> TurnedEvenFooter, Lazy<ZipEntry> BlankFooter, LetterParts? Letter)
{
    // More profiles than this in one process are made on the fly; keeping them would only fill memory.
    private const int Kept = 32;

    private static readonly ConcurrentDictionary<(StyleProfile Profile, bool ReadOnly, ValueList<ListStyle> Lists), StaticParts> Cache = new();

    public static StaticParts For(StyleProfile profile, bool readOnly, ValueList<ListStyle> lists)
    {
        if (Cache.TryGetValue((profile, readOnly, lists), out var parts))
        {
            return parts;
        }

        parts = new StaticParts(
            Part("styles", StylesPart.Build(profile, lists)),
            Part("settings", SettingsPart.Build(profile, readOnly)),
            Part("fontTable", FontTablePart.Build(profile.Fonts)),
            Part("footer1", FooterPart.Build(profile.PageNumber, StyleId.PageNumberOdd)),
            Part("footer2", FooterPart.Build(profile.PageNumber, StyleId.PageNumberEven)),
            new(() => Part("footer3", FooterPart.BuildTurned(profile, StyleId.PageNumberOdd, StyleId.AfterTable))),
            new(() => Part("footer4", FooterPart.BuildTurned(profile, StyleId.PageNumberEven, StyleId.AfterTable))),
            new(() => Part("footer5", FooterPart.BuildBlank(StyleId.Footer))),
            profile.Form == DocumentForm.Letter ? LetterParts.Build(profile) : null);
        if (Cache.Count < Kept)
        {
            Cache.TryAdd((profile, readOnly, lists), parts);
        }

        return parts;
    }

    private static ZipEntry Part(string name, OpenXmlElement root) => XmlPart.Of($"word/{name}.xml", root);
}
