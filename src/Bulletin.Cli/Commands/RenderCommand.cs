using System.CommandLine;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin render INPUT -o FILE…</c>: makes the notice and writes it.</summary>
internal static class RenderCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("render", session.Say("制作通报", "make the notice"));
        var arguments = new NoticeArguments(session, command);
        var outputs = new Option<string[]>("--output", "-o")
        {
            Description = session.Say("输出文件（.docx .pdf .html）；可多次给出", "an output file (.docx .pdf .html); may be repeated"),
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            Required = true,
        };
        var docx = new DocxArguments(session, command);
        var pdf = new PdfArguments(session, command);
        var html = new HtmlArguments(session, command);
        command.Options.Insert(0, outputs);
        var fontArguments = new FontArguments(session, command, index: 1);
        session.Let(command, parsed =>
        {
            var input = arguments.Input(parsed);
            var files = OutputFiles.At(
                parsed.GetRequiredValue(outputs), [input.Path, .. arguments.Files(parsed)]);
            docx.Check(parsed, files);
            var pdfOptions = pdf.Options(parsed, files);
            var htmlOptions = html.Options(parsed, files);
            files.CheckPlaces();
            var docxOptions = docx.Options(parsed);
            // Fonts are looked for only where a file needs them, while the notice is made; a folder that is given must be there all the same.
            var fonts = files.NeedFonts || fontArguments.HasFolders(parsed)
                ? Task.Run(() => fontArguments.Options(parsed))
                : Task.FromResult(FontOptions.Default);
            if (files.NeedFonts)
            {
                _ = fonts.ContinueWith(found => WarmUp.Pdf(pdfOptions with { Fonts = found.Result }), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
            }

            var notice = input.Compose(arguments.Options(parsed));
            return files.Write(notice, new(docxOptions, pdfOptions with { Fonts = fonts.GetAwaiter().GetResult() }, htmlOptions));
        });
        return command;
    }
}
