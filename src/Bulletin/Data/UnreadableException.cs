namespace Bulletin.Data;

/// <summary>Reading cannot go on. Never leaves the package: it becomes the diagnostic that it carries.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1064", Justification = "Caught where reading begins, never seen outside.")]
internal sealed class UnreadableException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    /// <summary>Why.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
