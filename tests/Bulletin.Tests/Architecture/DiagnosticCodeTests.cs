using System.Reflection;
using System.Text.RegularExpressions;
using Bulletin.Diagnostics;

namespace Bulletin.Tests.Architecture;

/// <summary>A code is what users search for, and what programs go by: one kind each, said in two languages.</summary>
public sealed partial class DiagnosticCodeTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> All =
        [.. typeof(DiagnosticCodes).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    [Fact]
    public void Each_kind_has_a_code_of_its_own()
    {
        All.Count.ShouldBeGreaterThan(100);
        All.GroupBy(kind => kind.Code, StringComparer.Ordinal).Where(kinds => kinds.Count() > 1).Select(kinds => kinds.Key).ShouldBeEmpty();
        All.Select(kind => kind.Code).Where(code => !Code().IsMatch(code)).ShouldBeEmpty();
    }

    [Fact]
    public void Both_languages_say_it_all()
    {
        All.Where(kind => string.IsNullOrWhiteSpace(kind.Chinese) || string.IsNullOrWhiteSpace(kind.English) || kind.ChineseHint is null != kind.EnglishHint is null).Select(kind => kind.Code).ShouldBeEmpty();
        All.Where(kind => Arguments(kind.Chinese + kind.ChineseHint) != Arguments(kind.English + kind.EnglishHint)).Select(kind => kind.Code).ShouldBeEmpty();
    }

    private static string Arguments(string text) => string.Concat(Argument().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("^BUL[1-9][0-9]{3}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\{[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Argument();
}
