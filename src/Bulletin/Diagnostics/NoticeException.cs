namespace Bulletin;

/// <summary>No notice can be made. Carries everything that was found, not only the first error.</summary>
public sealed class NoticeException : Exception
{
    /// <summary>An exception with everything that was found.</summary>
    public NoticeException(IEnumerable<Diagnostic> diagnostics)
        : this(diagnostics.ToValueList())
    {
    }

    private NoticeException(ValueList<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))) => Diagnostics = diagnostics;

    /// <summary>Everything that was found, warnings included.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    internal static void ThrowIfAny(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToValueList();
        if (all.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            throw new NoticeException(all);
        }
    }
}
