using System.Text;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>The 8,105 characters of 通用规范汉字表, out of Unicode's data as Debian installs it (property kTGH), and what else notices are written with.</summary>
internal static class GeneralTable
{
    /// <summary>Debian's Python: the one that has fontTools.</summary>
    public const string Python = "/usr/bin/python3";

    /// <summary>The file.</summary>
    public const string Unihan = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2";

    /// <summary>A file of fontTools: whether it is there.</summary>
    public const string FontTools = "/usr/lib/python3/dist-packages/fontTools/__init__.py";

    /// <summary>Marks, symbols, digits and letters.</summary>
    public const string Marks =
        "“”‘’（）《》〈〉【】〔〕「」，。、；：！？—…·～－-–%‰℃°′″§№①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⒈⒉⒊㈠㈡㈢ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ→←↑↓×÷±≤≥≠≈√∑∞□■○●◎△▲☆★※＋＝／＼｜￥$@&#*+=<>/\\|_^~`'\"!?,.;:()[]{}0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz〇々";

    private static readonly Lazy<string> All = new(() =>
    {
        var (exitCode, output, error) = Tools.Run(Python, [Repository.At("tests", "fonttools", "table.py"), Unihan], start => start.StandardOutputEncoding = Encoding.UTF8);
        exitCode.ShouldBe(0, error);
        output.EnumerateRunes().Count().ShouldBe(8105);
        return output;
    });

    /// <summary>The characters, in the order of their code points.</summary>
    public static string Characters => All.Value;

    /// <summary>A document of a text in the font of one role, 22 characters a line.</summary>
    public static PagedDocument Document(string text)
    {
        var lines = text.EnumerateRunes().Chunk(22).Select(line => string.Concat(line));
        return new() { Pages = lines.Chunk(24).Select(page => PageSheet.Of(page, 18)).ToValueList() };
    }
}
