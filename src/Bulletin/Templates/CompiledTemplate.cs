namespace Bulletin.Templates;

/// <summary>A template that has been checked and compiled.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Template">The compiled template.</param>
/// <param name="Fields">The fields of the model that it prints, in any branch.</param>
/// <param name="Notes">Warnings and information about its text and that of its partials; no errors.</param>
internal sealed record CompiledTemplate(
    TemplateSource Source, ITemplate Template, IReadOnlySet<ReportField> Fields, ValueList<Diagnostic> Notes);
