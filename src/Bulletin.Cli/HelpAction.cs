using System.CommandLine;
using System.CommandLine.Invocation;

namespace Bulletin.Cli;

/// <summary>Prints what a command is for and what it takes, in the user's language.</summary>
internal sealed class HelpAction(Session session) : SynchronousCommandLineAction
{
    /// <summary>The option that asks for it.</summary>
    public static Option Option(Session session) => new Option<bool>("--help", "-h", "-?")
    {
        Description = session.Say("显示用法", "show this help"),
        Recursive = true,
        Arity = ArgumentArity.Zero,
        Action = new HelpAction(session),
    };

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.Write($"{command.Description}\n\n{session.Say("用法：", "Usage: ")}{Usage(command, CommandNames.Full(command))}\n");
        Section(output, session.Say("命令", "Commands"), command.Subcommands.Select(child => (Usage(child, child.Name), child.Description)));
        Section(output, session.Say("参数", "Arguments"), command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(output, session.Say("选项", "Options"), CommandNames.Options(command).Select(option => (CommandNames.Of(option), option.Description)));
        return 0;
    }

    private static string Usage(Command command, string name)
    {
        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name);
        var options = command.Options.Where(option => option.Required).Select(option => $"{option.Aliases.FirstOrDefault() ?? option.Name} {option.HelpName}");
        return string.Join(' ', [name, .. arguments, .. options, .. command.Subcommands.Count > 0 ? ["…"] : Array.Empty<string>()]);
    }

    private static void Section(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var width = all.Max(row => row.Name.Length) + 2;
        output.Write($"\n{heading}\n");
        foreach (var (name, description) in all)
        {
            output.Write($"  {name.PadRight(width)}{description}\n");
        }
    }
}
