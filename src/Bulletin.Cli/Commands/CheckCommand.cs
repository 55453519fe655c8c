using System.CommandLine;
using System.Globalization;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin check INPUT</c>: says everything that reading and composing find, and writes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("check", session.Say("检查，不写文件", "check, and write nothing"));
        var arguments = new NoticeArguments(session, command);
        session.Let(command, parsed =>
        {
            var found = arguments.Input(parsed).Check(arguments.Options(parsed));
            var errors = found.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            var warnings = found.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
            return new Outcome
            {
                ExitCode = errors > 0 ? 1 : 0,
                Diagnostics = found,
                Text = string.Create(CultureInfo.InvariantCulture, $"{session.Say($"错误 {errors}，警告 {warnings}", $"errors {errors}, warnings {warnings}")}\n"),
            };
        });
        return command;
    }
}
