using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Names in scripts and with marks that a PDF cannot print rightly: refused or told of, never printed wrong in silence.</summary>
public sealed class SequenceTests
{
    [FontFact("FandolFang R", "Noto Serif CJK SC")]
    public void Marks_and_variants_are_told_of_and_what_composes_is_composed()
    {
        var input = FieldInput.Read("marks-and-variants.yaml");
        var told = input.Notice.CheckPdf();

        input.ShouldPrint("朝鲜文：한국 分解 한국 完。");
        input.ShouldPrint("组合：é é x\u0301 完。");
        told.Where(diagnostic => diagnostic.Code is "BUL4070" or "BUL4071")
            .Select(diagnostic => (diagnostic.Code, Place: diagnostic.Path!))
            .Distinct()
            .ShouldBe([("BUL4070", "closing[0]"), ("BUL4071", "closing[2]")], ignoreOrder: true);
        told.ShouldNotContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [FontFact("FandolFang R", "Noto Serif CJK SC", "AR PL SungtiL GB")]
    public void Scripts_that_need_shaping_are_refused_once_each_at_their_places()
    {
        var told = FieldInput.Read("names-in-many-scripts.yaml").Notice.CheckPdf()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();

        told.ShouldAllBe(diagnostic => diagnostic.Code == "BUL4004");
        told.Select(diagnostic => diagnostic.Message).ShouldBeUnique();
        foreach (var (place, script) in new[] { ("findings[0].title", "藏文"), ("closing[0]", "阿拉伯字母"), ("closing[2]", "蒙古文") })
        {
            var refused = told.Where(diagnostic => diagnostic.Message.Contains(script, StringComparison.Ordinal)).ShouldHaveSingleItem();
            refused.Path.ShouldBe(place);

            // No font would help.
            refused.ToString().ShouldNotContain("本机");
            refused.ToString().ShouldNotContain("--fallback-font");
        }
    }
}
