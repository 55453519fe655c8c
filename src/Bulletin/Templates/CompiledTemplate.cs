namespace Bulletin.Templates;

/// <summary>A template that has been checked and compiled.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Template">What expands it.</param>
/// <param name="Notes">Warnings and information about its text and that of its partials; no errors.</param>
internal sealed record CompiledTemplate(TemplateSource Source, ITemplate Template, ValueList<Diagnostic> Notes);
