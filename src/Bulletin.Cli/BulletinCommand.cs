using System.CommandLine;
using Bulletin.Cli.Commands;

namespace Bulletin.Cli;

/// <summary>The command <c>bulletin</c>. Exit codes: 0 fine, 1 diagnostics of severity error, 2 wrong use of the command line.</summary>
internal static class BulletinCommand
{
    /// <summary>Runs the command line. Never throws.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var session = new Session(args, output, error);
        return session.Run(() =>
        {
            var root = Create(session);
            // An argument that begins with @ is a file's name like any other.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is not HelpAction and not VersionAction)
            {
                UsageErrors.ThrowIfAny(parsed);
            }

            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        });
    }

    private static RootCommand Create(Session session)
    {
        var root = new RootCommand(session.Say("把整改情况报告排成公文（通报）。", "Turns remediation reports into official Chinese notices."));
        root.Directives.Clear();
        root.Options.Clear();
        root.Options.Add(HelpAction.Option(session));
        root.Options.Add(VersionAction.Option(session));
        root.Options.Add(session.LanguageOption());
        root.Subcommands.Add(RenderCommand.Create(session));
        root.Subcommands.Add(CheckCommand.Create(session));
        root.Subcommands.Add(UpdateCommand.Create(session));
        root.Subcommands.Add(CertifyCommand.Create(session));
        root.Subcommands.Add(TemplatesCommand.Create(session));
        root.Subcommands.Add(FontsCommand.Create(session));
        root.Subcommands.Add(SchemaCommand.Create(session));
        return root;
    }
}
