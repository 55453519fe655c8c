using System.Globalization;
using Bulletin.Data;
using Bulletin.Files;
using Bulletin.Model;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Templates;

/// <summary>Every field of the model, given alone, is printed or reported. Values are made from the schema, so that a new field is tested without a change here.</summary>
public sealed class EveryFieldTests
{
    private static readonly RemediationReport Minimal = new() { Issuer = "中共云河市水务局党组", Date = new DateOnly(2026, 3, 2), Findings = [new Finding { Title = "台账不全" }] };

    public static TheoryData<string> Templates => new(new TemplateCatalog().List().Select(template => template.Name));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_field_is_printed_or_reported(string template)
    {
        foreach (var options in Options(template))
        {
            Fields(ReportSchema.Report, "").Where(path => Outcome(path, options) == (false, false)).ShouldBeEmpty($"{options.Form} {options.Audience}");
        }
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_field_that_is_printed_is_not_reported_as_missing(string template)
    {
        foreach (var options in Options(template))
        {
            Fields(ReportSchema.Report, "").Where(path => Report(path, out var marker) is { } report && marker is not null && Said(report, options).Contains(marker, StringComparison.Ordinal)
                && Notice.Check(report, options).Any(diagnostic => diagnostic.Code is "BUL2011" && IsAt(diagnostic, path))).ShouldBeEmpty($"{options.Form} {options.Audience}");
        }
    }

    [Fact]
    public void A_template_that_prints_nothing_is_told_of_every_field()
    {
        using var folder = new TemporaryFolder();
        folder.Write("empty.sbn", "# 通报\n\n正文。");
        var options = new NoticeOptions { Template = "empty", Templates = [new TemplateFolder(folder.Path)], Form = DocumentForm.Formal, Audience = Audience.Party };
        foreach (var path in Fields(ReportSchema.Report, "").Where(path => !path.StartsWith("masthead.", StringComparison.Ordinal) && path != "issuer"))
        {
            Notice.Check(Report(path, out _), options).ShouldContain(diagnostic => IsAt(diagnostic, path), path);
        }
    }

    [Fact]
    public void The_table_of_findings_prints_who_is_responsible_and_by_when()
    {
        foreach (var path in new[] { "findings[0].responsibleUnits[0]", "findings[0].responsibleLeader", "findings[0].deadline", "findings[0].status", "findings[0].longTerm" })
        {
            Notice.Check(Report(path, out _), new NoticeOptions { FindingsTable = true }).ShouldNotContain(diagnostic => diagnostic.Code == "BUL2011", path);
        }
    }

    [Fact]
    public void A_field_is_reported_once_with_the_number_of_its_places_and_the_first()
    {
        var report = Minimal with { Template = "sectioned", Sections = [Section(1), Section(2)], Findings = [] };
        var warning = Notice.Check(report).Single(diagnostic => diagnostic.Code == "BUL2011");
        warning.Path.ShouldBe("sections[0].findings[0].responsibleLeader");
        warning.Message.ShouldContain("findings[].responsibleLeader（3 处）");
        warning.Hint!.ShouldContain("--findings-table");

        static Section Section(int findings) => new() { Heading = "供水方面", Findings = Enumerable.Repeat(new Finding { Title = "台账不全", ResponsibleLeader = "张伟" }, findings).ToValueList() };
    }

    [Theory]
    [InlineData("findings[0].status", "sectioned", "layout: { status: 印词 }")]
    [InlineData("accountability.admonitions", "three-part", "layout: { statistics: 导语之后 }")]
    [InlineData("findings[0].responsibleUnits[0]", "three-part", "layout: { responsibility: 各占一段 }")]
    [InlineData("totals.completed", "four-level", "layout: { statistics: 导语之后 }")]
    [InlineData("inspection.team", "three-part", "feedbackDate")]
    [InlineData("findings[0].deadline", "four-level", "整改时限")]
    public void The_hint_names_the_remedy(string path, string template, string remedy) =>
        Notice.Check(Report(path, out _), new NoticeOptions { Template = template }).Single(diagnostic => diagnostic.Code == "BUL2011").Hint!.ShouldContain(remedy);

    [Fact]
    public void Accountability_is_printed_without_the_status_of_the_findings() =>
        Said(Minimal with { Accountability = new Accountability { Admonitions = 2 } }, new NoticeOptions { Template = "quoted-problems" }).ShouldContain("\n整改期间，诫勉2人。\n");

    [Fact]
    public void A_given_text_is_told_to_replace_what_would_be_derived()
    {
        var report = Minimal with
        {
            TitleLines = ["通报"],
            Preface = ["现将情况通报如下。"],
            Inspection = new Inspection { Team = "市委第二巡察组", OrderedBy = "市委" },
            Contacts = [new Contact { Phone = "0000-8801234" }],
            ContactsText = "联系电话：0000-8801234。",
            Findings = [new Finding { Title = "台账不全", Status = FindingStatus.Completed, StatusText = "已经完成" }],
        };
        Notice.Check(report).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Severity} {diagnostic.Path}").ShouldBe(
            ["BUL2090 Info issuer", "BUL2090 Info inspection.orderedBy", "BUL2090 Info findings[0].status", "BUL2090 Info contacts[0].phone"], ignoreOrder: true);
    }

    private static IEnumerable<NoticeOptions> Options(string template) =>
        from form in Enum.GetValues<DocumentForm>()
        from audience in Enum.GetValues<Audience>()
        select new NoticeOptions { Template = template, Form = form, Audience = audience };

    // The paths of all single values, but for the fields that are never printed themselves.
    private static IEnumerable<string> Fields(ReportType type, string above)
    {
        foreach (var field in type.Fields.Where(field => !PrintedFields.NeverPrinted.Any(never => never.Type == type.ClrType && never.Property == field.Property.Name)))
        {
            var path = above + field.Name + string.Concat(Enumerable.Repeat("[0]", field.ListDepth));
            foreach (var inner in field.Type is { } of ? Fields(of, path + ".") : [path])
            {
                yield return inner;
            }
        }
    }

    private static (bool IsPrinted, bool IsReported) Outcome(string path, NoticeOptions options)
    {
        var report = Report(path, out var marker);
        var said = Said(report, options);
        var isPrinted = marker is null ? said != Said(Report(path, out _, isGiven: false), options) : said.Contains(marker, StringComparison.Ordinal);
        return (isPrinted, Notice.Check(report, options).Any(diagnostic => IsAt(diagnostic, path) || IsErrorAbout(diagnostic, marker)));
    }

    // A diagnostic at the value, at what it lies in, or within own data.
    private static bool IsAt(Diagnostic diagnostic, string path) =>
        (path == "extra" && diagnostic.Path == "extra.名称") || diagnostic.Path is { Length: > 0 } place && (path == place || path.StartsWith(place + ".", StringComparison.Ordinal) || path.StartsWith(place + "[", StringComparison.Ordinal));

    // A picture that cannot be had is named with the place of the template that puts it in.
    private static bool IsErrorAbout(Diagnostic diagnostic, string? marker) =>
        marker is not null && diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Message.Contains(marker, StringComparison.Ordinal);

    // What the notice says; empty where there is none.
    private static string Said(RemediationReport report, NoticeOptions options)
    {
        try
        {
            return NoticeMarkdown.Write(Notice.Compose(report, options).Document);
        }
        catch (NoticeException)
        {
            return "";
        }
    }

    // The minimal report with one value more; the marker is what a text, a number or a date is printed as.
    private static RemediationReport Report(string path, out string? marker, bool isGiven = true)
    {
        var report = Minimal with { };
        var steps = ReportPath.Parse(path + (ReportPath.Parse(path) is null ? ".text" : ""))!.Steps;
        marker = Fill(report, steps, 0, isGiven);
        return report;
    }

    private static string? Fill(object item, ValueList<(ReportField Field, ValueList<int> Places)> steps, int step, bool isGiven)
    {
        var field = steps[step].Field;
        string? marker = null;
        object value;
        if (step + 1 < steps.Count)
        {
            value = Required(field.Type!);
            marker = Fill(value, steps, step + 1, isGiven);
        }
        else if (!isGiven)
        {
            return null;
        }
        else
        {
            (value, marker) = Value(field);
        }

        field.Property.SetValue(item, Listed(field, value));
        return marker;
    }

    // An object with no more than it needs.
    private static object Required(ReportType type)
    {
        var item = Activator.CreateInstance(type.ClrType)!;
        foreach (var field in type.Fields.Where(field => field.IsRequired || (type.Name, field.Name) is ("finding", "title") or ("contact", "phone")))
        {
            field.Property.SetValue(item, Listed(field, field.Kind == ReportFieldKind.RichText ? (object)(RichText)"其他" : "其他"));
        }

        return item;
    }

    private static object Listed(ReportField field, object value)
    {
        for (var depth = 0; depth < field.ListDepth; depth++)
        {
            value = ListMaker.Of(ListMaker.TypeOf(field.ItemType, depth), [value]);
        }

        return value;
    }

    private static (object Value, string? Marker) Value(ReportField field) => field.Kind switch
    {
        ReportFieldKind.RichText => ((RichText)"甲乙丙丁", "甲乙丙丁"),
        ReportFieldKind.Text => ("甲乙丙丁", "甲乙丙丁"),
        ReportFieldKind.Date => (new DateOnly(2025, 6, 7), "2025年6月7日"),
        ReportFieldKind.Deadline => (Deadline.InWords("2025年底前"), "2025年底前"),
        ReportFieldKind.Integer => (7131, 7131.ToString(CultureInfo.InvariantCulture)),
        ReportFieldKind.Number => (71.31m, "71.31"),
        ReportFieldKind.Length => (Length.Mm(30), null),
        ReportFieldKind.Data => (DataMap.From(new { 名称 = "甲乙丙丁" }), "甲乙丙丁"),
        ReportFieldKind.Boolean => (true, null),
        ReportFieldKind.Term => (field.Terms[^1].Value, null),
        _ => throw new NotSupportedException(field.Kind.ToString()),
    };
}
