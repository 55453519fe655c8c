using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>One run of the program: its language, its form of output, where it prints, and how every way to fail becomes diagnostics and an exit code.</summary>
internal sealed class Session
{
    private static readonly string[] Languages = ["zh", "en"];

    private readonly TextWriter _output;
    private readonly TextWriter _error;
    private readonly OutcomeWriter _results;
    private readonly bool _isQuiet;
    private Diagnostic? _outputTrouble;

    /// <summary>A run. The language and the form of output are read from the bare arguments, so that mistakes in the others are told in them too.</summary>
    public Session(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        (_output, _error) = (output, error);
        _isQuiet = args.TakeWhile(argument => argument != "--").Any(argument => argument is "--quiet" or "-q");
        Language = ValueOf(args, "--lang") == "en" ? DiagnosticLanguage.English : DiagnosticLanguage.Chinese;
        _results = ValueOf(args, "--format") == "json" ? new JsonOutcomeWriter(output, Language) : new TextOutcomeWriter(output, error, Language);
    }

    /// <summary>The language of messages and help.</summary>
    public DiagnosticLanguage Language { get; }

    /// <summary>One of two wordings.</summary>
    public string Say(string chinese, string english) => Language == DiagnosticLanguage.Chinese ? chinese : english;

    /// <summary>The option <c>--lang</c>, common to all commands.</summary>
    public Option<string> LanguageOption()
    {
        var option = ChoiceOption.Create("--lang", Say("消息的语言", "language of messages"), Languages);
        option.Recursive = true;
        return option;
    }

    /// <summary>The option <c>--quiet</c>, common to all commands.</summary>
    public Option<bool> QuietOption() => new("--quiet", "-q")
    {
        Description = Say("只列出错误，不列警告和提示", "list errors alone, no warnings and infos"),
        Recursive = true,
        Arity = ArgumentArity.Zero,
    };

    /// <summary>The option <c>--format</c>.</summary>
    public Option<string> FormatOption() => ChoiceOption.Create("--format", Say("结果的形式", "form of the result"), ["text", "json"]);

    /// <summary>Makes a command do its work: what it returns is printed, what it throws becomes diagnostics.</summary>
    public void Let(Command command, Func<ParseResult, Outcome> work) =>
        command.SetAction(parsed => Print(work(parsed)));

    /// <summary>Does something and gives its exit code.</summary>
    public int Run(Func<int> work)
    {
        var exitCode = Attempt(work);
        Write(_output.Flush);
        if (_outputTrouble is null)
        {
            return exitCode;
        }

        new TextOutcomeWriter(TextWriter.Null, _error, Language).Write(new Outcome { Diagnostics = [_outputTrouble] });
        return Math.Max(exitCode, 1);
    }

    private int Attempt(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (UsageException exception)
        {
            return Print(new Outcome { ExitCode = 2, Diagnostics = exception.Diagnostics });
        }
        catch (NoticeException exception)
        {
            return Print(new Outcome { ExitCode = 1, Diagnostics = exception.Diagnostics });
        }
#pragma warning disable CA1031 // The last resort: whatever is wrong, the user gets a line and no stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Print(new Outcome { ExitCode = 1, Diagnostics = [DiagnosticCodes.Internal.At(place: null, exception.GetType().Name, exception.Message)] });
        }
    }

    private int Print(Outcome result)
    {
        var shown = result.Diagnostics.Where(diagnostic => !_isQuiet || diagnostic.Severity == DiagnosticSeverity.Error).ToValueList();
        Write(() => _results.Write(result with { Diagnostics = shown }));
        return result.ExitCode;
    }

    // What is wrong with standard output is told once, on standard error.
    private void Write(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception) || exception is ObjectDisposedException)
        {
            var isClosed = exception is NotSupportedException or UnauthorizedAccessException or ObjectDisposedException;
            var reason = isClosed ? StandardStreams.Closed : FileTrouble.Describe(exception, "");
            _outputTrouble ??= DiagnosticCodes.StandardOutput.At(place: null, reason);
        }
    }

    private static string? ValueOf(IReadOnlyList<string> args, string option)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == option)
            {
                return i + 1 < args.Count ? args[i + 1] : null;
            }

            if (args[i].StartsWith(option, StringComparison.Ordinal) && args[i].Length > option.Length && args[i][option.Length] is '=' or ':')
            {
                return args[i][(option.Length + 1)..];
            }
        }

        return null;
    }
}
