namespace Bulletin.Cli;

/// <summary>Prints what a command came to.</summary>
internal abstract class OutcomeWriter
{
    /// <summary>Prints it.</summary>
    public abstract void Write(Outcome result);
}
