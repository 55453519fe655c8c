using System.CommandLine;
using Bulletin.Diagnostics;

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
        var reference = new Option<string>("--reference")
        {
            Description = session.Say("本单位的 Word 文件（.docx .dotx），DOCX 用它的样式、页面、页眉和页脚", "the office's own Word file (.docx .dotx): the DOCX takes its styles, pages, headers and footers"),
            HelpName = "FILE",
            Arity = ArgumentArity.ExactlyOne,
        };
        var folders = FontsCommand.Folders(session);
        command.Options.Insert(0, outputs);
        command.Options.Insert(1, reference);
        command.Options.Insert(2, folders);
        session.Let(command, parsed =>
        {
            var input = arguments.Input(parsed);
            var files = OutputFiles.At(parsed.GetRequiredValue(outputs), input.Path);
            if (parsed.GetResult(reference) is not null && !files.TakeReference)
            {
                throw new UsageException([DiagnosticCodes.ReferenceWithoutDocx.At(path: null, reference.Name)]);
            }

            if (parsed.GetValue(reference) is { } name && string.IsNullOrWhiteSpace(name))
            {
                throw new UsageException([DiagnosticCodes.OptionValue.At(path: null, reference.Name)]);
            }

            files.CheckPlaces();
            var house = parsed.GetValue(reference) is { } path ? HouseDocument.Load(path) : null;
            var notice = input.Compose(arguments.Options(parsed));
            // Fonts are looked for only where a file needs them; a folder that is given must be there all the same.
            var catalog = files.NeedFonts || parsed.GetResult(folders) is not null ? FontsCommand.Catalog(parsed, folders) : null;
            return files.Write(notice, new DocxOptions { Reference = house }, new PdfOptions { Fonts = new() { Catalog = catalog } });
        });
        return command;
    }
}
