using System.CommandLine;
using System.CommandLine.Invocation;

namespace Bulletin.Cli;

/// <summary>Prints the version.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The option that asks for it.</summary>
    public static Option Option(Session session) => new Option<bool>("--version")
    {
        Description = session.Say("显示版本", "show the version"),
        Arity = ArgumentArity.Zero,
        Action = new VersionAction(),
    };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"bulletin {typeof(VersionAction).Assembly.GetName().Version!.ToString(3)}\n");
        return 0;
    }
}
