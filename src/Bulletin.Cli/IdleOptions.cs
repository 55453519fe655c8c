using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>Options that are given for a kind of file, of which none is written.</summary>
internal static class IdleOptions
{
    /// <summary>What there is to say of those that are given; an option that is only there by default is not.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="descriptor">What is said of one, with its name.</param>
    /// <param name="options">The options.</param>
    public static IEnumerable<Diagnostic> In(ParseResult parsed, DiagnosticDescriptor descriptor, params Option[] options) =>
        options.Where(option => parsed.GetResult(option) is { Implicit: false }).Select(option => descriptor.At(path: null, option.Name));
}
