using System.Xml.Linq;

namespace Bulletin.Tests.Support;

/// <summary>What another reader makes of a DOCX, by way of HTML: the headings with their levels, and all text in order. White space is left out.</summary>
internal sealed record HtmlText(IReadOnlyList<string> Headings, string Text)
{
    /// <summary>Pandoc. Title and date, which it takes for data about the document, stand before the text.</summary>
    public static HtmlText ByPandoc(byte[] docx)
    {
        using var folder = new TemporaryFolder();
        var template = folder.Write("body.html", "<body><p>$title$</p>$body$</body>");
        return Of(Run("pandoc", docx, folder, "--standalone", "--template", template, "--wrap=none", "--from=docx", "--to=html"));
    }

    /// <summary>Mammoth, of npm.</summary>
    public static HtmlText ByMammoth(byte[] docx)
    {
        using var folder = new TemporaryFolder();
        return Of($"<body>{Run("mammoth", docx, folder)}</body>");
    }

    /// <summary>Text without white space.</summary>
    public static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>A heading as <see cref="Headings"/> has it.</summary>
    public static string Heading(int level, string text) => $"{level} {Squeezed(text)}";

    private static string Run(string program, byte[] docx, TemporaryFolder folder, params string[] arguments)
    {
        var file = folder.File("notice.docx");
        File.WriteAllBytes(file, docx);
        var (exitCode, output, error) = Tools.Run(Tools.Find(program)!, [.. arguments, file]);
        exitCode.ShouldBe(0, error);
        return output;
    }

    // The caption of a figure is, to pandoc, its alternative text once more.
    private static HtmlText Of(string html)
    {
        var body = XElement.Parse(html, LoadOptions.PreserveWhitespace);
        body.Descendants("figcaption").Remove();
        return new(
            [.. body.Descendants().Where(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Select(element => Heading(element.Name.LocalName[1] - '0', element.Value))],
            Squeezed(body.Value));
    }
}
