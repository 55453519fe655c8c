using System.Diagnostics;

namespace Bulletin.Tests.Support;

/// <summary>The outside programs and files that some tests need. A missing one skips the test by name, or fails it where BULLETIN_REQUIRE_TOOLS is 1.</summary>
internal static class Tools
{
    public static bool Required => Environment.GetEnvironmentVariable("BULLETIN_REQUIRE_TOOLS") == "1";

    /// <summary>The folder with the real notices, or null.</summary>
    public static string? Notices => Environment.GetEnvironmentVariable("BULLETIN_NOTICES") is { Length: > 0 } folder ? folder : null;

    /// <summary>The full path of a program, or null. Those of Node.js, which tests/run.sh installs beside the build, are found too.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append(Repository.At("artifacts", "npm", "node_modules", ".bin"))
            .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
            .FirstOrDefault(File.Exists);

    /// <summary>Why a test that needs these programs and fonts is skipped; null where all are here, or where tools are required, so that it fails.</summary>
    public static string? WhyToSkip(IEnumerable<string> programs, params IEnumerable<string> fonts)
    {
        var missing = programs.Where(program => Find(program) is null).Concat(fonts.Where(family => FontCatalog.System.Find(family) is null)).ToList();
        return missing.Count == 0 || Required ? null : "not installed: " + string.Join(", ", missing);
    }

    /// <summary>Runs a program to its end and returns its exit code and what it printed.</summary>
    public static (int ExitCode, string Output, string Error) Run(string program, IEnumerable<string> arguments, Action<ProcessStartInfo>? prepare = null)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        prepare?.Invoke(start);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
