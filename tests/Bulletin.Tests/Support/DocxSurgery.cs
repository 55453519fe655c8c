using System.IO.Compression;
using System.Text;

namespace Bulletin.Tests.Support;

/// <summary>Changes a DOCX by hand, file by file, to plant a defect in it.</summary>
internal sealed class DocxSurgery
{
    private readonly List<(string Name, byte[] Bytes)> _entries = [];

    public DocxSurgery(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            _entries.Add((entry.FullName, bytes.ToArray()));
        }
    }

    /// <summary>Puts one text in the place of another, where that stands for the first time; it must stand there.</summary>
    public DocxSurgery Replace(string part, string old, string replacement)
    {
        var text = Text(part);
        var index = text.IndexOf(old, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"{part} has no {old}");
        return Write(part, string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + old.Length)));
    }

    /// <summary>Puts text before the first occurrence of another.</summary>
    public DocxSurgery Before(string part, string place, string text) => Replace(part, place, text + place);

    /// <summary>Puts paragraphs and tables at the end of the body.</summary>
    public DocxSurgery Append(string blocks)
    {
        var text = Text("word/document.xml");
        return Write("word/document.xml", text.Insert(text.LastIndexOf("<w:sectPr", StringComparison.Ordinal), blocks));
    }

    public DocxSurgery Write(string part, string text) => Write(part, Encoding.UTF8.GetBytes(text));

    public DocxSurgery Write(string part, byte[] bytes)
    {
        var index = _entries.FindIndex(entry => entry.Name == part);
        if (index < 0)
        {
            _entries.Add((part, bytes));
        }
        else
        {
            _entries[index] = (part, bytes);
        }

        return this;
    }

    public DocxSurgery Remove(string part)
    {
        _entries.RemoveAll(entry => entry.Name == part).ShouldBe(1);
        return this;
    }

    /// <summary>Adds a part of the main document, with its content type and its relationship.</summary>
    public DocxSurgery AddPart(string name, string contentType, string kind, string id, string xml)
    {
        Before("[Content_Types].xml", "</Types>", $"<Override PartName=\"/word/{name}\" ContentType=\"{contentType}\"/>");
        Relate("document.xml", id, kind, name);
        return Write("word/" + name, xml);
    }

    /// <summary>Adds a relationship to a part under <c>word</c>.</summary>
    public DocxSurgery Relate(string part, string id, string kind, string target, bool external = false) => Before(
        $"word/_rels/{part}.rels",
        "</Relationships>",
        $"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>");

    /// <summary>The files in their order, each as text.</summary>
    public IEnumerable<(string Name, string Text)> Texts => _entries.Select(entry => (entry.Name, Encoding.Latin1.GetString(entry.Bytes)));

    public string Text(string part) => Encoding.UTF8.GetString(_entries.Single(entry => entry.Name == part).Bytes);

    public byte[] ToDocx()
    {
        using var docx = new MemoryStream();
        using (var archive = new ZipArchive(docx, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _entries)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return docx.ToArray();
    }
}
