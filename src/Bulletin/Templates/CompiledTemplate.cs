namespace Bulletin.Templates;

/// <summary>A template that has been checked and compiled.</summary>
/// <param name="Source">Its text.</param>
/// <param name="Template">The compiled template.</param>
/// <param name="Fields">The fields of the model that it prints, in any branch.</param>
internal sealed record CompiledTemplate(TemplateSource Source, ITemplate Template, IReadOnlySet<ReportField> Fields);
