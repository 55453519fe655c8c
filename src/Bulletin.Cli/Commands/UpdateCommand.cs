using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Files;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin update INPUT --from FILE [-o FILE]</c>: reads what was corrected in Word back into the report. Without <c>-o</c> it says what would change.</summary>
internal static class UpdateCommand
{
    private const string Readable = ".docx";

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("update", session.Say("把 Word 里改过的文字读回报告（DOCX 须带内容控件）", "read corrections made in Word back into the report (the DOCX has content controls)"));
        var arguments = new NoticeArguments(session, command);
        var from = new Option<string>("--from") { Description = session.Say("改过的 DOCX", "the edited DOCX"), HelpName = "FILE", Arity = ArgumentArity.ExactlyOne, Required = true };
        var output = new Option<string>("--output", "-o")
        {
            Description = session.Say("新报告（.yaml .yml .json），可以就是原报告；不给则只列出改动", "the new report (.yaml .yml .json), which may be the old one; without it the changes are only listed"),
            HelpName = "FILE",
            Arity = ArgumentArity.ExactlyOne,
        };
        command.Options.Insert(0, from);
        command.Options.Insert(1, output);
        session.Let(command, parsed =>
        {
            var input = arguments.Input(parsed);
            var (source, target) = (parsed.GetRequiredValue(from), parsed.GetValue(output));
            CheckNames(input, source, target, arguments.Files(parsed));
            var read = ReportFile.TryLoad(input.Path);
            var update = Read(read.GetReportOrThrow(), source, arguments.Options(parsed));

            // What could not be taken over is lost in the new report: it is not written, and the old one stays the truth.
            var failed = update.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            if (target is not null && !failed)
            {
                using var cleanup = new TerminationCleanup();
                ReportFile.Save(update.Report, target);
            }

            return new Outcome
            {
                ExitCode = failed ? 1 : 0,
                Files = target is null || failed ? [] : [target],
                Diagnostics = [.. read.Diagnostics, .. update.Diagnostics],
                Text = Text(session, update.Changes),
                Json = json => Write(json, update.Changes),
            };
        });
        return command;
    }

    private static void CheckNames(InputFile input, string source, string? target, IEnumerable<string> templates)
    {
        var diagnostics = new List<Diagnostic>();
        if (input.IsMarkdown)
        {
            diagnostics.Add(DiagnosticCodes.UpdateForMarkdown.AtFile(input.Path));
        }

        if (!Path.GetExtension(source).Equals(Readable, StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Add(DiagnosticCodes.UnknownFormat.AtFile(source, Path.GetExtension(source), Readable));
        }

        if (target is not null && !InputFile.ReportExtensions.Contains(Path.GetExtension(target).ToLowerInvariant(), StringComparer.Ordinal))
        {
            diagnostics.Add(DiagnosticCodes.UnknownOutput.AtFile(target, Path.GetExtension(target), string.Join(' ', InputFile.ReportExtensions)));
        }

        // Replacing the report is what the command is for; nothing else that it reads is replaced.
        if (target is { Length: > 0 } && templates.Append(source).Any(read => read.Length > 0 && RealPath.AreSame(target, read)))
        {
            diagnostics.Add(DiagnosticCodes.OutputIsInput.AtFile(target));
        }

        if (diagnostics.Count > 0)
        {
            throw new UsageException(diagnostics);
        }

        if (target is not null && OutputFiles.Misplaced(target) is { } misplaced)
        {
            throw new NoticeException([misplaced]);
        }
    }

    private static DocxUpdate Read(RemediationReport report, string source, NoticeOptions options)
    {
        try
        {
            return DocxReader.Update(report, ReportReading.ReadFile(source), options);
        }
        catch (UnreadableException exception)
        {
            throw new NoticeException([exception.Diagnostic]);
        }
    }

    private static string Text(Session session, ValueList<ReportChange> changes)
    {
        var text = new StringBuilder();
        foreach (var change in changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"{change.Path}: {session.Say($"“{Line(change.Before)}”改为“{Line(change.After)}”", $"“{Line(change.Before)}” became “{Line(change.After)}”")}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{session.Say($"改动 {changes.Count} 处", $"changes {changes.Count}")}\n").ToString();
    }

    // Styles are seen as markup, so that a change of style is seen; line breaks as one mark.
    private static string Line(RichText text) => Notation(text).ReplaceLineEndings("⏎").Replace('\t', ' ');

    private static string Notation(RichText text) => text.Runs.All(run => run.Style == TextStyle.Plain) ? text.ToString() : InlineMarkdown.Write(text);

    private static void Write(Utf8JsonWriter json, ValueList<ReportChange> changes)
    {
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("path", change.Path);
            json.WriteString("before", Notation(change.Before));
            json.WriteString("after", Notation(change.After));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
