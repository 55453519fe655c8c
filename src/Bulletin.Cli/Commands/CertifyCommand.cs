using System.CommandLine;
using System.Globalization;
using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Files;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin certify FILE</c>: whether a finished file is sound, whoever wrote it. Now DOCX files.</summary>
internal static class CertifyCommand
{
    private const string Certifiable = ".docx";

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("certify", session.Say("验证成品文件（.docx）：结构、规范、可访问性、遗留内容", "certify a finished file (.docx): structure, schema, accessibility, leftovers"));
        var file = new Argument<string>("FILE") { Description = session.Say("DOCX 文件，谁写的都可以", "a DOCX file, whoever wrote it") };
        command.Arguments.Add(file);
        command.Options.Add(session.FormatOption());
        session.Let(command, parsed =>
        {
            var path = parsed.GetRequiredValue(file);
            CheckName(path, file.Name, command);
            var found = Certify(path);
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

    private static void CheckName(string path, string argument, Command command)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UsageException([DiagnosticCodes.ArgumentMissing.At(place: null, argument, CommandNames.Full(command))]);
        }

        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (extension != Certifiable)
        {
            throw new UsageException([DiagnosticCodes.CertifyNotYet.AtFile(path, extension, Certifiable)]);
        }
    }

    private static ValueList<Diagnostic> Certify(string path)
    {
        try
        {
            return DocxCheck.Check(ReportReading.ReadFile(path), new() { Schema = true })
                .Select(diagnostic => diagnostic.In(path))
                .ToValueList();
        }
        catch (UnreadableException exception)
        {
            return [exception.Diagnostic];
        }
    }
}
