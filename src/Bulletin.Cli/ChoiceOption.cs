using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>Options whose value is one of a few words.</summary>
internal static class ChoiceOption
{
    /// <summary>An option; the first word is the default.</summary>
    public static Option<string> Create(string name, string description, IReadOnlyList<string> words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), Arity = ArgumentArity.ExactlyOne };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value, StringComparer.Ordinal))
            {
                // The words are in the message; UsageErrors makes the diagnostic from the option and its words.
                result.AddError(string.Join(' ', words));
            }
        });
        return option;
    }

    /// <summary>The diagnostic for a value that is none of the words.</summary>
    public static Diagnostic Unknown(Option option, string value) =>
        DiagnosticCodes.UnknownChoice.At(place: null, option.Name, value, option.HelpName?.Replace("|", " ", StringComparison.Ordinal));
}
