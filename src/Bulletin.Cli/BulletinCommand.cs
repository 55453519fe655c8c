using System.CommandLine;
using Bulletin.Cli.Commands;

namespace Bulletin.Cli;

/// <summary>The command <c>bulletin</c>. Exit codes: 0 fine, 1 diagnostics of severity error, 2 wrong use of the command line.</summary>
internal static class BulletinCommand
{
    private static readonly (string Name, Func<Session, Command> Create)[] Commands =
    [
        ("render", RenderCommand.Create),
        ("check", CheckCommand.Create),
        ("update", UpdateCommand.Create),
        ("certify", CertifyCommand.Create),
        ("templates", TemplatesCommand.Create),
        ("fonts", FontsCommand.Create),
        ("schema", SchemaCommand.Create),
    ];

    /// <summary>Runs the command line. Never throws.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var session = new Session(args, output, error);
        return session.Run(() =>
        {
            var root = Create(session, args.Count > 0 ? args[0] : null);
            // An argument that begins with @ is a file's name like any other.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is not HelpAction and not VersionAction)
            {
                UsageErrors.ThrowIfAny(parsed);
            }

            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        });
    }

    private static Command Create(Session session, string? name)
    {
        // No RootCommand: that brings options and directives of its own.
        var root = new Command("bulletin", session.Say("把整改情况报告排成公文（通报）。", "Turns remediation reports into official Chinese notices."));
        root.Options.Add(HelpAction.Option(session));
        root.Options.Add(VersionAction.Option(session));
        root.Options.Add(session.LanguageOption());
        root.Options.Add(session.QuietOption());

        // One that is called by its name needs nothing of the others.
        var called = Array.FindAll(Commands, command => command.Name == name);
        foreach (var (_, create) in called is [] ? Commands : called)
        {
            root.Subcommands.Add(create(session));
        }

        return root;
    }
}
