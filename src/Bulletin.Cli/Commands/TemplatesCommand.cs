using System.CommandLine;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin templates</c>: what templates there are, what stands in them, and copies to edit. Alone it lists them.</summary>
internal static class TemplatesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("templates", session.Say("列出、查看、导出、检查模板", "list, show, export and check templates"));
        // One option object for the group, so that it may stand before or after the subcommand.
        var folders = NoticeArguments.TemplateFolders(session);
        folders.Recursive = true;
        command.Options.Add(folders);
        command.Subcommands.Add(TemplatesListCommand.Create(session, folders));
        command.Subcommands.Add(TemplatesShowCommand.Create(session, folders));
        command.Subcommands.Add(TemplatesExportCommand.Create(session, folders));
        command.Subcommands.Add(TemplatesCheckCommand.Create(session, folders));
        session.Let(command, parsed => TemplatesListCommand.List(Catalog(parsed, folders)));
        return command;
    }

    /// <summary>The templates that the command line speaks of.</summary>
    public static TemplateCatalog Catalog(ParseResult parsed, Option<string[]> folders) => 
        new((parsed.GetValue(folders) ?? []).Select(folder => new TemplateFolder(folder)));
}
