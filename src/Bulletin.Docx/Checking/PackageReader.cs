using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>From bytes to a package. What is no package is told in one line; where parts cannot be read, all of them are named.</summary>
internal static class PackageReader
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The package; null where it is none, or cannot be read.</summary>
    /// <param name="docx">The file.</param>
    /// <param name="findings">Where what is wrong is told.</param>
    /// <param name="withContent">Whether what is no XML is kept too; it counts as XML does.</param>
    public static PackageFile? Read(byte[] docx, Findings findings, bool withContent = false)
    {
        if (NoPackage(docx) is { } reason)
        {
            findings.Add(DiagnosticCodes.DocxNoPackage, null, reason);
            return null;
        }

        if (docx.AsSpan().StartsWith(CompoundFile))
        {
            findings.Add(DiagnosticCodes.DocxEncrypted, null);
            return null;
        }

        return Unpack(docx, findings, withContent) is { } entries ? Assemble(entries, findings) : null;
    }

    private static LocalText? NoPackage(byte[] docx) => docx.AsSpan() switch
    {
        [] => new("文件是空的", "the file is empty"),
        [(byte)'P', (byte)'K', 3, 4, ..] => null,
        [(byte)'P', (byte)'K', 5, 6, ..] => new("压缩包里什么也没有", "the zip file holds nothing"),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => new("是 PDF", "it is a PDF"),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => new("是 RTF", "it is RTF"),
        var bytes when bytes.StartsWith(CompoundFile) => bytes.IndexOf(EncryptedPackage) >= 0 ? null : new("是旧版 Office 文件（.doc、.wps）", "it is a file of an older Office (.doc, .wps)"),
        _ => new("不是 zip 压缩包", "it is no zip file"),
    };

    private static List<(string Name, byte[]? Content)>? Unpack(byte[] docx, Findings findings, bool withContent)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(docx, writable: false), ZipArchiveMode.Read);
            return Unpack(archive, findings, withContent);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            findings.Add(DiagnosticCodes.DocxDamaged, null, new LocalText("读不到底", "it cannot be read to its end"));
            return null;
        }
    }

    private static List<(string Name, byte[]? Content)>? Unpack(ZipArchive archive, Findings findings, bool withContent)
    {
        if (archive.Entries.Count > PackageLimits.Entries)
        {
            findings.Add(DiagnosticCodes.DocxTooLarge, null, new LocalText($"压缩包里有 {PackageLimits.Entries} 个以上的文件", $"the package has more than {PackageLimits.Entries} files"));
            return null;
        }

        var entries = new List<(string Name, byte[]? Content)>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        long unpacked = 0;
        long xml = 0;
        foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            if (entry.IsEncrypted)
            {
                findings.Add(DiagnosticCodes.DocxEncrypted, entry.FullName);
                return null;
            }

            if (!names.Add(entry.FullName))
            {
                findings.Add(DiagnosticCodes.DocxDamaged, entry.FullName, new LocalText("同名文件不止一个", "there are several files of this name"));
                return null;
            }

            // What an entry says of its size is not believed.
            var isKept = withContent || IsXml(entry.FullName);
            var left = Math.Min((PackageLimits.UnpackedMegabytes * PackageLimits.Megabyte) - unpacked, isKept ? (PackageLimits.XmlMegabytes * PackageLimits.Megabyte) - xml : long.MaxValue);
            if (Unpack(entry, left, isKept) is not { } content)
            {
                var limit = isKept ? PackageLimits.XmlMegabytes : PackageLimits.UnpackedMegabytes;
                findings.Add(DiagnosticCodes.DocxTooLarge, entry.FullName, new LocalText($"解压后超过 {limit} MB", $"it unpacks to more than {limit} MB"));
                return null;
            }

            if (content.Crc != entry.Crc32)
            {
                findings.Add(DiagnosticCodes.DocxDamaged, entry.FullName, new LocalText("校验和不符", "its checksum is wrong"));
                return null;
            }

            unpacked += content.Length;
            xml += isKept ? content.Length : 0;
            entries.Add((entry.FullName, content.Kept));
        }

        return entries;
    }

    private static (long Length, uint Crc, byte[]? Kept)? Unpack(ZipArchiveEntry entry, long left, bool keep)
    {
        using var stream = entry.Open();
        using var kept = keep ? new MemoryStream() : null;
        var buffer = new byte[81920];
        var crc = new Crc32();
        long length = 0;
        for (int count; (count = stream.Read(buffer, 0, buffer.Length)) > 0;)
        {
            length += count;
            if (length > left)
            {
                return null;
            }

            crc.Append(buffer.AsSpan(0, count));
            kept?.Write(buffer, 0, count);
        }

        return (length, crc.GetCurrentHashAsUInt32(), kept?.ToArray());
    }

    private static PackageFile? Assemble(List<(string Name, byte[]? Content)> entries, Findings findings)
    {
        var roots = new Dictionary<string, XElement?>(StringComparer.OrdinalIgnoreCase);
        long nodes = 0;
        foreach (var (name, content) in entries)
        {
            if (content is not null && IsXml(name) && nodes <= PackageLimits.Nodes)
            {
                roots.Add(name, PackageXml.Read(name, content, ref nodes, findings));
            }
        }

        // Whatever refers to a part that cannot be read would be found at fault too.
        if (roots.ContainsValue(null))
        {
            return null;
        }

        if (roots.GetValueOrDefault(ContentTypes.PartName) is not { } types)
        {
            findings.Add(DiagnosticCodes.DocxNotWord, null, new LocalText($"没有 {ContentTypes.PartName}", $"it has no {ContentTypes.PartName}"));
            return null;
        }

        var contentTypes = ContentTypes.Of(types);
        var parts = entries.Where(entry => IsPart(entry.Name)).ToDictionary(
            entry => entry.Name,
            entry => new PackagePart(entry.Name, contentTypes.For(entry.Name), roots.GetValueOrDefault(entry.Name)) { Content = entry.Content, Relationships = Relationships(entry.Name, roots) },
            StringComparer.OrdinalIgnoreCase);
        return new PackageFile(parts, Relationships("", roots));
    }

    private static List<PackageRelationship> Relationships(string part, Dictionary<string, XElement?> roots) =>
        roots.GetValueOrDefault(PackagePart.RelationshipsName(part)) is not { } root ? [] :
        [
            .. root.Elements(Ooxml.Relationships + "Relationship").Select(relationship =>
            {
                var target = (string?)relationship.Attribute("Target") ?? "";
                var external = (string?)relationship.Attribute("TargetMode") == "External";
                return new PackageRelationship(
                    (string?)relationship.Attribute("Id") ?? "", (string?)relationship.Attribute("Type") ?? "", target, external, external ? null : Resolve(part, target));
            }),
        ];

    // RFC 3986 §5.2, as far as names of parts need it.
    private static string Resolve(string source, string target)
    {
        var path = Uri.UnescapeDataString(target.Split('#')[0]);
        if (path.Length == 0)
        {
            return source;
        }

        var segments = new List<string>();
        var folder = path.StartsWith('/') ? "" : source[..(source.LastIndexOf('/') + 1)];
        foreach (var segment in (folder + path).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment != "..")
            {
                if (segment != ".")
                {
                    segments.Add(segment);
                }
            }
            else if (segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
        }

        return string.Join('/', segments);
    }

    private static bool IsXml(string name) => Path.GetExtension(name).ToLowerInvariant() is ".xml" or ".rels" or ".vml";

    private static bool IsPart(string name) => name != ContentTypes.PartName && !name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
