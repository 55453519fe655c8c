using System.CommandLine;
using System.Text;
using Bulletin.Diagnostics;
using Bulletin.Templates;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin templates export [NAME] -o DIR</c>: copies a template, or all, with the partials they use, to a folder to be edited there.</summary>
internal static class TemplatesExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session, Option<string[]> folders)
    {
        var command = new Command("export", session.Say("导出模板以便修改；不给名字则导出全部", "export a template to edit it; all, if no name is given"));
        var name = new Argument<string?>("NAME") { Description = session.Say("模板名", "the template's name"), Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string>("--output", "-o") { Description = session.Say("文件夹；没有则建立", "the folder; created if there is none"), HelpName = "DIR", Required = true };
        command.Arguments.Add(name);
        command.Options.Add(folder);
        session.Let(command, parsed =>
        {
            var catalog = TemplatesCommand.Catalog(parsed, folders);
            var names = parsed.GetValue(name) is { } one ? [one] : catalog.List().Select(template => template.Name).ToValueList();
            return new Outcome { Files = Export(catalog, names, parsed.GetRequiredValue(folder)) };
        });
        return command;
    }

    private static ValueList<string> Export(TemplateCatalog catalog, ValueList<string> names, string folder)
    {
        var files = names.Concat(names.SelectMany(catalog.PartialsOf))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new FileContent(Path.Combine(folder, name + TemplateText.Extension), Encoding.UTF8.GetBytes(catalog.Show(name))))
            .ToList();

        // What somebody has edited is never replaced.
        NoticeException.ThrowIfAny(files.Where(file => File.Exists(file.Path)).Select(file => DiagnosticCodes.OutputExists.AtFile(file.Path)));
        using var created = NewFolder.Create(folder);
        using var cleanup = new TerminationCleanup();
        AtomicFile.WriteAll(files);
        created.Keep();
        return files.Select(file => file.Path).ToValueList();
    }
}
