using Bulletin.Tests.Support;

namespace Bulletin.Tests.Files;

/// <summary>The words that people write for a status and the like.</summary>
public sealed class TermTests
{
    [Theory]
    [InlineData("已完成", FindingStatus.Completed)]
    [InlineData("已销号", FindingStatus.Completed)]
    [InlineData("已整改", FindingStatus.Completed)]
    [InlineData("已办结", FindingStatus.Completed)]
    [InlineData(" completed ", FindingStatus.Completed)]
    [InlineData("基本整改到位", FindingStatus.BasicallyCompleted)]
    [InlineData("阶段性完成", FindingStatus.PartlyCompleted)]
    [InlineData("阶段性办结", FindingStatus.PartlyCompleted)]
    [InlineData("整改中", FindingStatus.InProgress)]
    [InlineData("推进中", FindingStatus.InProgress)]
    [InlineData("正在推进", FindingStatus.InProgress)]
    [InlineData("未整改", FindingStatus.NotCompleted)]
    public void Words_of_clerks_are_read(string word, FindingStatus status)
    {
        ReportTerms.Parse<FindingStatus>(word).ShouldBe(status);
        ReportTerms.TryParse(word, out FindingStatus parsed).ShouldBeTrue();
        parsed.ShouldBe(status);
        var yaml = $"date: 2026-01-05\nfindings: [{{ title: a, status: \"{word}\" }}]";
        ReportFile.Parse(yaml, ReportFileFormat.Yaml).Findings[0].Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("部分完成", "基本完成", "持续推进")]
    [InlineData("长期坚持", "longTerm", "持续推进")]
    [InlineData("立行立改", "deadline", "未完成")]
    [InlineData("未销号", "持续推进", "未完成")]
    public void What_is_not_clear_is_asked_back(string word, string choice, string other)
    {
        ReportTerms.TryParse(word, out FindingStatus _).ShouldBeFalse();
        var refused = Should.Throw<NoticeException>(() => ReportTerms.Parse<FindingStatus>(word)).Diagnostics.ShouldHaveSingleItem();
        var yaml = $"date: 2026-01-05\nfindings: [{{ title: a, status: {word} }}]";
        var read = ReportFile.TryParse(yaml, ReportFileFormat.Yaml).Diagnostics.ShouldHaveSingleItem();
        (refused.Code, read.Code, read.Place).ShouldBe(("BUL7051", "BUL7051", "2:32 findings[0].status"));
        read.Hint.ShouldBe(refused.Hint);
        read.Hint!.ShouldContain(choice);
        read.Hint!.ShouldContain(other);
        (read with { Language = DiagnosticLanguage.English }).Hint!.ShouldContain(choice);
    }

    [Fact]
    public void Unknown_words_come_with_all_that_are_known()
    {
        ReportTerms.TryParse<FindingStatus>(null, out _).ShouldBeFalse();
        ReportTerms.TryParse<FindingStatus>("1", out _).ShouldBeFalse();
        var refused = Should.Throw<NoticeException>(() => ReportTerms.Parse<FindingStatus>("在办")).Diagnostics.ShouldHaveSingleItem();
        (refused.Code, refused.Hint).ShouldBe(("BUL7008", "可用：已完成、基本完成、阶段性完成、持续推进、未完成"));
        Should.Throw<NotSupportedException>(() => ReportTerms.Of<DayOfWeek>());
    }

    [Fact]
    public void Every_word_means_one_value_and_is_written_as_its_term()
    {
        Check<FindingStatus>(value => value.ToChinese());
        Check<InspectionForm>(value => value.ToChinese());
        Check<SealKind>(value => value.ToChinese());
        Check<Audience>(value => value.ToChinese());
        Check<Classification>(value => value.ToChinese());
        Check<Urgency>(value => value.ToChinese());
        Check<DocumentForm>(value => value.ToChinese());

        static void Check<T>(Func<T, string> write)
            where T : struct, Enum
        {
            var words = ReportTerms.Of<T>().SelectMany(term => term.AlsoRead.Append(term.Chinese).Append(term.English))
                .Concat(ReportTerms.AskedBack(typeof(T)).SelectMany(ask => ask.Words)).ToList();
            words.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(words.Count);
            foreach (var value in Enum.GetValues<T>())
            {
                ReportTerms.Parse<T>(write(value)).ShouldBe(value);
            }
        }
    }

    // The README's table is the code's.
    [Fact]
    public void The_table_is_in_the_readme()
    {
        var readme = File.ReadAllText(Repository.At("templates", "README.md"));
        foreach (var term in ReportTerms.Of<FindingStatus>())
        {
            readme.ShouldContain($"| {term.Chinese} | {string.Join("、", term.AlsoRead)} |");
        }

        foreach (var word in ReportTerms.AskedBack(typeof(FindingStatus)).SelectMany(asked => asked.Words))
        {
            readme.ShouldContain(word);
        }
    }
}
