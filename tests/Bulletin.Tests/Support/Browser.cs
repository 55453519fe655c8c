using System.Text.Json;

namespace Bulletin.Tests.Support;

/// <summary>Chromium, with axe-core to look at its pages, and the W3C's validator of HTML; both from npm, which tests/run.sh installs beside the build.</summary>
internal static class Browser
{
    private const string Done = "Document checking completed. No errors found.";

    private static readonly string Modules = Repository.At("artifacts", "npm", "node_modules");

    /// <summary>What a page was found to be.</summary>
    /// <param name="Requests">What was asked for besides the page.</param>
    /// <param name="Scripts">Elements and attributes that run or fetch something.</param>
    /// <param name="TooWide">By how many pixels it is wider than a telephone of 360.</param>
    /// <param name="Rules">The rules that it keeps.</param>
    /// <param name="Violations">Those that it breaks, each with the first element that does.</param>
    public sealed record Finding(string[] Requests, int Scripts, int TooWide, int Rules, string[] Violations);

    /// <summary>What opening pages needs.</summary>
    public static string[] Needs => ["node", "chromium", Path.Combine(Modules, "axe-core", "axe.min.js"), Path.Combine(Modules, "playwright-core", "package.json")];

    /// <summary>What validating them needs.</summary>
    public static string[] ValidatorNeeds => ["java", Jar];

    private static string Jar => Path.Combine(Modules, "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Opens pages; a finding for each.</summary>
    public static IReadOnlyList<Finding> Open(IReadOnlyList<string> files)
    {
        var (exitCode, output, error) = Tools.Run("node", [Repository.At("tests", "npm", "page.mjs"), Modules, Tools.Find("chromium")!, .. files]);
        exitCode.ShouldBe(0, error);
        return JsonSerializer.Deserialize<Finding[]>(output, JsonSerializerOptions.Web)!;
    }

    /// <summary>What the validator says of all the pages of a folder, warnings included; empty where nothing is wrong.</summary>
    public static string Validate(string folder) => Tools.Run("java", ["-jar", Jar, "--skip-non-html", "--format", "text", folder]).Error.Replace(Done, "", StringComparison.Ordinal).Trim();
}
