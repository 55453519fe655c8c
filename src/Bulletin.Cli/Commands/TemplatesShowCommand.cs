using System.CommandLine;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin templates show NAME</c>: prints a template.</summary>
internal static class TemplatesShowCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session, Option<string[]> folders)
    {
        var command = new Command("show", session.Say("打印一个模板", "print a template"));
        var name = new Argument<string>("NAME") { Description = session.Say("模板名", "the template's name") };
        command.Arguments.Add(name);
        session.Let(command, parsed => new Outcome { Text = TemplatesCommand.Catalog(parsed, folders).Show(parsed.GetRequiredValue(name)) });
        return command;
    }
}
