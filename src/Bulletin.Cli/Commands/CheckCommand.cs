using System.CommandLine;
using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin check INPUT</c>: reports the diagnostics of reading, composing and PDF output. Writes no file.</summary>
internal static class CheckCommand
{
    private const string Pdf = "pdf";

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("check", session.Say("检查，不写文件", "check, and write nothing"));
        var arguments = new NoticeArguments(session, command);
        var target = ChoiceOption.Create(
            "--for",
            session.Say(
                "要写哪种文件；pdf 则缺字算错误，不给则算警告",
                "the file to be written; for pdf, a missing character is an error, by default a warning"),
            [Pdf, "docx", "html"]);
        command.Options.Insert(0, target);
        var fonts = new FontArguments(session, command, index: 1);
        session.Let(command, parsed =>
        {
            var found = arguments.Input(parsed).Check(arguments.Options(parsed), notice => parsed.GetValue(target) switch
            {
                // Whoever asks for exact fonts asks for the PDF.
                null when !fonts.IsStrict(parsed) => AsWarnings(notice.CheckPdf(new() { Fonts = fonts.Options(parsed) })),
                null or Pdf => notice.CheckPdf(new() { Fonts = fonts.Options(parsed) }),
                _ => [],
            });
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

    // Without a request for a PDF, only missing fonts and problems that prevent a PDF are reported.
    private static IEnumerable<Diagnostic> AsWarnings(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(
            diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                || diagnostic.Code == DiagnosticCodes.FontMissing.Code)
            .Select(diagnostic => diagnostic.WithSeverity(DiagnosticSeverity.Warning));
}
