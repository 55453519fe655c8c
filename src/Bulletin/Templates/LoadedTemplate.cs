namespace Bulletin.Templates;

/// <summary>A template that has been read and parsed, with the problems that were found then.</summary>
internal sealed class LoadedTemplate
{
    private readonly TemplatePage? _page;
    private readonly ValueList<Diagnostic> _diagnostics;

    private LoadedTemplate(TemplateText text, TemplatePage? page, ValueList<Diagnostic> diagnostics) =>
        (Text, _page, _diagnostics) = (text, page, diagnostics);

    /// <summary>The text.</summary>
    public TemplateText Text { get; }

    /// <summary>Reads and parses a template.</summary>
    public static LoadedTemplate Of(string name, TemplateFile file)
    {
        var diagnostics = new List<Diagnostic>();
        var text = TemplateText.Read(name, file, diagnostics);
        var page = TemplatePage.Parse(text, diagnostics);
        return new(text, page, diagnostics.ToValueList());
    }

    /// <summary>The page; null if the syntax is wrong.</summary>
    /// <param name="diagnostics">Receives the problems.</param>
    public TemplatePage? PageFor(List<Diagnostic> diagnostics)
    {
        diagnostics.AddRange(_diagnostics);
        return _page;
    }
}
