using Bulletin.Diagnostics;
using Bulletin.Markdown;

namespace Bulletin.Templates;

/// <summary>The text of a template, cleaned and divided into front matter and body.</summary>
internal sealed record TemplateText(string Name, string Place, string Text, FrontMatter Matter, string Body, int FirstLine)
{
    /// <summary>The end of a template's file name.</summary>
    public const string Extension = ".sbn";

    /// <summary>The end of the file names that templates had before.</summary>
    public const string OldExtension = ".md.hbs";

    /// <summary>Reads a template; what is wrong is reported, and the rest is taken as it is.</summary>
    /// <param name="name">The template's name.</param>
    /// <param name="file">Its file.</param>
    /// <param name="diagnostics">Receives the problems.</param>
    public static TemplateText Read(string name, TemplateFile file, List<Diagnostic> diagnostics)
    {
        var text = MarkdownCleaner.Clean(file.Text.ReplaceLineEndings("\n"), file.Place, diagnostics).Text;
        var (matter, body, firstLine) = FrontMatter.Read(text, file.Place, diagnostics);
        return new TemplateText(name, file.Place, text, matter, body, firstLine);
    }

    /// <summary>Whether a name can be a template's: no path, nothing that leads out of a folder.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    /// <summary>Whether a name is a partial's. Partials begin with an underscore; they are not templates to choose from.</summary>
    public static bool IsPartial(string name) => name.StartsWith('_');
}
