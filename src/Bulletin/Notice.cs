namespace Bulletin;

/// <summary>A composed notice, ready to be written to files. Immutable and safe to use from several threads.</summary>
public sealed class Notice
{
    private Notice(NoticeDocument document, NoticeOptions options, ValueList<Diagnostic> diagnostics) =>
        (Document, Options, Diagnostics) = (document, options, diagnostics);

    /// <summary>The tree.</summary>
    public NoticeDocument Document { get; }

    /// <summary>The options it was composed with.</summary>
    public NoticeOptions Options { get; }

    /// <summary>What was found; no errors, since there would be no notice.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Composes the notice of a report.</summary>
    /// <exception cref="NoticeException">No notice can be made; holds all errors.</exception>
    public static Notice Compose(RemediationReport report, NoticeOptions? options = null) => throw new NotSupportedException();

    /// <summary>Everything that reading and composing would find; never throws for bad content.</summary>
    public static ValueList<Diagnostic> Check(RemediationReport report, NoticeOptions? options = null) => throw new NotSupportedException();

    /// <summary>The notice of hand-written 公文 Markdown.</summary>
    /// <exception cref="NoticeException">No notice can be made; holds all errors.</exception>
    public static Notice FromMarkdown(string markdown, NoticeOptions? options = null) => throw new NotSupportedException();

    internal static Notice Of(NoticeDocument document, NoticeOptions options, ValueList<Diagnostic> diagnostics) => new(document, options, diagnostics);
}
