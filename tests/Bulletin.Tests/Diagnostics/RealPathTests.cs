using Bulletin.Diagnostics;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Diagnostics;

/// <summary>Whether two paths are one file.</summary>
public sealed class RealPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RealPathTests()
    {
        Directory.CreateDirectory(_folder.File("甲/内"));
        _folder.Write("甲/内/file.docx", "");
        _folder.Write("甲/另.docx", "");
        Directory.CreateSymbolicLink(_folder.File("乙"), Path.Combine("甲", "内"));
        File.CreateSymbolicLink(_folder.File("甲/内/上.docx"), Path.Combine("..", "另.docx"));
        File.CreateSymbolicLink(_folder.File("环"), _folder.File("环"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("甲/内/file.docx", "甲/内/file.docx", true)]
    [InlineData("甲/内/file.docx", "甲/./内/../内/file.docx", true)]
    [InlineData("甲/内/file.docx", "乙/file.docx", true)]
    [InlineData("甲/另.docx", "乙/上.docx", true)]
    [InlineData("甲/另.docx", "另.docx", false)]
    [InlineData("甲/内/file.docx", "甲/另.docx", false)]
    [InlineData("没有.docx", "乙/没有.docx", false)]
    [InlineData("甲/内/没有.docx", "乙/没有.docx", true)]
    [InlineData("环", "环", false)]
    public void Links_are_followed(string first, string second, bool areSame)
    {
        RealPath.AreSame(_folder.File(first), _folder.File(second)).ShouldBe(areSame);
        RealPath.AreSame(_folder.File(second), _folder.File(first)).ShouldBe(areSame);
    }

    [Fact]
    public void Letter_case_counts_where_the_file_system_says_so()
    {
        var (lower, upper) = (_folder.File("甲/内/file.docx"), _folder.File("甲/内/FILE.docx"));
        RealPath.AreSame(lower, upper).ShouldBe(File.Exists(upper));
        File.WriteAllText(upper, "");

        // Now there are two files, or still one.
        var isOne = new DirectoryInfo(_folder.File("甲/内")).GetFiles("*.docx").Count(file => file.Name.Equals("file.docx", StringComparison.OrdinalIgnoreCase)) == 1;
        RealPath.AreSame(lower, upper).ShouldBe(isOne);
        RealPath.AreSame(_folder.File("甲/内/File.docx"), lower).ShouldBe(isOne);
    }
}
