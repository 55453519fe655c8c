namespace Bulletin;

/// <summary>The text of a template, as a source has it.</summary>
/// <param name="Place">The file's path or name, for messages.</param>
/// <param name="Text">The text: front matter and body.</param>
public sealed record TemplateFile(string Place, string Text);
