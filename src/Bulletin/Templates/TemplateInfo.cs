namespace Bulletin;

/// <summary>A template there is to choose.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is for, in a line.</param>
/// <param name="Source">The file it comes from, or null for a built-in one.</param>
public sealed record TemplateInfo(string Name, string Description, string? Source);
