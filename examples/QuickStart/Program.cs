using Bulletin;
using QuickStart;

var report = new RemediationReport
{
    Issuer = "中共云河市生态环境局党组",
    Inspection = new()
    {
        OrderedBy = "市委",
        Team = "市委第三巡察组",
        Inspected = "市生态环境局党组",
        Form = InspectionForm.Routine,
        Start = new DateOnly(2025, 3, 10),
        End = new DateOnly(2025, 5, 9),
        FeedbackDate = new DateOnly(2025, 6, 17),
        LegalBasis = "《中国共产党巡视工作条例》",
    },
    Sections = [Theory.Section, Supervision.Section, Conduct.Section, Organization.Section, EarlierFindings.Section],
    Closing = ["欢迎广大干部群众对巡察整改情况进行监督。如有意见建议，请及时向我们反映。"],
    Contacts = [new() { Phone = "0000-8801234", Address = "云河市清源路1号市生态环境局机关党委", PostalCode = "000000", Email = "zhenggai@yunhe.example" }],
    Signatures = ["中共云河市生态环境局党组"],
    Date = new DateOnly(2025, 12, 26),
    Attachments = [Rules.Attachment],
};

var notice = Notice.Compose(report);    // throws with every error at once; warnings are in notice.Diagnostics
var (docx, pdf) = OutputFolder.From(args);
notice.SaveDocx(docx);
notice.SavePdf(pdf);                    // from the same layout; returns what there is to say of the fonts
Console.WriteLine(docx);
Console.WriteLine(pdf);
