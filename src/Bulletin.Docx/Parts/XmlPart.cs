using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bulletin.Docx;

/// <summary>Serialises a part of the document.</summary>
internal static class XmlPart
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The part that <paramref name="write"/> writes.</summary>
    public static ZipEntry Of(string name, Action<WordWriter> write) => ZipEntry.Of(name, stream => Write(stream, write));

    /// <summary>The part that <paramref name="write"/> writes; it need not be WordprocessingML.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="write">Writes its root.</param>
    /// <param name="newLines">What becomes of line ends in its texts.</param>
    public static ZipEntry OfXml(string name, Action<XmlWriter> write, NewLineHandling newLines = NewLineHandling.Replace) =>
        ZipEntry.Of(name, stream => WriteXml(stream, write, newLines));

    /// <summary>Writes a part that <paramref name="write"/> writes.</summary>
    public static void Write(Stream stream, Action<WordWriter> write) => WriteXml(stream, xml => write(new WordWriter(xml)), NewLineHandling.Replace);

    /// <summary>The root of the part that <paramref name="write"/> writes.</summary>
    public static XElement Tree(Action<WordWriter> write)
    {
        var document = new XDocument();
        using (var xml = document.CreateWriter())
        {
            write(new WordWriter(xml));
        }

        return document.Root!;
    }

    private static void WriteXml(Stream stream, Action<XmlWriter> write, NewLineHandling newLines)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Utf8, NewLineHandling = newLines });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }
}
