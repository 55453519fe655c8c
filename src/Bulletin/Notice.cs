using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>A composed notice, ready to be written to files. Immutable and safe to use from several threads.</summary>
public sealed class Notice
{
    private readonly Lazy<StyleProfile> _profile;

    private Notice(NoticeDocument document, NoticeOptions options, ValueList<Diagnostic> diagnostics)
    {
        (Document, Options, Diagnostics) = (document, options, diagnostics);
        _profile = new(() => options.ProfileFor(document.Form));
    }

    /// <summary>The tree.</summary>
    public NoticeDocument Document { get; }

    /// <summary>The options it was composed with.</summary>
    public NoticeOptions Options { get; }

    /// <summary>What was found; no errors, since there would be no notice.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The format of the notice, as the options ask for it: resolved, and for the form of the document.</summary>
    public StyleProfile Profile => _profile.Value;

    /// <summary>Composes the notice of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the composing.</param>
    /// <exception cref="NoticeException">No notice can be made; holds all that was found.</exception>
    public static Notice Compose(RemediationReport report, NoticeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Make(options, (given, diagnostics) => NoticeComposer.Compose(report, given, diagnostics, cancellationToken));
    }

    /// <summary>Everything that composing would find; never throws for bad content.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static ValueList<Diagnostic> Check(
        RemediationReport report, NoticeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (given, reference) = (options ?? NoticeOptions.Default).WithReference();
        List<Diagnostic> diagnostics = [.. reference];
        NoticeComposer.Compose(report, given, diagnostics, cancellationToken);
        return InLanguage(diagnostics, given);
    }

    /// <summary>Composes a notice from a template and an application's own model: any record or class, a dictionary or JSON.</summary>
    /// <param name="template">The template's name; it is found in <see cref="NoticeOptions.Templates"/>.</param>
    /// <param name="model">
    /// The model. Public properties are names in camel case; those with <see cref="WithheldAttribute"/> are hidden from the public. The names
    /// that the template uses are checked against the type; of dictionaries and JSON any name is allowed, and one that is missing is empty.
    /// A <see cref="RemediationReport"/> is composed as <see cref="Compose(RemediationReport, NoticeOptions?, CancellationToken)"/> does.
    /// </param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the composing.</param>
    /// <exception cref="NoticeException">No notice can be made; holds all that was found.</exception>
    public static Notice Compose(
        string template, object model, NoticeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(model);
        return model is RemediationReport report
            ? Compose(report, (options ?? NoticeOptions.Default) with { Template = template }, cancellationToken)
            : Make(options, (given, diagnostics) => NoticeComposer.Compose(template, model, given, diagnostics, cancellationToken));
    }

    /// <summary>Everything that composing a template and an own model would find; never throws for bad content.</summary>
    /// <param name="template">The template's name.</param>
    /// <param name="model">The model.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    public static ValueList<Diagnostic> Check(
        string template, object model, NoticeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(model);
        options ??= NoticeOptions.Default;
        if (model is RemediationReport report)
        {
            return Check(report, options with { Template = template }, cancellationToken);
        }

        var (given, reference) = options.WithReference();
        List<Diagnostic> diagnostics = [.. reference];
        NoticeComposer.Compose(template, model, given, diagnostics, cancellationToken);
        return InLanguage(diagnostics, given);
    }

    /// <summary>The notice of hand-written 公文 Markdown.</summary>
    /// <param name="markdown">The text; <c>templates/README.md</c> says how to write it.</param>
    /// <param name="options">The options; template and audience have no meaning here.</param>
    /// <param name="name">The name for messages; a file's name, say.</param>
    /// <param name="cancellationToken">Stops the composing.</param>
    /// <exception cref="NoticeException">No notice can be made; holds all that was found.</exception>
    public static Notice FromMarkdown(
        string markdown, NoticeOptions? options = null, string name = "notice.md", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Make(options, (given, diagnostics) => NoticeComposer.Read(markdown, given, name, diagnostics, cancellationToken));
    }

    /// <summary>
    /// The notice of a document that an application has built itself. It is checked as hand-written Markdown is, and its headings are
    /// numbered by <see cref="NoticeDocument.Numbering"/>. Title, kind, author, date and reference number that its
    /// <see cref="NoticeDocument.Metadata"/> does not give are taken from its blocks.
    /// </summary>
    /// <param name="document">The document; numbers that its headings have already are replaced.</param>
    /// <param name="options">
    /// The options; the form is that of the document unless they give one. <see cref="NoticeOptions.Audience"/> says for whom the document
    /// was built: with <see cref="Audience.Party"/> no web page is written of it unless <c>HtmlOptions.PermitPartyAudience</c> permits it.
    /// Template and pictures have no meaning here.</param>
    /// <param name="cancellationToken">Stops the composing.</param>
    /// <exception cref="NoticeException">No notice can be made; holds all that was found.</exception>
    public static Notice From(NoticeDocument document, NoticeOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Make(options, (given, diagnostics) => NoticeComposer.Complete(document, given, diagnostics, cancellationToken));
    }

    /// <summary>The pages, with the profile and the typography that the options ask for.</summary>
    /// <param name="cancellationToken">Stops the layout, at the next text or page.</param>
    public PagedDocument Arrange(CancellationToken cancellationToken = default) =>
        PageLayout.Arrange(Document, Profile, Options.Layout, cancellationToken);

    /// <summary>The places of characters in the report or the Markdown file, see <see cref="Origin"/>.</summary>
    internal IReadOnlyDictionary<int, string> PlacesOf(IEnumerable<int> characters) =>
        PageLayout.PlacesOf(characters, Document, Profile, Options.Layout);

    internal static Notice Of(NoticeDocument document, NoticeOptions options, ValueList<Diagnostic> diagnostics) => new(document, options, diagnostics);

    private static Notice Make(NoticeOptions? options, Func<NoticeOptions, List<Diagnostic>, NoticeDocument?> compose)
    {
        var (given, reference) = (options ?? NoticeOptions.Default).WithReference();
        List<Diagnostic> diagnostics = [.. reference];
        var document = compose(given, diagnostics);
        var found = InLanguage(diagnostics, given);
        NoticeException.ThrowIfAny(found);
        return new Notice(document!, given, found);
    }

    private static ValueList<Diagnostic> InLanguage(List<Diagnostic> diagnostics, NoticeOptions options) =>
        diagnostics.Distinct().In(options.Language);
}
