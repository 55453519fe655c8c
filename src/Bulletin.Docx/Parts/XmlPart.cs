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

    /// <summary>Writes a part that <paramref name="write"/> writes.</summary>
    public static void Write(Stream stream, Action<WordWriter> write)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = Utf8 });
        xml.WriteStartDocument(standalone: true);
        write(new WordWriter(xml));
    }

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
}
