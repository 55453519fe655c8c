using System.Collections.Concurrent;

namespace Bulletin.Docx;

/// <summary>The parts that depend on the profile alone. Built once for each profile and kept.</summary>
internal sealed record StaticParts(byte[] Styles, byte[] Settings, byte[] FontTable, byte[] OddFooter, byte[] EvenFooter)
{
    // More profiles than this in one process are made on the fly; keeping them would only fill memory.
    private const int Kept = 32;

    private static readonly ConcurrentDictionary<StyleProfile, StaticParts> Cache = new();

    public static StaticParts For(StyleProfile profile)
    {
        if (Cache.TryGetValue(profile, out var parts))
        {
            return parts;
        }

        parts = new StaticParts(
            XmlPart.Of(StylesPart.Build(profile)),
            XmlPart.Of(SettingsPart.Build(profile)),
            XmlPart.Of(FontTablePart.Build(profile.Fonts)),
            XmlPart.Of(FooterPart.Build(profile.PageNumber, StyleId.PageNumberOdd)),
            XmlPart.Of(FooterPart.Build(profile.PageNumber, StyleId.PageNumberEven)));
        if (Cache.Count < Kept)
        {
            Cache.TryAdd(profile, parts);
        }

        return parts;
    }
}
