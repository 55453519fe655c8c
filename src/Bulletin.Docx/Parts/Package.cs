using System.Collections.Concurrent;
using System.Collections.Immutable;
using Bulletin.Docx.Reference;

namespace Bulletin.Docx;

/// <summary>
/// Puts the parts into a package with fixed names, relationship ids, order and times. The library's own packaging gives random ids, random part names and the time of day.
/// </summary>
internal static class Package
{
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
        {MainPart.FontTable.ContentType()}
        {MainPart.Settings.ContentType()}
        {MainPart.Styles.ContentType()}
        """;

    private static readonly string PackageRelationships = $"""
        <Relationship Id="rId1" Type="{Office}officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        <Relationship Id="rId3" Type="{Office}extended-properties" Target="docProps/app.xml"/>
        """;

    private static readonly ImmutableArray<MainPart> Common = [MainPart.Styles, MainPart.Settings, MainPart.FontTable];

    /// <summary>The file. The footers of landscape and of unnumbered pages and the lists are in it only if it has such.</summary>
    public static byte[] Write(StaticParts parts, ZipEntry document, MediaBook media, ZipEntry? lists, PropertyParts properties, bool hasLandscape, bool hasUnnumbered)
    {
        (MainPart Part, ZipEntry Entry)[] always =
            [(MainPart.OddFooter, parts.OddFooter), (MainPart.EvenFooter, parts.EvenFooter), .. parts.Letter?.Entries ?? [], .. parts.Furniture?.Upright ?? []];
        (MainPart Part, ZipEntry Entry)[] more =
        [
            .. hasLandscape
                ? [(MainPart.TurnedOddFooter, parts.TurnedOddFooter.Value), (MainPart.TurnedEvenFooter, parts.TurnedEvenFooter.Value), .. parts.Furniture?.Turned ?? []]
                : ((MainPart, ZipEntry)[])[],
            .. hasUnnumbered ? [(MainPart.BlankFooter, parts.BlankFooter.Value)] : ((MainPart, ZipEntry)[])[],
            .. hasUnnumbered && parts.Furniture?.BlankEven is { } blank ? [blank] : ((MainPart, ZipEntry)[])[],
            .. lists is null ? ((MainPart, ZipEntry)[])[] : [(MainPart.Numbering, lists)],
        ];

        var customType = properties.Custom is null ? "" : CustomProperties.ContentType;

        // Readers that stream need the content types first.
        return ZipWriter.Write(
        [
            ContentTypes(ContentTypes(always) + customType + ContentTypes(more) + media.ContentTypes + parts.Furniture?.ContentTypes),
            Relationships("_rels/.rels", PackageRelationships + (properties.Custom is null ? "" : CustomProperties.Relationship("rId4"))),
            properties.Application,
            properties.Core,
            .. properties.Custom is { } custom ? [custom] : ReadOnlySpan<ZipEntry>.Empty,
            document,
            Relationships(
                "word/_rels/document.xml.rels",
                Relationships([.. Common, .. always.Concat(more).Select(part => part.Part)]) + media.Relationships),
            parts.Styles,
            parts.Settings,
            parts.FontTable,
            .. always.Concat(more).Select(part => part.Entry),
            .. parts.Furniture?.Files ?? [],
            .. media.Entries,
        ]);
    }

    /// <summary>The file, with the looks of a reference document.</summary>
    public static byte[] Write(
        ReferenceSheet sheet, ReferenceContent reference, IReadOnlyList<ReferencePart> headers, ZipEntry document, MediaBook media, ZipEntry? lists, PropertyParts properties, bool hasLandscape, bool hasUnnumbered)
    {
        ReferencePart[] parts = [.. headers, .. sheet.Footers.Take(hasLandscape ? 4 : 2), .. hasUnnumbered ? [sheet.BlankFooter] : (ReferencePart[])[]];
        return ZipWriter.Write(
        [
            ContentTypes(
                (properties.Custom is null ? "" : CustomProperties.ContentType) + string.Concat(parts.Select(part => part.ContentType))
                    + (lists is null ? "" : MainPart.Numbering.ContentType()) + media.ContentTypes + reference.Media.ContentTypes),
            Relationships("_rels/.rels", PackageRelationships + (properties.Custom is null ? "" : CustomProperties.Relationship("rId4"))),
            properties.Application,
            properties.Core,
            .. properties.Custom is { } custom ? [custom] : ReadOnlySpan<ZipEntry>.Empty,
            document,
            Relationships(
                "word/_rels/document.xml.rels",
                Relationships(Common) + string.Concat(parts.Select(part => part.Relationship))
                    + Relationships(lists is null ? [] : [MainPart.Numbering]) + media.Relationships),
            sheet.Styles,
            sheet.Settings,
            sheet.FontTable,
            .. parts.SelectMany(part => part.Relationships is { } own ? [part.Entry, own] : (ZipEntry[])[part.Entry]),
            .. lists is null ? ReadOnlySpan<ZipEntry>.Empty : [lists],
            .. media.Entries,
            .. reference.Media.Entries,
        ]);
    }

    /// <summary>A relationship of one of the kinds that WordprocessingML names.</summary>
    public static string Relationship(string id, string kind, string target) => $"""<Relationship Id="{id}" Type="{Office}{kind}" Target="{target}"/>""";

    public static ZipEntry Relationships(string name, string relationships) =>
        Xml(name, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>""");

    private static string Relationships(IEnumerable<MainPart> parts) => string.Concat(parts.Select(part => part.Relationship()));

    private static ZipEntry ContentTypes(string types) => Xml(
        "[Content_Types].xml",
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{CommonTypes}{types}</Types>""");

    private static string ContentTypes(IEnumerable<(MainPart Part, ZipEntry Entry)> parts) =>
        string.Concat(parts.Select(part => part.Part.ContentType()));

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
