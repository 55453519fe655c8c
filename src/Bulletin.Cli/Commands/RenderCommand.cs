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
            Description = session.Say("输出文件（.docx .pdf）；可多次给出", "an output file (.docx .pdf); may be repeated"),
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            Required = true,
        };
        var controls = new Option<bool>("--content-controls")
        {
            Description = session.Say("DOCX 的每个值放在内容控件里，改后可用 bulletin update 读回", "put each value of the DOCX into a content control, to be read back by bulletin update"),
            Arity = ArgumentArity.Zero,
        };
        var folders = FontsCommand.Folders(session);
        command.Options.Insert(0, outputs);
        command.Options.Insert(1, controls);
        command.Options.Insert(2, folders);
        session.Let(command, parsed =>
        {
            var input = arguments.Input(parsed);
            var files = OutputFiles.At(parsed.GetRequiredValue(outputs), input.Path);
            files.CheckPlaces();
            var notice = input.Compose(arguments.Options(parsed));
            // Fonts are looked for only where a file needs them; a folder that is given must be there all the same.
            var catalog = files.NeedFonts || parsed.GetResult(folders) is not null ? FontsCommand.Catalog(parsed, folders) : null;
            return files.Write(notice, new DocxOptions { ContentControls = parsed.GetValue(controls) }, new PdfOptions { Fonts = new() { Catalog = catalog } });
        });
        return command;
    }
}
