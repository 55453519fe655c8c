using System.Text;
using DocumentFormat.OpenXml;

namespace Bulletin.Docx;

/// <summary>Serialises a part of the document.</summary>
internal static class XmlPart
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    public static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The part whose root is the given element.</summary>
    public static ZipEntry Of(string name, OpenXmlElement root) => Of(name, writer => writer.WriteElement(root));

    /// <summary>The part that <paramref name="write"/> writes.</summary>
    public static ZipEntry Of(string name, Action<OpenXmlWriter> write) => ZipEntry.Of(name, stream => Write(stream, write));

    /// <summary>Writes the part to a stream.</summary>
    public static void Write(Stream stream, Action<OpenXmlWriter> write)
    {
        using var writer = OpenXmlWriter.Create(stream, Utf8);
        writer.WriteStartDocument(standalone: true);
        write(writer);
    }
}
