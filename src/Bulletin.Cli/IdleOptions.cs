using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>Options that are given for a kind of file that is not there.</summary>
internal static class IdleOptions
{
    /// <summary>What there is to say of those that are given; an option that is only there by default is not.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="descriptor">What is said of one, with its name.</param>
    /// <param name="path">The file that they cannot be meant for; null for none.</param>
    /// <param name="options">The options.</param>
    public static IEnumerable<Diagnostic> In(ParseResult parsed, DiagnosticDescriptor descriptor, string? path, params Option[] options) =>
        options.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => descriptor.AtFile(path, option.Name));
}
