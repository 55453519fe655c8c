namespace Bulletin;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Info,

    /// <summary>The notice can be made, but somebody should look.</summary>
    Warning,

    /// <summary>No notice is made.</summary>
    Error,
}
