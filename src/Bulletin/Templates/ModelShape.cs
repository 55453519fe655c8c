namespace Bulletin.Templates;

/// <summary>The names of an application's own model.</summary>
/// <param name="Key">Tells it from other models.</param>
/// <param name="Names">The names at the top.</param>
internal sealed record ModelShape(string Key, TemplateShape Names);
