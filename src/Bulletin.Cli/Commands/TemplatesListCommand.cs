using System.CommandLine;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin templates list</c>: a line a template.</summary>
internal static class TemplatesListCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session, Option<string[]> folders)
    {
        var command = new Command("list", session.Say("列出模板", "list the templates"));
        session.Let(command, parsed => List(TemplatesCommand.Catalog(parsed, folders)));
        return command;
    }

    /// <summary>The list: name, description, and the file of those that are not built in.</summary>
    public static Outcome List(TemplateCatalog catalog)
    {
        var templates = catalog.List();
        var width = templates.Select(template => template.Name.Length).DefaultIfEmpty().Max() + 2;
        return new Outcome
        {
            Text = string.Concat(templates.Select(template => $"{template.Name.PadRight(width)}{template.Description}{(template.Source is { } file ? $"  [{file}]" : "")}\n")),
        };
    }
}
