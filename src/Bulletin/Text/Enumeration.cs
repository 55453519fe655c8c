using System.Runtime.CompilerServices;

namespace Bulletin.Text;

/// <summary>Values of enumerations that options are given.</summary>
internal static class Enumeration
{
    /// <summary>The value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The name of the property.</param>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static T Defined<T>(T value, [CallerMemberName] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, $"{typeof(T).Name} has no such value.");
}
