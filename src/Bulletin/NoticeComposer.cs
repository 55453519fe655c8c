using System.Globalization;
using Bulletin.Checks;
using Bulletin.Diagnostics;
using Bulletin.Layout;
using Bulletin.Markdown;
using Bulletin.Model;
using Bulletin.Pictures;
using Bulletin.Standard;
using Bulletin.Templates;
using Bulletin.Tree;

namespace Bulletin;

/// <summary>From a report to a tree: what the audience may read, checks, template, Markdown, numbering.</summary>
internal static class NoticeComposer
{
    /// <summary>The tree, or null where there are errors; all that was found goes to <paramref name="diagnostics"/>.</summary>
    public static NoticeDocument? Compose(
        RemediationReport report, NoticeOptions options, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        // What no text could say: nothing else can look at such a report.
        var unsound = ReportSoundness.Check(report);
        if (unsound.Count > 0)
        {
            diagnostics.AddRange(unsound);
            return null;
        }

        // A radical or an invisible mark must not hide that a withheld text stands elsewhere too.
        diagnostics.AddRange(AudienceChecks.Check(ReportCleaner.Clean(report), options.Audience));

        cancellationToken.ThrowIfCancellationRequested();

        // From here on there is only what the audience may read.
        report = ReportCleaner.Clean(report.ViewOf(options.Audience), diagnostics);
        diagnostics.AddRange(ReportChecks.Check(report).TakeWhile(_ => !cancellationToken.IsCancellationRequested));
        cancellationToken.ThrowIfCancellationRequested();
        diagnostics.AddRange(MeasureChecks.Check(report));
        diagnostics.AddRange(CheckTypography(options.Typography));
        var template = new TemplateCatalog(options.Templates)
            .Compile(options.Template ?? report.Template ?? TemplateFor(report), model: null, diagnostics);
        var form = options.Form ?? template?.Text.Matter.Form ?? options.Profile?.Form ?? DocumentForm.Web;
        diagnostics.AddRange(CheckLevels(report, template));
        diagnostics.AddRange(CheckForm(report, form));
        cancellationToken.ThrowIfCancellationRequested();
        var hasFormat = StyleChecks.Pass(options, form, diagnostics);
        if (template is { Text: { Matter.IsForData: true } text })
        {
            diagnostics.Add(DiagnosticCodes.TemplateForData.AtFile(text.Place));
            return null;
        }

        if (template is null || !hasFormat)
        {
            return null;
        }

        // The checks continue after an error, so that all problems are reported together.
        var found = new List<Diagnostic>();
        var isSound = !HasErrors(diagnostics);
        var document = Compose(report, template, form, options, isSound, found, cancellationToken);
        diagnostics.AddRange(isSound ? found : found.Where(diagnostic => !IsConsequence(diagnostic, template)));
        return HasErrors(diagnostics) ? null : document;
    }

    // The steps after the checks of the report.
    private static NoticeDocument? Compose(
        RemediationReport report,
        CompiledTemplate template,
        DocumentForm form,
        NoticeOptions options,
        bool isSound,
        List<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        var printed = new PrintedFields(report, template, form, options);
        if (Expand(report, template, form, options, printed, diagnostics, cancellationToken) is not { } blocks)
        {
            return null;
        }

        if (options.HasFindingsTable)
        {
            blocks = WithFindingsTable(blocks, report, options, printed, diagnostics);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var metadata = NoticeMarkdown.MetadataOf(blocks);
        var kind = metadata.Kind ?? report.Kind.Text;
        blocks = MastheadComposer.Compose(blocks, report, options.ProfileFor(form), kind, diagnostics);
        foreach (var masthead in blocks.OfType<MastheadBlock>())
        {
            printed.Add(masthead);
        }

        // A table with an error is not printed, and is no field that the template leaves out.
        diagnostics.AddRange(printed.Check().Where(unprinted => isSound || unprinted.Path?.Contains(".table.", StringComparison.Ordinal) != true));
        diagnostics.AddRange(AudienceChecks.Check(blocks, options.Audience));
        diagnostics.AddRange(CheckTables(blocks, form, options));
        return Finish(
            new NoticeDocument
            {
                Blocks = blocks,
                Form = form,
                Numbering = NumberingOf(report, template.Text.Matter.Numbering),
                Metadata = metadata with
                {
                    Author = report.Issuer ?? report.Signatures.FirstOrDefault()?.ToString(),
                    Date = report.Date,
                    Kind = kind,
                    ReferenceNumber = metadata.ReferenceNumber
                        ?? NoticeMarkdown.MetadataOf(blocks).ReferenceNumber
                        ?? report.Masthead?.ReferenceNumber,
                },
            },
            options,
            isSound,
            diagnostics,
            cancellationToken);
    }

    /// <summary>The tree of an application's own model, or null where there are errors.</summary>
    public static NoticeDocument? Compose(
        string name, object model, NoticeOptions options, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (new TemplateCatalog(options.Templates).Compile(name, ModelShape.Of(model.GetType()), diagnostics) is not { } template)
        {
            return null;
        }

        var values = new ValueTable();
        if (new ModelView(values, options.Audience, diagnostics).Of(model, "") is not TemplateObject names)
        {
            diagnostics.Add(DiagnosticCodes.ModelNotObject.At(null, model.GetType().Name));
            return null;
        }

        if (ExpansionContext.Expand(template, names, diagnostics, cancellationToken) is not { } expanded)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var matter = template.Text.Matter;
        var blocks = MarkdownReader.Read(
            expanded.Markdown,
            values.Texts,
            Pictures(options, diagnostics),
            expanded.PlaceOf,
            diagnostics,
            values.Blocks,
            cancellationToken);
        var document = new NoticeDocument
        {
            Blocks = blocks,
            Form = options.Form ?? matter.Form,
            Numbering = matter.Numbering,
            Metadata = NoticeMarkdown.MetadataOf(blocks),
        };
        if (blocks.Count == 0 && !HasErrors(diagnostics))
        {
            diagnostics.Add(DiagnosticCodes.DocumentEmpty.AtFile(template.Text.Place));
        }

        return Complete(document, options, template.Text.Place, diagnostics, cancellationToken);
    }

    /// <summary>The tree of hand-written Markdown, or null where there are errors.</summary>
    public static NoticeDocument? Read(
        string markdown, NoticeOptions options, string name, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var document = NoticeMarkdown.Read(markdown, Pictures(options, diagnostics), name, diagnostics, cancellationToken);
        return Complete(document, options, name, diagnostics, cancellationToken);
    }

    /// <summary>The tree that an application has built, checked and numbered, or null where there are errors.</summary>
    public static NoticeDocument? Complete(
        NoticeDocument document, NoticeOptions options, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (document.Blocks.Count == 0)
        {
            diagnostics.Add(DiagnosticCodes.DocumentEmpty.At("blocks"));
        }

        diagnostics.AddRange(TreeTexts.Check(document));
        var (given, known) = (document.Metadata, NoticeMarkdown.MetadataOf(document.Blocks));
        var metadata = given with
        {
            Title = string.IsNullOrWhiteSpace(given.Title) ? known.Title : given.Title,
            Kind = given.Kind ?? known.Kind,
            Author = given.Author ?? known.Author,
            Date = given.Date ?? known.Date,
            ReferenceNumber = given.ReferenceNumber ?? known.ReferenceNumber,
        };
        return Complete(document with { Metadata = metadata }, options, "blocks", diagnostics, cancellationToken);
    }

    // What has been written by hand, or built, and not by a template.
    private static NoticeDocument? Complete(
        NoticeDocument document, NoticeOptions options, string name, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        document = document with { Form = options.Form ?? (document.Form == DocumentForm.Web ? options.Profile?.Form ?? document.Form : document.Form) };
        if (!StyleChecks.Pass(options, document.Form, diagnostics))
        {
            return null;
        }

        var hasWrongDate = diagnostics.Exists(
            found => found.Code == DiagnosticCodes.NotADate.Code
                || found.Code == DiagnosticCodes.DateNotLast.Code);
        if (document.Blocks.Count > 0 || !HasErrors(diagnostics))
        {
            diagnostics.AddRange(HandwrittenChecks.Check(document, name, hasWrongDate));
        }

        document = document with { Blocks = MastheadComposer.Compose(document.Blocks, report: null, options.ProfileFor(document.Form), document.Metadata.Kind, diagnostics) };
        diagnostics.AddRange(CheckTypography(options.Typography));
        diagnostics.AddRange(CheckTables(document.Blocks, document.Form, options));
        return Finish(document, options, isSound: true, diagnostics, cancellationToken);
    }

    // An error of a template's line where the report has errors: a heading without text, say, because the value is missing.
    private static bool IsConsequence(Diagnostic diagnostic, CompiledTemplate template) =>
        diagnostic.Severity == DiagnosticSeverity.Error
        && template.Pages.Values.Append(template.Page).Any(page => page.Text.Place == diagnostic.File);

    // The numerals of the report override those of its template, level by level. Invalid formats have been reported.
    private static NumberingScheme NumberingOf(RemediationReport report, NumberingScheme scheme) =>
        new(scheme.Levels
            .Select((level, i) => i < report.Numbering.Count && LevelOf(report.Numbering[i]) is { } given ? given : level)
            .ToValueList());

    private static LevelNumbering? LevelOf(HeadingNumbering given) =>
        NumeralFormat.TryParse(given.Format ?? "", out var format)
            ? new(format!) { Continuous = given.Continuous, OmitOnlyChild = given.OmitOnlyChild }
            : null;

    // The blocks of the template; null where it could not be expanded.
    private static ValueList<Block>? Expand(
        RemediationReport report,
        CompiledTemplate template,
        DocumentForm form,
        NoticeOptions options,
        PrintedFields printed,
        List<Diagnostic> diagnostics,
        CancellationToken cancellationToken)
    {
        var view = ReportView.Of(report, template.Text.Matter, options.Audience, form, options.Data, diagnostics);
        if (ExpansionContext.Expand(template, view.Root, diagnostics, cancellationToken) is not { } expanded)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        printed.Paths.UnionWith(view.Printed(expanded.Markdown));
        var blocks = MarkdownReader.Read(
            expanded.Markdown,
            view.Values,
            Pictures(options, diagnostics),
            expanded.PlaceOf,
            diagnostics,
            view.Blocks,
            cancellationToken);
        if (blocks.Count == 0 && !HasErrors(diagnostics))
        {
            diagnostics.Add(DiagnosticCodes.DocumentEmpty.AtFile(template.Text.Place));
        }

        return blocks;
    }

    private static ValueList<Block> WithFindingsTable(
        ValueList<Block> blocks, RemediationReport report, NoticeOptions options, PrintedFields printed, List<Diagnostic> diagnostics)
    {
        if (report.AllFindings().Any())
        {
            return FindingsTable.Append(blocks, report, options.FindingsTableColumns, printed.Paths);
        }

        diagnostics.Add(DiagnosticCodes.NoFindingsToList.At("findings"));
        return blocks;
    }

    private static PictureLoader Pictures(NoticeOptions options, List<Diagnostic> diagnostics) => new(options.Pictures, options.PictureLimits, diagnostics);

    // Of a template that sets findings by the layout; levels out of range have been reported.
    private static IEnumerable<Diagnostic> CheckLevels(RemediationReport report, CompiledTemplate? template) =>
        template?.Fields.Contains(ReportSchema.TypeOf(typeof(ReportLayout)).Field("finding")!) == true
            && LayoutView.TooDeep(report, LayoutView.Of(report, template.Text.Matter)) is var (path, level)
            ? [DiagnosticCodes.TooManyLevels.At(path, level)]
            : [];

    private static IEnumerable<Diagnostic> CheckForm(RemediationReport report, DocumentForm form)
    {
        if (form == DocumentForm.Web && report.Imprint is not null)
        {
            yield return DiagnosticCodes.NotInThisForm.At("imprint", "版记");
        }
    }

    private static IEnumerable<Diagnostic> CheckTypography(Typography typography) =>
        typography == Typography.Fine ? [DiagnosticCodes.TypographyFine.At("typography")] : [];

    private static IEnumerable<Diagnostic> CheckTables(ValueList<Block> blocks, DocumentForm form, NoticeOptions options)
    {
        var profile = options.ProfileFor(form);
        var number = 0;
        foreach (var table in blocks.SelectMany(block => block is AttachmentBlock attachment ? attachment.Blocks : [block]).OfType<Table>())
        {
            number++;
            var page = (table.IsLandscape ? profile.Turned() : profile).Page;
            var (columns, most) = (TableGrid.Of(table).Columns, TableColumns.Most(TableFlow.ProfileFor(table, profile).Table, page.TypeAreaWidth));
            if (columns > most)
            {
                var place = table.Origin.Place ?? string.Create(CultureInfo.InvariantCulture, $"tables[{number - 1}]");
                yield return DiagnosticCodes.TooManyColumns.At(place, columns, most);
            }
        }
    }

    // Numbers the document and looks at the whole of it. Pages are made only of what has no errors.
    private static NoticeDocument? Finish(
        NoticeDocument document, NoticeOptions options, bool isSound, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            document = Numbering.Apply(document);
        }
        catch (NoticeException exception)
        {
            diagnostics.AddRange(exception.Diagnostics);
            return null;
        }

        diagnostics.AddRange(DocumentChecks.Check(document.Blocks));
        if (!isSound || HasErrors(diagnostics))
        {
            return null;
        }

        document = TypedLabels.Remove(WithoutImprint(document, diagnostics), diagnostics);
        diagnostics.AddRange(AttachmentChecks.Check(document.Blocks));
        diagnostics.AddRange(document.Blocks.OfType<ImprintBlock>()
            .Where(imprint => document.Form == DocumentForm.Letter && (imprint.PrintingOffice is not null || imprint.PrintDate is not null))
            .Select(imprint => DiagnosticCodes.LetterWithoutPrinting.At(imprint.Origin.Place ?? "imprint")));
        cancellationToken.ThrowIfCancellationRequested();
        var (profile, layout) = (options.ProfileFor(document.Form), options.Layout);
        diagnostics.AddRange(FurnitureChecks.Check(options.Furniture, profile));
        if (FirstPage.MovesRecipients(document, profile, layout))
        {
            var path = document.Blocks.OfType<Recipients>().First().Origin.Path;
            diagnostics.Add(DiagnosticCodes.RecipientsMoved.At(path ?? "recipients"));
        }

        if (FirstPage.Obstacle(document, profile, layout) is { } obstacle)
        {
            diagnostics.Add(FirstPageChecks.WithoutBody(document, obstacle));
        }

        return document;
    }

    // A web notice has no imprint. Of a report this has been said already.
    private static NoticeDocument WithoutImprint(NoticeDocument document, List<Diagnostic> diagnostics)
    {
        if (document.Form != DocumentForm.Web || document.Blocks is not [.., ImprintBlock imprint])
        {
            return document;
        }

        if (!diagnostics.Exists(diagnostic => diagnostic.Code == DiagnosticCodes.NotInThisForm.Code && diagnostic.Path == "imprint"))
        {
            diagnostics.Add(DiagnosticCodes.NotInThisForm.At(imprint.Origin.Place ?? "imprint", "版记"));
        }

        return document with { Blocks = document.Blocks.Take(document.Blocks.Count - 1).ToValueList() };
    }

    // The shape of a report that names no template tells which one fits.
    private static string TemplateFor(RemediationReport report) =>
        report.Sections.Any(section => section.Topics.Count > 0) ? "four-level"
        : report.Sections.Count == 0 ? "labelled-problems"
        : report.Overview is not null || report.NextSteps is not null ? "three-part"
        : "sectioned";

    private static bool HasErrors(List<Diagnostic> diagnostics) => diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
