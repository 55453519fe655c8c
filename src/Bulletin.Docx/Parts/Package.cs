using System.IO.Compression;

namespace Bulletin.Docx;

/// <summary>
/// Puts the parts into a package with fixed names, relationship ids, order and times. The library's own packaging gives random ids, random part names and the time of day.
/// </summary>
internal static class Package
{
    public const string OddFooterId = "rId4";
    public const string EvenFooterId = "rId5";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    // The earliest time a zip entry can have.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly byte[] ContentTypes = Xml($"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        <Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>
        <Override PartName="/word/fontTable.xml" ContentType="{Word}fontTable+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="{Word}footer+xml"/>
        <Override PartName="/word/footer2.xml" ContentType="{Word}footer+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{Word}settings+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{Word}styles+xml"/>
        </Types>
        """);

    private static readonly byte[] PackageRelationships = Relationships($"""
        <Relationship Id="rId1" Type="{Office}officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        <Relationship Id="rId3" Type="{Office}extended-properties" Target="docProps/app.xml"/>
        """);

    private static readonly byte[] DocumentRelationships = Relationships($"""
        <Relationship Id="rId1" Type="{Office}styles" Target="styles.xml"/>
        <Relationship Id="rId2" Type="{Office}settings" Target="settings.xml"/>
        <Relationship Id="rId3" Type="{Office}fontTable" Target="fontTable.xml"/>
        <Relationship Id="{OddFooterId}" Type="{Office}footer" Target="footer1.xml"/>
        <Relationship Id="{EvenFooterId}" Type="{Office}footer" Target="footer2.xml"/>
        """);

    public static byte[] Write(StaticParts parts, byte[] document, PropertyParts properties)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that stream need the content types first.
            Add(archive, "[Content_Types].xml", ContentTypes);
            Add(archive, "_rels/.rels", PackageRelationships);
            Add(archive, "docProps/app.xml", properties.Application);
            Add(archive, "docProps/core.xml", properties.Core);
            Add(archive, "word/document.xml", document);
            Add(archive, "word/_rels/document.xml.rels", DocumentRelationships);
            Add(archive, "word/styles.xml", parts.Styles);
            Add(archive, "word/settings.xml", parts.Settings);
            Add(archive, "word/fontTable.xml", parts.FontTable);
            Add(archive, "word/footer1.xml", parts.OddFooter);
            Add(archive, "word/footer2.xml", parts.EvenFooter);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static byte[] Relationships(string relationships) =>
        Xml($"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>""");

    // A raw string literal has the line ends of the source file; the package must not.
    private static byte[] Xml(string content) => XmlPart.Utf8.GetBytes(
        """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content.ReplaceLineEndings(""));
}
