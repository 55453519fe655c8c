using Bulletin.Diagnostics;

namespace Bulletin.Tests.Diagnostics;

/// <summary>Messages of the operating system, in both languages and without names of temporary files.</summary>
public sealed class FileTroubleTests
{
    public static readonly TheoryData<Exception, string, string> Known = new()
    {
        { new FileNotFoundException(), "没有这个文件", "there is no such file" },
        { new DirectoryNotFoundException(), "没有这个文件夹", "there is no such folder" },
        { new UnauthorizedAccessException(), "没有权限", "permission denied" },
        { new PathTooLongException(), "文件名或路径太长", "the file name or path is too long" },
        { Should.Throw<ArgumentException>(() => Path.GetFullPath("报\0告")), "文件名无效", "the file name is invalid" },
        { OfSystem(unix: 28, windows: 112), "磁盘已满", "the disk is full" },
        { OfSystem(unix: 30, windows: 19), "磁盘或文件系统是只读的", "the disk or file system is read-only" },
        { OfSystem(unix: 16, windows: 32), "文件正被别的程序使用", "another program is using the file" },
        { OfSystem(unix: 4000, windows: 4000), "操作系统报错 4000", "operating system error 4000" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Each_is_said_in_both_languages(Exception exception, string chinese, string english)
    {
        AtomicFile.IsFileTrouble(exception).ShouldBeTrue();
        var reason = FileTrouble.Describe(exception, "通报.pdf");
        reason.Chinese.ShouldBe(chinese);
        reason.English.ShouldBe(english);
    }

    private static IOException OfSystem(int unix, int windows) => new("Text of the system: /tmp/.bulletin-1.tmp", OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | windows : unix);
}
