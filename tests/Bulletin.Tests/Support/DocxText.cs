using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Tests.Support;

/// <summary>Reads the text of a DOCX back: paragraphs in reading order, those in table cells included; subscripts are their characters, line breaks are \n, tabs \t.</summary>
internal static class DocxText
{
    /// <summary>A paragraph: the id of its style and its text.</summary>
    public sealed record Line(string Style, string Text);

    public static IReadOnlyList<Line> Read(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. document.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>()
            .Select(paragraph => new Line(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "", Text(paragraph)))];
    }

    /// <summary>The text alone, a paragraph a line; paragraphs without text, which only close tables, are left out.</summary>
    public static string ReadText(byte[] docx) => string.Join('\n', Read(docx).Select(line => line.Text).Where(text => text.Length > 0));

    public static string ReadText(string path) => ReadText(File.ReadAllBytes(path));

    private static string Text(W.Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            text.Append(element switch
            {
                W.Text characters => characters.Text,
                W.Break or W.CarriageReturn => "\n",
                W.TabChar when element.Parent is W.Run => "\t",
                W.NoBreakHyphen => "-",
                _ => "",
            });
        }

        return text.ToString();
    }
}
