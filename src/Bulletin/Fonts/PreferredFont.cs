namespace Bulletin;

/// <summary>A font that an office uses for a role, before all that are known for it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Family">The family, by any of its names.</param>
public sealed record PreferredFont(FontRole Role, string Family);
