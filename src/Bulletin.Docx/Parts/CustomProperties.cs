using System.Globalization;

namespace Bulletin.Docx;

/// <summary>
/// The custom properties (ISO/IEC 29500-1 §15.2.12.2) by which offices file a document, under the names that GB/T 9704-2012 gives to its elements.
/// </summary>
internal static class CustomProperties
{
    private const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    // Every property of a user's own carries this one; numbers begin at 2.
    private const string FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstNumber = 2;

    /// <summary>What the package says of the part.</summary>
    public const string ContentType = """<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>""";

    /// <summary>How the package comes to the part.</summary>
    public static string Relationship(string id) =>
        $"""<Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>""";

    public static ZipEntry Write(DocumentMetadata metadata) => PropertyParts.Write("custom", writer =>
    {
        writer.WriteStartElement("Properties", Namespace);
        writer.WriteAttributeString("xmlns", "vt", null, Variants);
        var number = FirstNumber;
        Property("文种", metadata.Kind);
        Property("发文机关", metadata.Author);
        Property("发文字号", metadata.ReferenceNumber);
        Property("成文日期", metadata.Date is { } date ? Text.ChineseDate.Format(date) : null);
        writer.WriteEndElement();

        void Property(string name, string? value)
        {
            if (string.IsNullOrEmpty(value))
            {
                return;
            }

            writer.WriteStartElement("property", Namespace);
            writer.WriteAttributeString("fmtid", FormatId);
            writer.WriteAttributeString("pid", number.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("name", name);
            writer.WriteElementString("vt", "lpwstr", Variants, value);
            writer.WriteEndElement();
            number++;
        }
    });
}
