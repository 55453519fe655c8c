using System.CommandLine;
using Bulletin.Fonts;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin fonts</c>: which font of this machine serves each role, what is missing, and how to install it.</summary>
internal static class FontsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("fonts", session.Say("各种字体由本机哪个文件担任，缺什么，怎样安装", "which font of this machine serves each role, what is missing, how to install it"));
        var arguments = new FontArguments(session, command, index: 0);
        command.Options.Add(session.FormatOption());
        session.Let(command, parsed =>
        {
            var options = arguments.Options(parsed);
            var catalog = options.Catalog!;
            var uses = FontUse.Of(options);
            var fallback = FallbackFonts.Find(options, catalog);
            var diagnostics = NamedFonts.Missing(options, () => catalog)
                .Concat(uses.SelectMany(use => use.Diagnostics))
                .Concat(fallback.Diagnostics)
                // That one font stands in for another is in the text.
                .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
                .Concat(catalog.Diagnostics)
                .Distinct().ToValueList();
            return new Outcome
            {
                ExitCode = diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? 1 : 0,
                Text = FontUseText.Write(session, uses, fallback.Faces),
                Json = json => FontUseText.Write(json, uses, fallback.Faces),
                Diagnostics = diagnostics,
            };
        });
        return command;
    }
}
