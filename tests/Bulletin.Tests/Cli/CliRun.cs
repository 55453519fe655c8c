using Bulletin.Cli;

namespace Bulletin.Tests.Cli;

/// <summary>A run of the command line in this process.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static CliRun Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = BulletinCommand.Run(args, output, error);

        // Other arguments that end like this are inputs, which may be wrong.
        foreach (var path in args.Zip(args.Skip(1))
            .Where(pair => exitCode == 0 && pair is { First: "-o" } && pair.Second.EndsWith(".docx", StringComparison.Ordinal))
            .Select(pair => pair.Second))
        {
            CheckedDocx.Sound(File.ReadAllBytes(path));
        }

        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>What every failure has in common: the exit code, lines that begin with a place or with <c>error</c>, no stack trace.</summary>
    public CliRun ShouldFail(int exitCode, string code)
    {
        ExitCode.ShouldBe(exitCode, Error);
        ErrorLines.ShouldNotBeEmpty();
        ErrorLines.ShouldContain(line => line.Contains($"error {code}: ", StringComparison.Ordinal), Error);
        ErrorLines.ShouldAllBe(line => line.Contains(" BUL", StringComparison.Ordinal));
        Error.ShouldNotContain("BUL8999");
        return this;
    }
}
