using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// How a notice is composed. Immutable; every property has a default that suits a web notice for the public. A value that an enumeration
/// does not have throws <see cref="ArgumentOutOfRangeException"/>.
/// </summary>
public sealed record NoticeOptions
{
    /// <summary>The defaults.</summary>
    public static NoticeOptions Default { get; } = new();

    /// <summary>The template's name; null (the default) leaves it to the report.</summary>
    public string? Template { get; init; }

    /// <summary>
    /// Where templates come from besides the built-in ones: <see cref="TemplateFolder"/>, <see cref="TemplateSet"/>,
    /// <see cref="EmbeddedTemplates"/>, or a source of your own. They come before the built-in ones file by file, a later source before an
    /// earlier one. None by default.
    /// </summary>
    public ValueList<ITemplateSource> Templates { get; init; } = [];

    /// <summary>
    /// Data of the application's own, which templates of a report print as <c>data.…</c>; null (the default) for none. It is for what the
    /// audience may read: nothing of it can be withheld.
    /// </summary>
    public DataMap? Data { get; init; }

    /// <summary>The form; null (the default) leaves it to the template, which says web unless it says otherwise.</summary>
    public DocumentForm? Form { get; init => field = value is { } form ? Defined.Value(form) : null; }

    /// <summary>
    /// The format of the notice in all files; null (the default) for that of the standard (<see cref="Gb9704.Profile"/>) for form,
    /// <see cref="Reading"/> and <see cref="TableSize"/>. Make one by <c>with</c> or from a file (<see cref="StyleProfileFile"/>).
    /// </summary>
    /// <remarks>
    /// The notice has the form that <see cref="Form"/>, the template or the document gives, else that of the profile. A profile for web
    /// notices serves for all forms: its changes are carried over (<see cref="StyleProfile.For(DocumentForm)"/>). A profile for another form than the
    /// notice has is an error (BUL3077). <see cref="Reading"/> and <see cref="TableSize"/> apply to what the profile leaves to the
    /// standard; a size of tables in both places is an error (BUL3078). Values that cannot be used are errors (BUL3070 to BUL3079), values
    /// that deviate from a clause are reported for information (BUL3080).
    /// </remarks>
    public StyleProfile? Profile { get; init; }

    /// <summary>
    /// The reference document whose format all files follow: fonts, sizes, spacing, margins, page numbers, header and footer text, letterhead;
    /// null (the default) for none. <c>ReferenceDocument</c> in Bulletin.Docx reads one. The DOCX takes its very styles, headers and footers, unless the notice is
    /// a letter; PDF and web page take what can be read from it. What they cannot take is reported (BUL5083 to BUL5086).
    /// </summary>
    /// <remarks>It changes <see cref="Profile"/>, or the profile of the standard. Of <see cref="Furniture"/> the draft mark stays; header, footer and letterhead
    /// are those of the reference document (BUL4098). <see cref="Notice.Options"/> has the resulting profile and furniture.</remarks>
    public IReferenceFormat? Reference { get; init; }

    /// <summary>How the type area is read; <see cref="PageReading.Nominal"/> by default.</summary>
    public PageReading Reading { get; init => field = Defined.Value(value); }

    /// <summary>How pages break their lines; <see cref="Typography.Standard"/> by default, with which the PDF agrees with the DOCX line by line.</summary>
    public Typography Typography { get; init => field = Defined.Value(value); }

    /// <summary>
    /// Whether a formal document or a letter will be printed on paper with the red head on it; false by default. The room of the issuer's mark and of the red rules is kept then, and neither is drawn.
    /// A web page is not printed on that paper and keeps the mark.
    /// </summary>
    public bool PrePrintedHead { get; init; }

    /// <summary>
    /// Header and footer text, a letterhead and a draft mark (讨论稿, 送审稿) for the pages of PDF and DOCX; null (the default) for none. A web
    /// page shows letterhead and draft mark, and has all of it when it is printed. Checked when the notice is composed (BUL4090 to BUL4097).
    /// </summary>
    public PageFurniture? Furniture { get; init; }

    /// <summary>The size of the text in tables; <see cref="TableSize.Size4"/> (4号) by default.</summary>
    public TableSize TableSize { get; init => field = Defined.Value(value); }

    /// <summary>
    /// Whether the findings are also listed in a table (问题整改情况一览表: 序号, 问题, 整改措施, 责任单位, 责任领导, 整改时限,
    /// 整改状态), in landscape, as the last attachment. False by default. The table contains only text that the audience may read, and no
    /// empty columns.
    /// </summary>
    public bool FindingsTable { get; init; }

    /// <summary>
    /// The columns of that table, in their order; empty (the default) for all columns with content. Columns that are given are kept even
    /// if empty; giving any adds the table.
    /// </summary>
    public ValueList<FindingsTableColumn> FindingsTableColumns
    {
        get;
        init => field = value.Select(column => Defined.Value(column, nameof(FindingsTableColumns))).ToValueList();
    } = [];

    /// <summary>
    /// For whom the notice is; <see cref="Audience.Public"/> by default. The one place where this is decided. The public's notice is made from <see cref="RemediationReport.For"/>: places in
    /// <see cref="Notice.Diagnostics"/> are those of that report, save those of BUL1030 to BUL1034, which name places of the whole report.
    /// </summary>
    public Audience Audience { get; init => field = Defined.Value(value); }

    /// <summary>Where pictures come from: <see cref="PictureFolder"/>, <see cref="PictureSet"/>, or a source of your own; null (the default) for none, so that a picture is an error.</summary>
    public IPictureSource? Pictures { get; init; }

    /// <summary>How large pictures may be; by default <see cref="PictureLimits.Default"/>: 20 MiB, 64 million pixels.</summary>
    public PictureLimits PictureLimits { get; init; } = PictureLimits.Default;

    /// <summary>The language of messages; Chinese by default.</summary>
    public DiagnosticLanguage Language { get; init => field = Defined.Value(value); }

    /// <summary>Whether the notice has the table of findings.</summary>
    internal bool HasFindingsTable => FindingsTable || FindingsTableColumns.Count > 0;

    /// <summary>The options with the format of the reference document, and what was not taken over of it.</summary>
    internal (NoticeOptions Options, ValueList<Diagnostic> Diagnostics) WithReference()
    {
        // What is wrong with the profile is told when the notice is composed.
        if (Reference is null || Profile?.Validate().Count > 0)
        {
            return (this, []);
        }

        return Reference.Read(Profile ?? Gb9704.Profile(Form ?? DocumentForm.Web, Reading, TableSize)).Over(this);
    }

    /// <summary>How pages are arranged.</summary>
    internal LayoutOptions Layout => new() { Typography = Typography, Furniture = Furniture };

    /// <summary>The resolved profile for a document of a form. The options have no errors; see <see cref="StyleChecks"/>.</summary>
    internal StyleProfile ProfileFor(DocumentForm form)
    {
        var profile = StyleChecks.Carried(this, form)?.Resolve() ?? Gb9704.Profile(form, Reading, TableSize);
        return PrePrintedHead && form != DocumentForm.Web ? profile with { Masthead = profile.Masthead with { IsPrePrinted = true } } : profile;
    }
}
