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
            Description = session.Say("输出文件（.docx）；可多次给出", "an output file (.docx); may be repeated"),
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            Required = true,
        };
        command.Options.Insert(0, outputs);
        session.Let(command, parsed =>
        {
            var input = arguments.Input(parsed);
            var files = OutputFiles.At(parsed.GetRequiredValue(outputs), input.Path);
            files.CheckPlaces();
            var notice = input.Compose(arguments.Options(parsed));
            return new Outcome { Files = files.Write(notice), Diagnostics = notice.Diagnostics };
        });
        return command;
    }
}
