using System.Collections.Concurrent;
using Bulletin.Docx.House;

namespace Bulletin.Docx;

/// <summary>
/// Puts the parts into a package with fixed names, relationship ids, order and times. The library's own packaging gives random ids, random part names and the time of day.
/// </summary>
internal static class Package
{
    public const string OddFooterId = "rId4";
    public const string EvenFooterId = "rId5";
    public const string TurnedOddFooterId = "rId6";
    public const string TurnedEvenFooterId = "rId7";
    public const string BlankFooterId = "rId8";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    // Beyond as many, lists are made on the fly: documents with hundreds of pictures would only fill memory.
    private const int Kept = 64;

    private static readonly ConcurrentDictionary<(string Name, string Content), ZipEntry> Lists = new();

    private static readonly string CommonTypes = $"""
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        <Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>
        <Override PartName="/word/fontTable.xml" ContentType="{Word}fontTable+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{Word}settings+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{Word}styles+xml"/>
        """;

    private const string FooterTypes = $"""
        <Override PartName="/word/footer1.xml" ContentType="{Word}footer+xml"/>
        <Override PartName="/word/footer2.xml" ContentType="{Word}footer+xml"/>
        """;

    private static readonly string PackageRelationships = $"""
        <Relationship Id="rId1" Type="{Office}officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        <Relationship Id="rId3" Type="{Office}extended-properties" Target="docProps/app.xml"/>
        """;

    private static readonly string CommonRelationships = $"""
        <Relationship Id="rId1" Type="{Office}styles" Target="styles.xml"/>
        <Relationship Id="rId2" Type="{Office}settings" Target="settings.xml"/>
        <Relationship Id="rId3" Type="{Office}fontTable" Target="fontTable.xml"/>
        """;

    private const string FooterRelationships = $"""
        <Relationship Id="{OddFooterId}" Type="{Office}footer" Target="footer1.xml"/>
        <Relationship Id="{EvenFooterId}" Type="{Office}footer" Target="footer2.xml"/>
        """;

    private const string TurnedTypes = $"""
        <Override PartName="/word/footer3.xml" ContentType="{Word}footer+xml"/>
        <Override PartName="/word/footer4.xml" ContentType="{Word}footer+xml"/>
        """;

    private const string TurnedRelationships = $"""
        <Relationship Id="{TurnedOddFooterId}" Type="{Office}footer" Target="footer3.xml"/>
        <Relationship Id="{TurnedEvenFooterId}" Type="{Office}footer" Target="footer4.xml"/>
        """;

    private static readonly string BlankType = $"""<Override PartName="/word/footer5.xml" ContentType="{Word}footer+xml"/>""";

    /// <summary>The file. The footers of landscape and of unnumbered pages and the lists are in it only if it has such.</summary>
    public static byte[] Write(StaticParts parts, ZipEntry document, MediaBook media, ZipEntry? lists, PropertyParts properties, bool hasLandscape, bool hasUnnumbered)
    {
        // Readers that stream need the content types first.
        ZipEntry[] more = [.. hasLandscape ? [parts.TurnedOddFooter.Value, parts.TurnedEvenFooter.Value] : (ZipEntry[])[], .. hasUnnumbered ? [parts.BlankFooter.Value] : (ZipEntry[])[]];
        return ZipWriter.Write(
        [
            Xml("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{CommonTypes}{FooterTypes}{(parts.Letter is null ? "" : LetterParts.ContentTypes)}{(properties.Custom is null ? "" : CustomProperties.ContentType)}{(hasLandscape ? TurnedTypes : "")}{(hasUnnumbered ? BlankType : "")}{(lists is null ? "" : NumberingPart.ContentType)}{media.ContentTypes}</Types>"""),
            Relationships("_rels/.rels", PackageRelationships + (properties.Custom is null ? "" : CustomProperties.Relationship("rId4"))),
            properties.Application,
            properties.Core,
            .. properties.Custom is { } custom ? [custom] : ReadOnlySpan<ZipEntry>.Empty,
            document,
            Relationships("word/_rels/document.xml.rels", CommonRelationships + FooterRelationships + (parts.Letter is null ? "" : LetterParts.Relationships) + (hasLandscape ? TurnedRelationships : "") + (hasUnnumbered ? Relationship(BlankFooterId, "footer", "footer5.xml") : "") + (lists is null ? "" : NumberingPart.Relationship) + media.Relationships),
            parts.Styles,
            parts.Settings,
            parts.FontTable,
            parts.OddFooter,
            parts.EvenFooter,
            .. more,
            .. parts.Letter is { } letter ? letter.Entries.AsSpan() : [],
            .. lists is null ? ReadOnlySpan<ZipEntry>.Empty : [lists],
            .. media.Entries,
        ]);
    }

    /// <summary>The file, with the looks of a house document.</summary>
    public static byte[] Write(HouseSheet sheet, HouseContent house, ZipEntry document, MediaBook media, ZipEntry? lists, PropertyParts properties, bool hasLandscape, bool hasUnnumbered)
    {
        HousePart[] parts = [.. house.Parts, .. sheet.Footers.Take(hasLandscape ? 4 : 2), .. hasUnnumbered ? [sheet.BlankFooter] : (HousePart[])[]];
        return ZipWriter.Write(
        [
            Xml("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{CommonTypes}{(properties.Custom is null ? "" : CustomProperties.ContentType)}{string.Concat(parts.Select(part => part.ContentType))}{(lists is null ? "" : NumberingPart.ContentType)}{media.ContentTypes}{house.Media.ContentTypes}</Types>"""),
            Relationships("_rels/.rels", PackageRelationships + (properties.Custom is null ? "" : CustomProperties.Relationship("rId4"))),
            properties.Application,
            properties.Core,
            .. properties.Custom is { } custom ? [custom] : ReadOnlySpan<ZipEntry>.Empty,
            document,
            Relationships("word/_rels/document.xml.rels", CommonRelationships + string.Concat(parts.Select(part => part.Relationship)) + (lists is null ? "" : NumberingPart.Relationship) + media.Relationships),
            sheet.Styles,
            sheet.Settings,
            sheet.FontTable,
            .. parts.SelectMany(part => part.Relationships is { } own ? [part.Entry, own] : (ZipEntry[])[part.Entry]),
            .. lists is null ? ReadOnlySpan<ZipEntry>.Empty : [lists],
            .. media.Entries,
            .. house.Media.Entries,
        ]);
    }

    /// <summary>A relationship of one of the kinds that WordprocessingML names.</summary>
    public static string Relationship(string id, string kind, string target) => $"""<Relationship Id="{id}" Type="{Office}{kind}" Target="{target}"/>""";

    public static ZipEntry Relationships(string name, string relationships) =>
        Xml(name, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>""");

    // A raw string literal has the line ends of the source file; the package must not. There are few such lists, and they recur in every file: each is deflated once, and kept.
    private static ZipEntry Xml(string name, string content)
    {
        if (Lists.TryGetValue((name, content), out var entry))
        {
            return entry;
        }

        entry = ZipEntry.Of(name, stream => stream.Write(XmlPart.Utf8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content.ReplaceLineEndings(""))));
        if (Lists.Count < Kept)
        {
            Lists.TryAdd((name, content), entry);
        }

        return entry;
    }
}
