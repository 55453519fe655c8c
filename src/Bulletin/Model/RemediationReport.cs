using System.Text.Json.Serialization;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// A remediation report (整改情况报告) as data: what the notice is made from. Immutable; compares by content. Numerals, totals and, where it is not given, the title
/// are derived, never typed.
/// </summary>
[Term("整改情况报告")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record RemediationReport
{
    /// <summary>The template's name; null lets the shape of the report choose (<c>four-level</c> where there are topics, <c>labelled-problems</c> where there are no sections, else <c>three-part</c> or <c>sectioned</c>).</summary>
    [Term("模板")]
    public string? Template { get; init; }

    /// <summary>
    /// The numerals of the headings, for levels 1 to 4 in order. They come before those of the template; a level that is not given keeps
    /// the template's. Empty by default.
    /// </summary>
    [Term("层次编号")]
    public ValueList<HeadingNumbering> Numbering { get; init; } = [];

    /// <summary>The shape of the notice; null for that of the template.</summary>
    [Term("版式")]
    public ReportLayout? Layout { get; init; }

    /// <summary>The labels of the parts of findings; null for those of the template.</summary>
    [Term("标签")]
    public ReportLabels? Labels { get; init; }

    /// <summary>The kind of document; <see cref="NoticeKind.Notice"/> by default.</summary>
    [Term("文种")]
    public NoticeKind Kind { get; init; } = NoticeKind.Notice;

    /// <summary>The issuing body (发文机关). Needed unless <see cref="TitleLines"/> are given.</summary>
    [Term("发文机关")]
    public string? Issuer { get; init; }

    /// <summary>The matter of the title (事由), without 关于; null for 巡察整改情况.</summary>
    [Term("事由")]
    public string? Subject { get; init; }

    /// <summary>The lines of the title (标题). Empty: derived as 机关 + 关于 + 事由 + 的 + 文种 (条例 art. 9(7)).</summary>
    [Term("标题")]
    public ValueList<RichText> TitleLines { get; init; } = [];

    /// <summary>
    /// The line under the title (副题), such as ——2026年3月2日在市人大常委会第十次会议上, printed as typed.
    /// </summary>
    [Term("副题")]
    public RichText? Subtitle { get; init; }

    /// <summary>Who speaks (报告人): post and name, below the line under the title.</summary>
    [Term("报告人")]
    public RichText? Speaker { get; init; }

    /// <summary>The masthead; printed in formal documents only.</summary>
    [Term("版头")]
    public Masthead? Masthead { get; init; }

    /// <summary>The main recipients (主送机关), without the colon; groups of them are lists.</summary>
    [Term("主送机关")]
    public ValueList<Recipient> Recipients { get; init; } = [];

    /// <summary>
    /// The salutation of a speech (称呼), such as 主任、各位副主任、各位委员, in place of <see cref="Recipients"/>; its colon is printed.
    /// </summary>
    [Term("称呼")]
    public RichText? Salutation { get; init; }

    /// <summary>The inspection.</summary>
    [Term("巡察")]
    public Inspection? Inspection { get; init; }

    /// <summary>
    /// The opening paragraph or paragraphs (导语), printed as typed. Empty: the templates derive one from <see cref="Inspection"/> if it
    /// says who, when and when the feedback came.
    /// </summary>
    [Term("导语")]
    [OneOrMany]
    public ValueList<ReportParagraph> Preface { get; init; } = [];

    /// <summary>How the remediation was organised.</summary>
    [Term("整改组织情况")]
    public Overview? Overview { get; init; }

    /// <summary>The sections.</summary>
    [Term("方面")]
    public ValueList<Section> Sections { get; init; } = [];

    /// <summary>The findings of a report without sections.</summary>
    [Term("问题")]
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>What will be done next.</summary>
    [Term("下一步工作")]
    public NextSteps? NextSteps { get; init; }

    /// <summary>The closing paragraph or paragraphs (结语), printed as typed.</summary>
    [Term("结语")]
    [OneOrMany]
    public ValueList<ReportParagraph> Closing { get; init; } = [];

    /// <summary>Whom the public can reach.</summary>
    [Term("联系方式")]
    public ValueList<Contact> Contacts { get; init; } = [];

    /// <summary>The contacts in words, printed as typed, instead of <see cref="Contacts"/>.</summary>
    [Term("联系方式文字")]
    public ReportParagraph? ContactsText { get; init; }

    /// <summary>The signing bodies (发文机关署名), lead body first; none where the date stands alone.</summary>
    [Term("发文机关署名")]
    public ValueList<RichText> Signatures { get; init; } = [];

    /// <summary>Who signs by name stamp (签名章), the leading one first; only where <see cref="Seal"/> is <see cref="SealKind.NameStamp"/>, and then in place of <see cref="Signatures"/>.</summary>
    [Term("签发人")]
    public ValueList<Signer> Signers { get; init; } = [];

    /// <summary>The date of issue (成文日期).</summary>
    [Term("成文日期")]
    public required DateOnly Date { get; init; }

    /// <summary>Whether it will be sealed.</summary>
    [Term("印章")]
    public SealKind Seal { get; init; }

    /// <summary>
    /// The files of the seals, or of the name stamps, in the order of the bodies that sign: PNG with what is not ink transparent. They come from <see cref="NoticeOptions.Pictures"/>. Without one the place is kept
    /// free, for a seal by hand or by a service.
    /// </summary>
    [Term("印章图片")]
    public ValueList<string> SealPictures { get; init; } = [];

    /// <summary>The attachments.</summary>
    [Term("附件")]
    public ValueList<Attachment> Attachments { get; init; } = [];

    /// <summary>The remark (附注), without its brackets.</summary>
    [Term("附注")]
    public RichText? Remark { get; init; }

    /// <summary>The imprint; printed in formal documents only.</summary>
    [Term("版记")]
    public Imprint? Imprint { get; init; }

    /// <summary>
    /// The totals as the office declares them; null lets all of them be counted. The public reads counted ones if findings are withheld.
    /// </summary>
    [Term("申报总数")]
    public DeclaredTotals? Totals { get; init; }

    /// <summary>Who was held to account and what it brought.</summary>
    [Term("问责与成果")]
    public Accountability? Accountability { get; init; }

    /// <summary>
    /// Data of the application's own, of any depth, for templates of its own, which print it as <c>extra.…</c>; null (the default) for
    /// none. It is for what the public may read: nothing of it can be withheld.
    /// </summary>
    [Term("附加数据")]
    public DataMap? Extra { get; init; }

    /// <summary>How many findings were left out when this became what the public may read; 0 for the whole report.</summary>
    internal int NotPublished { get; init; }

    /// <summary>
    /// The report as an audience may read it: for <see cref="Audience.Party"/> the report itself; for <see cref="Audience.Public"/> without a trace of what is withheld, public wordings in the places of
    /// the texts they stand for. <see cref="Notice"/> does this first of all.
    /// </summary>
    /// <param name="audience">For whom.</param>
    /// <exception cref="ArgumentOutOfRangeException">The audience is none of the enumeration's values.</exception>
    /// <exception cref="NoticeException">The report has nulls where it cannot have any, or undefined values; holds all of them.</exception>
    public RemediationReport For(Audience audience)
    {
        _ = Defined.Value(audience, nameof(audience));
        ReportSoundness.ThrowIfUnsound(this);
        return ViewOf(audience);
    }

    /// <summary>The same of a report that is known to be sound.</summary>
    internal RemediationReport ViewOf(Audience audience) => audience == Audience.Party ? this : PublicView.Of(this);

    /// <summary>
    /// Every finding, in the order in which the notice names them: section by section, topics before the section's own, groups before the
    /// topic's own.
    /// </summary>
    internal IEnumerable<Finding> AllFindings() => PlacedFindings().Select(found => found.Finding);

    /// <summary>Every finding with its path, in the same order.</summary>
    internal IEnumerable<PlacedFinding> PlacedFindings() =>
        Placed(Findings, "findings").Concat(Sections.SelectMany((section, i) => Placed(section, ReportPath.Item("sections", i))));

    private static IEnumerable<PlacedFinding> Placed(Section section, string path) =>
        section.Topics.SelectMany((topic, i) => Placed(topic, ReportPath.Item(path + ".topics", i)))
            .Concat(Placed(section.Findings, path + ".findings"));

    private static IEnumerable<PlacedFinding> Placed(Topic topic, string path) =>
        topic.Groups.SelectMany((group, i) => Placed(group.Findings, ReportPath.Item(path + ".groups", i) + ".findings"))
            .Concat(Placed(topic.Findings, path + ".findings"));

    private static IEnumerable<PlacedFinding> Placed(ValueList<Finding> findings, string path) =>
        findings.Select((finding, i) => new PlacedFinding(finding, ReportPath.Item(path, i)));
}
