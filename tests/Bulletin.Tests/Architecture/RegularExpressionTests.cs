using System.Reflection;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Architecture;

/// <summary>
/// No result depends on the clock: a slow machine must not throw where a fast one answers. Every pattern is linear, so that none needs a
/// timeout.
/// </summary>
public sealed class RegularExpressionTests
{
    private static readonly Assembly[] Assemblies =
        [typeof(Notice).Assembly, typeof(DocxCheck).Assembly, typeof(PdfRenderer).Assembly, typeof(NoticeHtmlExtensions).Assembly,
        typeof(ReportFile).Assembly];

    [Fact]
    public void None_has_a_timeout() => Assemblies.SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is { MatchTimeoutMilliseconds: not Timeout.Infinite })
        .Select(method => method.DeclaringType!.Name + "." + method.Name).ShouldBeEmpty();

    [Fact]
    public void There_are_some() =>
        Assemblies.SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic))
            .Count(method => method.GetCustomAttribute<GeneratedRegexAttribute>() is not null)
            .ShouldBeGreaterThan(10);
}
