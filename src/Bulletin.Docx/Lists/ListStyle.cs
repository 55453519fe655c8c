namespace Bulletin.Docx;

/// <summary>A style whose paragraphs a list numbers.</summary>
/// <param name="Style">The id of the style.</param>
/// <param name="Place">The list, and the level in it.</param>
internal sealed record ListStyle(string Style, ListPlace Place);
