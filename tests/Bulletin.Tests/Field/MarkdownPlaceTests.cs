namespace Bulletin.Tests.Field;

public class MarkdownPlaceTests
{
    [Fact]
    public void A_diagnostic_about_hand_written_text_names_file_and_line() =>
        FieldInput.OfMarkdown("# 云河市水务局关于省略号的通报\n\n各项工作…………依次开展。\n\n:::signature\n云河市水务局\n2026年3月2日\n:::\n")
            .Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL3005" && diagnostic.Place == "notice.md:3");

    [Fact]
    public void A_value_of_a_report_keeps_its_path() =>
        FieldInput.Of(new RemediationReport { Issuer = "云河市水务局", Date = new(2026, 3, 2), Preface = ["各项工作…………依次开展。"], Findings = [new() { Title = "台账不全", Measures = ["补齐台账。"] }] })
            .Diagnostics.ShouldContain(diagnostic => diagnostic.Code == "BUL3005" && diagnostic.Path == "preface[0]");
}
