namespace Bulletin.Tests.Audiences;

/// <summary>
/// Invented reports that withhold something in every place that can be withheld, as chance will have it. One seed gives one public report, whatever the secrets are: what is withheld, and what the public reads
/// in its place, is drawn; the markers are counted.
/// </summary>
internal sealed class SecretReports
{
    private static readonly string[] Templates = ["four-level", "three-part", "sectioned", "labelled-problems", "report-to-team", "quoted-problems"];

    private static readonly string[] Words =
        ["管网", "台账", "巡查", "水源地", "闸站", "河道", "泵房", "档案", "值班", "招标", "采购", "培训", "督查", "水质", "计量", "抄表", "维修", "收费", "征地", "绿化", "照明", "消防", "统计", "公示", "信访", "热线"];

    private static readonly string[] Ends = ["不够规范", "有待加强", "基础薄弱", "得到改善", "已经补齐", "逐项核对", "按季通报", "公开透明", "责任到人", "分类推进"];

    private readonly Random _random;
    private readonly Secrets _secrets;

    private SecretReports(int seed, Secrets secrets) => (_random, _secrets) = (new Random(seed), secrets);

    /// <summary>A report and the markers in it.</summary>
    /// <param name="seed">What is drawn by.</param>
    /// <param name="first">The number of the first marker.</param>
    public static (RemediationReport Report, Secrets Secrets) Of(int seed, int first = 1000)
    {
        var secrets = new Secrets(first);
        return (new SecretReports(seed, secrets).Report(Templates[seed % Templates.Length]), secrets);
    }

    private RemediationReport Report(string template)
    {
        var sectioned = template != "labelled-problems" || _random.Next(2) == 0;
        return new()
        {
            Template = template,
            Issuer = "中共云河市水务局党组",
            Recipients = template == "report-to-team" ? ["市委第三巡察组"] : [],
            Preface = [Paragraph(), Paragraph(), "现将整改情况通报如下。"],
            Overview = _random.Next(3) == 0 ? null : new Overview { Heading = Phrase(), Paragraphs = Some(Paragraph), Measures = Some(Measure), Summary = _random.Next(2) == 0 ? null : Paragraph() },
            Sections = sectioned ? [new Section { Heading = Phrase(), Findings = [Open()] }, .. Some(Section)] : [],
            Findings = sectioned ? [] : [Open(), .. Some(Finding), Finding()],
            NextSteps = _random.Next(2) == 0 ? null : new NextSteps { Heading = Phrase(), Paragraphs = Some(Paragraph), Measures = Some(Measure) },
            Closing = [Paragraph(), "欢迎监督。"],
            ContactsText = Paragraph(),
            Contacts = [new Contact { Phone = "0000-8804567" }],
            Signatures = ["中共云河市水务局党组"],
            Date = new DateOnly(2026, 3, 2),
            Attachments = Some(Attachment),
            Accountability = new Accountability { RulesMade = 3 },
        };
    }

    private Section Section() => new() { Heading = Phrase(), Paragraphs = Some(Paragraph), Topics = Some(Topic), Findings = [Finding(), .. Some(Finding)] };

    private Topic Topic() => new() { Heading = Phrase(), Findings = [Finding(), .. Some(Finding)] };

    private Finding Open() => new() { Title = Phrase(), Measures = [Sentence()], Status = FindingStatus.Completed };

    private Finding Finding()
    {
        var (problem, remediation) = (Withholding(), Withholding());
        var (hidden, done) = (problem is not null, remediation is not null || problem is { PublicWording: null });
        var titled = _random.Next(3) > 0;
        return new()
        {
            Title = titled ? Text(hidden, Phrase()) : null,
            Description = !titled || _random.Next(2) == 0 ? Text(hidden, Sentence()) : null,
            MeasuresIntro = _random.Next(4) == 0 ? Text(done, Sentence()) : null,
            Measures = done ? [new Measure { Text = Text(done, Sentence()) }, Measure()] : [Sentence(), .. Some(Measure)],
            Outcome = _random.Next(3) == 0 ? Text(done, Sentence()) : null,
            Status = (FindingStatus)_random.Next(4),
            LongTerm = _random.Next(5) == 0,
            StatusText = _random.Next(4) == 0 ? Text(done, Phrase()) : null,
            ResponsibleUnits = _random.Next(2) == 0 ? [Plain(done, Phrase())] : [],
            ResponsibleLeader = done ? _secrets.Marker() : "王某",
            Deadline = done ? new DateOnly(2025, 1, 1).AddDays(_random.Next(300)) : null,
            NextStep = _random.Next(4) == 0 ? Text(done, Sentence()) : null,
            Withholding = problem is null && remediation is null ? null : new FindingWithholding { Problem = problem, Remediation = remediation },
        };
    }

    private Measure Measure()
    {
        var withholding = Withholding();
        return new() { Lead = _random.Next(2) == 0 ? Text(withholding is not null, Phrase()) : null, Text = Text(withholding is not null, Sentence()), Withholding = withholding };
    }

    private ReportParagraph Paragraph()
    {
        var withholding = Withholding();
        return new() { Text = Text(withholding is not null, Sentence()), Withholding = withholding };
    }

    private Attachment Attachment()
    {
        var withholding = Withholding();
        var hidden = withholding is not null;
        return new()
        {
            Title = Text(hidden, Phrase()),
            Paragraphs = hidden ? [Text(hidden, Sentence()), Paragraph()] : [Sentence(), Paragraph()],
            Table = new ReportTable { Columns = ["序号", "事项"], Rows = [["1", Text(hidden, Phrase())], ["2", Text(hidden, Phrase())]] },
            Withholding = withholding,
        };
    }

    // Nothing, without a wording, with one of one line or of two.
    private Withholding? Withholding() => _random.Next(6) switch
    {
        0 => new Withholding { Reason = _secrets.Marker() },
        1 => new Withholding { Reason = _secrets.Marker(), PublicWording = Phrase() },
        2 => new Withholding { Reason = _secrets.Marker(), PublicWording = Phrase() + "\n" + Sentence() },
        _ => null,
    };

    // The phrase is drawn either way, so that the same things are drawn after it.
    private RichText Text(bool hidden, string phrase) => Plain(hidden, phrase);

    private string Plain(bool hidden, string phrase) => hidden ? _secrets.Text() + "有关事项" : phrase;

    private string Sentence() => Phrase() + "，" + Phrase() + "。";

    private string Phrase() => Word() + Word() + Word() + Ends[_random.Next(Ends.Length)];

    private string Word() => Words[_random.Next(Words.Length)];

    private ValueList<T> Some<T>(Func<T> item) => Enumerable.Range(0, _random.Next(3)).Select(_ => item()).ToValueList();
}
