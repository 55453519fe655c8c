using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Bulletin.Tests.Support;

/// <summary>The random cases of a property: the same each run, so that what was green stays green. BULLETIN_SEED=… tries others, BULLETIN_ROUNDS=… as many times as many.</summary>
internal static class RandomCases
{
    private static readonly ulong Seed = (ulong)Number("BULLETIN_SEED", 9704);
    private static readonly int Rounds = Number("BULLETIN_ROUNDS", 1);

    public static Config Of(int count) => Config.QuickThrowOnFailure.WithMaxTest(count * Rounds).WithReplay(Seed, 1UL);

    /// <summary>The seed, for cases that are made without a generator.</summary>
    public static int SeedNumber => unchecked((int)Seed);

    /// <summary>The number of cases, times BULLETIN_ROUNDS.</summary>
    public static int Times(int count) => count * Rounds;

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given ? int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
