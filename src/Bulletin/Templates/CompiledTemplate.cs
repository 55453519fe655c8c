namespace Bulletin.Templates;

/// <summary>A template that has been checked, with the partials that it includes. Immutable.</summary>
/// <param name="Page">The template.</param>
/// <param name="Pages">Its partials, by name.</param>
/// <param name="Fields">The fields of the model that it prints, in any branch.</param>
/// <param name="Notes">Warnings and information about its text and that of its partials; no errors.</param>
internal sealed record CompiledTemplate(
    TemplatePage Page,
    IReadOnlyDictionary<string, TemplatePage> Pages,
    IReadOnlySet<ReportField> Fields,
    ValueList<Diagnostic> Notes)
{
    /// <summary>Its text.</summary>
    public TemplateText Text => Page.Text;
}
