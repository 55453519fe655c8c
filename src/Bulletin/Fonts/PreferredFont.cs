using Bulletin.Text;

namespace Bulletin;

/// <summary>A font that an office uses for a role, before all that are known for it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Family">The family, by any of its names.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such role.</exception>
public sealed record PreferredFont(FontRole Role, string Family)
{
    /// <summary>The role.</summary>
    public FontRole Role { get; init => field = Defined.Value(value); } = Defined.Value(Role);
}
