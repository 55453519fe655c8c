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

    // With the part of custom properties and without it.
    private static readonly Dictionary<bool, (ZipEntry Types, ZipEntry Relationships)> Fronts = new()
    {
        [false] = (ContentTypes(""), PackageRelationships("")),
        [true] = (ContentTypes(CustomProperties.ContentType), PackageRelationships(CustomProperties.Relationship("rId4"))),
    };

    private static ZipEntry ContentTypes(string custom) => Xml("[Content_Types].xml", $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>{custom}
        <Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>
        <Override PartName="/word/fontTable.xml" ContentType="{Word}fontTable+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="{Word}footer+xml"/>
        <Override PartName="/word/footer2.xml" ContentType="{Word}footer+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{Word}settings+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{Word}styles+xml"/>
        </Types>
        """);

    private static ZipEntry PackageRelationships(string custom) => Relationships("_rels/.rels", $"""
        <Relationship Id="rId1" Type="{Office}officeDocument" Target="word/document.xml"/>
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        <Relationship Id="rId3" Type="{Office}extended-properties" Target="docProps/app.xml"/>{custom}
        """);

    private static readonly ZipEntry DocumentRelationships = Relationships("word/_rels/document.xml.rels", $"""
        <Relationship Id="rId1" Type="{Office}styles" Target="styles.xml"/>
        <Relationship Id="rId2" Type="{Office}settings" Target="settings.xml"/>
        <Relationship Id="rId3" Type="{Office}fontTable" Target="fontTable.xml"/>
        <Relationship Id="{OddFooterId}" Type="{Office}footer" Target="footer1.xml"/>
        <Relationship Id="{EvenFooterId}" Type="{Office}footer" Target="footer2.xml"/>
        """);

    // Readers that stream need the content types first.
    public static byte[] Write(StaticParts parts, ZipEntry document, PropertyParts properties) => ZipWriter.Write(
    [
        Fronts[properties.Custom is not null].Types,
        Fronts[properties.Custom is not null].Relationships,
        properties.Application,
        properties.Core,
        .. properties.Custom is { } custom ? [custom] : ReadOnlySpan<ZipEntry>.Empty,
        document,
        DocumentRelationships,
        parts.Styles,
        parts.Settings,
        parts.FontTable,
        parts.OddFooter,
        parts.EvenFooter,
    ]);

    private static ZipEntry Relationships(string name, string relationships) =>
        Xml(name, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relationships}</Relationships>""");

    // A raw string literal has the line ends of the source file; the package must not.
    private static ZipEntry Xml(string name, string content) =>
        ZipEntry.Of(name, stream => stream.Write(XmlPart.Utf8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content.ReplaceLineEndings(""))));
}
