using System.Runtime.CompilerServices;

namespace Bulletin.Text;

/// <summary>Checks values of enumerations that callers pass: a cast can make any number one.</summary>
internal static class Defined
{
    /// <summary>The value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static T Value<T>(T value, [CallerMemberName] string? name = null)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, null);
}
