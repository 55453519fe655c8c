using System.CommandLine;

namespace Bulletin.Cli;

/// <summary>How help and messages call commands and options.</summary>
internal static class CommandNames
{
    /// <summary>A command with those above it: <c>bulletin templates show</c>.</summary>
    public static string Full(Command command) => Parent(command) is { } parent ? $"{Full(parent)} {command.Name}" : "bulletin";

    /// <summary>An option with its short names and its value: <c>-o, --output FILE</c>.</summary>
    public static string Of(Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Append(option.Name)) + (option.HelpName is { } value ? " " + value : "");

    /// <summary>The options that a command takes: its own, and those of the commands above it that are for all.</summary>
    public static IEnumerable<Option> Options(Command command)
    {
        var options = command.Options.AsEnumerable();
        for (var parent = Parent(command); parent is not null; parent = Parent(parent))
        {
            options = options.Concat(parent.Options.Where(option => option.Recursive));
        }

        return options;
    }

    private static Command? Parent(Command command) => command.Parents.OfType<Command>().FirstOrDefault();
}
