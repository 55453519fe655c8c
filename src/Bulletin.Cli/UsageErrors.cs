using System.CommandLine;
using System.CommandLine.Parsing;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>What is wrong with a command line, in our words and in the user's language.</summary>
internal static class UsageErrors
{
    /// <exception cref="UsageException">Something is wrong; holds all of it.</exception>
    public static void ThrowIfAny(ParseResult parsed)
    {
        var errors = Of(parsed).Distinct().ToValueList();
        if (errors.Count > 0)
        {
            throw new UsageException(errors);
        }
    }

    private static IEnumerable<Diagnostic> Of(ParseResult parsed)
    {
        // What else seems wrong is mostly the consequence of the first unknown word: it was to have the others.
        if (Unknown(parsed).FirstOrDefault() is { } unknown)
        {
            return [NotKnown(parsed, unknown)];
        }

        var command = CommandNames.Full(parsed.CommandResult.Command);
        return parsed.Errors.Select(error => error.SymbolResult switch
        {
            OptionResult { IdentifierToken: null } option => DiagnosticCodes.ArgumentMissing.At(place: null, CommandNames.Of(option.Option), command),
            OptionResult { Tokens: [var token], Option: var option } => ChoiceOption.Unknown(option, token.Value),
            OptionResult option => DiagnosticCodes.OptionValue.At(place: null, option.Option.Name),
            ArgumentResult { Parent: OptionResult option } => DiagnosticCodes.OptionValue.At(place: null, option.Option.Name),
            ArgumentResult argument => DiagnosticCodes.ArgumentMissing.At(place: null, argument.Argument.Name, command),
            _ => DiagnosticCodes.NoCommand.At(place: null, string.Join('、', parsed.CommandResult.Command.Subcommands.Select(known => known.Name))),
        });
    }

    // A misspelt option is taken for an argument by the parser; a file whose name begins with - is given after --.
    private static IEnumerable<string> Unknown(ParseResult parsed)
    {
        if (parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash))
        {
            return parsed.UnmatchedTokens;
        }

        var misread = parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Where(value => value.StartsWith('-'))
            .ToList();
        return misread.Count > 0 ? misread : parsed.UnmatchedTokens;
    }

    private static Diagnostic NotKnown(ParseResult parsed, string word)
    {
        var command = parsed.CommandResult.Command;
        var known = word.StartsWith('-')
            ? CommandNames.Options(command).SelectMany(option => option.Aliases.Prepend(option.Name))
            : command.Subcommands.Select(child => child.Name);
        return NearestName.Of(word, known) is { } near
            ? DiagnosticCodes.UnknownArgument.At(place: null, word, near)
            : DiagnosticCodes.StrayArgument.At(place: null, word, CommandNames.Full(command));
    }
}
