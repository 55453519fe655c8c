using System.CommandLine;
using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Templates;

namespace Bulletin.Cli.Commands;

/// <summary>
/// <c>bulletin templates check [FILE…]</c>: all problems of templates, each with line and column. A partial is checked in the templates that
/// include it. Without a file, every template is checked.
/// </summary>
internal static class TemplatesCheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session, Option<string[]> folders)
    {
        var command = new Command("check", session.Say("检查模板；不给文件则检查全部", "check templates; all, if no file is given"));
        var files = new Argument<string[]>("FILE")
        {
            Description = session.Say("模板文件或模板名", "files or names of templates"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        command.Arguments.Add(files);
        session.Let(command, parsed =>
        {
            var given = (parsed.GetValue(folders) ?? []).Select(folder => new TemplateFolder(folder)).ToList();
            var found = Check(given, parsed.GetValue(files) ?? []).Distinct().ToValueList();
            var errors = found.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            return new Outcome
            {
                ExitCode = errors > 0 ? 1 : 0,
                Diagnostics = found,
                Text = string.Create(CultureInfo.InvariantCulture, $"{session.Say($"错误 {errors}", $"errors {errors}")}\n"),
            };
        });
        return command;
    }

    private static IEnumerable<Diagnostic> Check(List<TemplateFolder> folders, string[] files)
    {
        if (files.Length == 0)
        {
            var catalog = new TemplateCatalog(folders);
            return catalog.List().SelectMany(template => catalog.Check(template.Name));
        }

        return files.SelectMany(file => Check(folders, file));
    }

    private static IEnumerable<Diagnostic> Check(List<TemplateFolder> folders, string file)
    {
        if (file.EndsWith(TemplateText.OldExtension, StringComparison.Ordinal))
        {
            return [DiagnosticCodes.OldTemplate.AtFile(file, Path.GetFileName(file)[..^TemplateText.OldExtension.Length] + TemplateText.Extension)];
        }

        var isFile = file.EndsWith(TemplateText.Extension, StringComparison.Ordinal);
        var name = isFile ? Path.GetFileName(file)[..^TemplateText.Extension.Length] : file;
        var catalog = new TemplateCatalog(isFile ? folders.Append(new TemplateFolder(Path.GetDirectoryName(Path.GetFullPath(file))!)) : folders);
        if (!TemplateText.IsPartial(name))
        {
            return catalog.Check(name);
        }

        // Throws if there is no such partial.
        _ = catalog.Show(name);
        return catalog.List().SelectMany(template => catalog.Check(template.Name));
    }
}
