namespace Bulletin.Cli;

/// <summary>The command line itself is wrong, whatever the files hold: exit code 2.</summary>
internal sealed class UsageException(ValueList<Diagnostic> diagnostics) : Exception
{
    /// <summary>What is wrong.</summary>
    public ValueList<Diagnostic> Diagnostics { get; } = diagnostics;
}
