using Bulletin.Diagnostics;
using Bulletin.Markdown;

namespace Bulletin.Templates;

/// <summary>A template as it stands in its file.</summary>
internal sealed record TemplateSource(string Name, string Place, string Text, FrontMatter Matter, string Body, int FirstLine)
{
    /// <summary>What a template's file name ends in.</summary>
    public const string Extension = ".md.hbs";

    /// <summary>The files of templates in folders; a folder that does not exist has none.</summary>
    public static IEnumerable<string> FilesIn(IEnumerable<string> folders) =>
        folders.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*" + Extension));

    /// <summary>Reads a file's text; what is wrong is reported, and the rest is taken as it is.</summary>
    /// <param name="name">The template's name.</param>
    /// <param name="place">How messages call its file.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="diagnostics">Where to put what is wrong.</param>
    public static TemplateSource Parse(string name, string place, string text, List<Diagnostic> diagnostics)
    {
        text = text.ReplaceLineEndings("\n");
        text = MarkdownCleaner.Clean(text, place, diagnostics).Text;
        var (matter, body, firstLine) = FrontMatter.Read(text, place, diagnostics);
        return new TemplateSource(name, place, text, matter, body, firstLine);
    }

    /// <summary>Whether a name can be a template's: no path, nothing that leads out of a folder.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    /// <summary>Whether a name is a partial's. Partials begin with an underscore; they are not templates to choose from.</summary>
    public static bool IsPartial(string name) => name.StartsWith('_');
}
