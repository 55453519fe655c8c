namespace Bulletin.Templates;

/// <summary>A template that has been checked and compiled.</summary>
internal sealed record CompiledTemplate(TemplateSource Source, ITemplate Template);
