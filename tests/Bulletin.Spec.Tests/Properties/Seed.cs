using System.Globalization;

namespace Bulletin.Spec.Tests.Properties;

/// <summary>The seed of the random documents: another each run, unless BULLETIN_SEED gives it.</summary>
internal static class Seed
{
    public static ulong OfThisRun { get; } =
        ulong.TryParse(Environment.GetEnvironmentVariable("BULLETIN_SEED"), CultureInfo.InvariantCulture, out var given) ? given : (ulong)TimeProvider.System.GetTimestamp();
}
