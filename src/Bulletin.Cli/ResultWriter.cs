namespace Bulletin.Cli;

/// <summary>Prints what a command came to.</summary>
internal abstract class ResultWriter
{
    /// <summary>Prints it.</summary>
    public abstract void Write(CommandResult result);
}
