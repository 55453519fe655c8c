using Bulletin.Tests.Support;

namespace Bulletin.Tests.Hostile;

/// <summary>Reports that only code can make: told of as diagnostics with paths and hints; no exception but the documented one.</summary>
public sealed class OddReportTests
{
    private static readonly RemediationReport Sound = new()
    {
        Issuer = "云河市水务局",
        Date = new DateOnly(2026, 3, 2),
        Preface = ["导语。"],
        Findings = [new Finding { Title = "学习不深入", Measures = ["学习。"], Outcome = "好转。" }],
    };

    public static TheoryData<string, string, string> Unsound => new()
    {
        { "BUL1080", "findings", "列表问题（findings）是 null" },
        { "BUL1081", "preface[1]", "列表导语（preface）中有一项是 null" },
        { "BUL1080", "findings[0].measures", "列表整改措施（measures）是 null" },
        { "BUL1081", "findings[0].measures[0]", "列表整改措施（measures）中有一项是 null" },
        { "BUL1082", "findings[0].measures[0].text", "内容（text）是 null" },
        { "BUL1082", "nextSteps.heading", "标题（heading）是 null" },
        { "BUL1081", "attachments[0].table.rows[0]", "列表行（rows）中有一项是 null" },
        { "BUL1081", "attachments[0].table.rows[0][0]", "列表行（rows）中有一项是 null" },
        { "BUL1082", "attachments[0].table.rows[0][0].text", "文字（text）是 null" },
        { "BUL1083", "findings[0].status", "整改状态（status）不能取 99" },
        { "BUL1083", "seal", "印章（seal）不能取 -1" },
    };

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Is_told_of_with_its_path(string code, string path, string message)
    {
        var report = Report(path);
        var found = Notice.Check(report).ShouldHaveSingleItem();
        (found.Code, found.Path, found.Message).ShouldBe((code, path, message));
        found.Hint.ShouldNotBeNull();

        Should.Throw<NoticeException>(() => Notice.Compose(report)).Diagnostics.ShouldBe([found]);
        Should.Throw<NoticeException>(() => ReportFile.Write(report, ReportFileFormat.Yaml)).Diagnostics.ShouldBe([found]);
        Should.Throw<NoticeException>(() => report.For(Audience.Public)).Diagnostics.ShouldBe([found]);
        Should.Throw<NoticeException>(() => ReportTotals.Of(report)).Diagnostics.ShouldBe([found]);
    }

    [Fact]
    public void All_of_it_is_told_of_but_no_more_than_anybody_reads()
    {
        var found = Notice.Check(Sound with { Preface = null!, Findings = [null!, null!], Seal = (SealKind)9 });
        found.Select(diagnostic => diagnostic.Path).ShouldBe(["preface", "findings[0]", "findings[1]", "seal"]);
        Notice.Check(Sound with { Findings = new Finding[5000] }).Count.ShouldBe(1001);
    }

    [Theory]
    [InlineData(1, "BUL1084", DiagnosticSeverity.Error)]
    [InlineData(26, "BUL1085", DiagnosticSeverity.Warning)]
    [InlineData(9999, "BUL1085", DiagnosticSeverity.Warning)]
    public void Unlikely_dates_are_told_of(int year, string code, DiagnosticSeverity severity)
    {
        var found = Notice.Check(Sound with { Inspection = new Inspection { Start = new DateOnly(year, 1, 1) } });
        var date = found.Single(diagnostic => diagnostic.Code is "BUL1084" or "BUL1085");
        (date.Code, date.Severity, date.Path).ShouldBe((code, severity, "inspection.start"));
    }

    [Fact]
    public void Null_converts_to_null()
    {
        string? text = null;
        RichText? rich = null;
        ((RichText?)text).ShouldBeNull();
        ((Measure?)text).ShouldBeNull();
        ((Measure?)rich).ShouldBeNull();
        ((ReportParagraph?)text).ShouldBeNull();
        ((ReportParagraph?)rich).ShouldBeNull();
        ((ReportCell?)text).ShouldBeNull();
        ((ReportCell?)rich).ShouldBeNull();
        ((HeadingNumbering?)text).ShouldBeNull();
        ((TableCell?)text).ShouldBeNull();
        ((TableCell?)rich).ShouldBeNull();
        ((ValueList<string>?)(string[]?)null).ShouldBeNull();
        ((ValueList<string>?)(List<string>?)null).ShouldBeNull();

        // As code reads rows of a database.
        new Finding { Title = text, Outcome = text ?? "好转。" }.Title.ShouldBeNull();
    }

    // A conversion that is added tomorrow is looked at, too.
    [Fact]
    public void Every_conversion_of_null_gives_null()
    {
        var conversions = typeof(Notice).Assembly.GetExportedTypes()
            .Select(type => type is { IsGenericTypeDefinition: true } && type.GetGenericArguments().Length == 1
                ? type.MakeGenericType(typeof(string))
                : type)
            .SelectMany(type => type.GetMethods().Where(method => method.Name == "op_Implicit"))
            .Where(method => !method.GetParameters()[0].ParameterType.IsValueType && !method.ReturnType.IsValueType)
            .ToList();
        conversions.Count.ShouldBeGreaterThan(10);
        conversions.ShouldAllBe(method => method.Invoke(null, new object?[] { null }) == null);
    }

    [Fact]
    public void Trees_check_their_arguments()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new Heading(5, "标题")).ParamName.ShouldBe("Level");
        Should.Throw<ArgumentOutOfRangeException>(() => new Heading(0, "标题"));
        Should.Throw<ArgumentOutOfRangeException>(() => new Heading(1, "标题") with { Level = 9 });
        Should.Throw<ArgumentNullException>(() => new Heading(1, null!)).ParamName.ShouldBe("Text");
        Should.Throw<ArgumentNullException>(() => new Title(null!));
        Should.Throw<ArgumentException>(() => new Title([null!]));
        Should.Throw<ArgumentOutOfRangeException>(() => new TableCell("", 0));
        Should.Throw<ArgumentNullException>(() => new TableCell((RichText)null!));
        Should.Throw<ArgumentException>(() => new Table([], [[null!]], []));
        Should.Throw<ArgumentException>(() => new NumberingScheme([]));
        Should.Throw<ArgumentNullException>(() => new TextRun(null!));
        Should.Throw<ArgumentOutOfRangeException>(() => new TextRun("", (TextStyle)16));
        Should.Throw<ArgumentNullException>(() => RichText.Plain(null!));
        Should.Throw<ArgumentOutOfRangeException>(() => ReportSchema.Write((FindingStatus)9));
        Should.Throw<ArgumentOutOfRangeException>(() => Sound.For((Audience)9));
    }

    // Every record of the tree, each of its lists and texts null in turn.
    [Fact]
    public void No_part_of_a_tree_takes_null()
    {
        var blocks = typeof(Block).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Block)) && !type.IsAbstract).ToList();
        blocks.Count.ShouldBeGreaterThan(12);
        foreach (var constructor in blocks.SelectMany(block => block.GetConstructors()).Where(made => made.GetParameters().Length > 0))
        {
            var arguments = constructor.GetParameters().Select(_ => (object?)null).ToArray();
            var inner = Should.Throw<System.Reflection.TargetInvocationException>(() => constructor.Invoke(arguments)).InnerException;
            inner.ShouldBeAssignableTo<ArgumentException>(constructor.DeclaringType!.Name);
        }
    }

    // BULLETIN_ROUNDS=50 makes ten thousand of them and more.
    [Fact]
    public void Nothing_but_the_documented_exception_leaves_the_library()
    {
        var random = new Random(RandomCases.SeedNumber);
        var composed = 0;
        for (var round = 0; round < RandomCases.Times(250); round++)
        {
            var report = new OddReports(random, round % 4 == 0 ? 0 : random.Next(1, 12)).Next();
            var options = new NoticeOptions
            {
                Form = (DocumentForm?)random.Next(3),
                Audience = (Audience)random.Next(2),
                FindingsTable = random.Next(2) == 0,
                Template = random.Next(3) == 0 ? null : Templates[random.Next(Templates.Length)],
            };

            var found = Notice.Check(report, options);
            found.ShouldAllBe(diagnostic => diagnostic.ToString().Length > 0);
            if (Documented(() => Notice.Compose(report, options)) is { } notice)
            {
                composed++;
                Documented(() => Rendered(notice));
            }

            Documented(() => report.For(options.Audience));
            Documented(() => ReportTotals.Of(report));
            foreach (var format in Enum.GetValues<ReportFileFormat>())
            {
                if (Documented(() => ReportFile.Write(report, format)) is { } text)
                {
                    ReportFile.Parse(text, format).ShouldBe(report);
                }
            }
        }

        composed.ShouldBeGreaterThan(0);
    }

    private static readonly string[] Templates =
        ["four-level", "labelled-problems", "three-part", "sectioned", "report-to-team", "quoted-problems"];

    private static object Rendered(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return notice.ToHtmlFragment();
    }

    private static T? Documented<T>(Func<T> call)
        where T : class
    {
        try
        {
            return call();
        }
        catch (NoticeException exception)
        {
            exception.Diagnostics.ShouldNotBeEmpty();
            return null;
        }
    }

    private static RemediationReport Report(string path) => path switch
    {
        "findings" => Sound with { Findings = null! },
        "preface[1]" => Sound with { Preface = ["导语。", null!] },
        "findings[0].measures" => With(Sound.Findings[0] with { Measures = null! }),
        "findings[0].measures[0]" => With(Sound.Findings[0] with { Measures = [null!] }),
        "findings[0].measures[0].text" => With(Sound.Findings[0] with { Measures = [new Measure { Text = null! }] }),
        "nextSteps.heading" => Sound with { NextSteps = new NextSteps { Heading = null! } },
        "attachments[0].table.rows[0]" => Table([null!]),
        "attachments[0].table.rows[0][0]" => Table([[null!]]),
        "attachments[0].table.rows[0][0].text" => Table([[new ReportCell { Text = null! }]]),
        "findings[0].status" => With(Sound.Findings[0] with { Status = (FindingStatus)99 }),
        _ => Sound with { Seal = (SealKind)(-1) },
    };

    private static RemediationReport With(Finding finding) => Sound with { Findings = [finding] };

    private static RemediationReport Table(ValueList<ValueList<ReportCell>> rows) =>
        Sound with { Attachments = [new Attachment { Title = "清单", Table = new ReportTable { Columns = ["甲"], Rows = rows } }] };
}
