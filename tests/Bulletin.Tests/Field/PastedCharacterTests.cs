using Bulletin.Tests.Support;

namespace Bulletin.Tests.Field;

/// <summary>Field cases 04 and 06: text pasted from PDF files, web pages and chat.</summary>
public sealed class PastedCharacterTests
{
    [FontFact]
    public void Radicals_of_a_pdf_become_ideographs()
    {
        var input = FieldInput.Read("04-kangxi.md");
        input.ShouldPrint("云河市民政局关于用人问题整改情况的通报");
        input.ShouldPrint("一、文中这一段从PDF复制而来：高度重视、方案、行动、人员、工作、用户、食品。长期、车辆、门户、见证。");
        input.ShouldPrint("食用高方行人工用户一文长车门见");
        input.Notice.Document.Metadata.Title.ShouldBe("云河市民政局关于用人问题整改情况的通报");
        input.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place}").ShouldBe(["BUL1050 04-kangxi.md:1", "BUL1050 04-kangxi.md:3"]);
        foreach (var text in input.Texts.Values)
        {
            text.ShouldNotContain(character => character >= '\u2E80' && character <= '\u2FDF');
        }
    }

    [Fact]
    public void All_four_forbidden_characters_are_named_at_once()
    {
        var error = FieldInput.Read("06b-dirty.json").Diagnostics.Single(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        error.Code.ShouldBe("BUL1002");
        error.Place.ShouldEndWith("06b-dirty.json:19:21 sections[0].findings[0].description");
        foreach (var name in (string[])["U+000C", "U+000B", "U+0007", "U+0000"])
        {
            error.Message.ShouldContain(name);
        }
    }

    [Fact]
    public void Invisible_marks_go_and_doubtful_characters_are_named()
    {
        var input = FieldInput.Read("06d-dirty-soft.md");
        input.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Place}").ShouldBe(
        [
            "BUL1050 06d-dirty-soft.md:5",
            "BUL1051 06d-dirty-soft.md:11",
            "BUL1050 06d-dirty-soft.md:11",
            "BUL1015 06d-dirty-soft.md:13",
            "BUL1053 06d-dirty-soft.md:13",
            "BUL1050 06d-dirty-soft.md:13",
            "BUL2074 06d-dirty-soft.md:3",
            "BUL2082 06d-dirty-soft.md",
        ]);
        input.Docx.ShouldContain("零宽空格：供水管网；零宽连接符：供水；字节序标记：供水；软连字符：供水；");
        input.Html.ShouldContain("从左到右标记：供水管网；字间连接：供水；不可见分隔：供水。");
    }

    [FontFact]
    public void What_can_be_printed_is_printed_alike_in_all_files()
    {
        var input = FieldInput.Read("06f-dirty-soft2.md");
        input.ShouldPrint("零宽空格：供水管网；零宽连接符：供水；字节序标记：供水；软连字符：供水；");
        input.ShouldPrint("从左到右标记：供水管网；字间连接：供水；不可见分隔：供水。");
        input.ShouldPrint("行分隔符后；段分隔符后；换页后；");
        input.Codes.ShouldBe(["BUL1050", "BUL1051", "BUL1050", "BUL1050", "BUL2074", "BUL2082"]);
    }

    [FontFact]
    public void Typed_indents_leave_no_hole()
    {
        var input = FieldInput.Read("06g-dirty-soft2.json");
        input.ShouldPrint("一是全角空格开头的措施。二是半角空格开头的措施");
        input.ShouldPrint("行分隔后；空字符后；零宽空格标记软连字符。");
        input.Notice.Document.Blocks.OfType<Paragraph>().ShouldAllBe(paragraph => !paragraph.Text.ToString().Contains('\u3000') && !paragraph.Text.ToString().Contains("  "));
        input.Diagnostics.Single(diagnostic => diagnostic.Code == "BUL1050").Path.ShouldBe("sections[0].findings[0].description");
    }

    [FontFact]
    public void Folded_lines_have_no_blanks_between_chinese_characters()
    {
        var input = FieldInput.Read("31-yaml-fold.yaml");
        input.Notice.Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString()).ShouldContain(text => text.EndsWith("部分老旧小区漏损严重，群众反映强烈，整改不够及时。", StringComparison.Ordinal));
        string.Concat(input.Notice.Document.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text.ToString())).ShouldContain("漏损率由18%降至9.6%，并将PE管全部更换。");
        input.ShouldPrint("更换老旧管网12公里，漏损率由18%降至9.6%，并将PE管全部更换。");
        input.Diagnostics.Where(diagnostic => diagnostic.Path != "sections[0].findings[0].status").ShouldBeEmpty();
    }

    [FontFact]
    public void Wrong_zeros_are_named_and_printed_as_typed()
    {
        var input = FieldInput.Read("46-ling.yaml");
        input.ShouldPrint("二〇二六年、二○二六年、二Ｏ二六年、二O二六年、二零二六年、二0二六年，一百〇五项、一百零五项。");
        var warning = input.Diagnostics.Where(diagnostic => diagnostic.Code != "BUL2011").ShouldHaveSingleItem();
        (warning.Code, warning.Severity, warning.Path).ShouldBe(("BUL1054", DiagnosticSeverity.Warning, "preface[0].text"));
        warning.Message.ShouldBe("汉字数字中的零写成了别的字符：“二○二六”→“二〇二六” 1 处，“二Ｏ二六”→“二〇二六” 1 处，“二O二六”→“二〇二六” 1 处，“二零二六”→“二〇二六” 1 处，“二0二六”→“二〇二六” 1 处");
    }

    [FontFact]
    public void Names_are_printed_as_typed_and_fine_typography_keeps_each_on_a_line()
    {
        var input = FieldInput.Read("26-names.md", new NoticeOptions { Typography = Typography.Fine });
        input.ShouldPrint("王强李建国阿卜杜拉·买买提古丽·热合曼张伟欧阳明华");
        var lines = input.Notice.Arrange().Pages[0].Items.OfType<TextItem>().GroupBy(item => item.Baseline).Select(line => string.Concat(line.Select(item => item.Text))).ToList();
        foreach (var name in (string[])["王　强", "张　伟", "赵　敏", "孙　丽", "吴　刚", "王　芳"])
        {
            lines.ShouldContain(line => line.Contains(name), name);
        }
    }
}
