using System.Runtime.Versioning;
using Bulletin.Diagnostics;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Diagnostics;

/// <summary>Files are written whole, all or none, and stay what they were beside their content.</summary>
public sealed class AtomicFileTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly byte[] New = "新的内容"u8.ToArray();

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_replaced_file_keeps_its_mode()
    {
        UnixFileMode[] modes = [Private, UnixFileMode.UserRead | UnixFileMode.GroupRead, Private | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute];
        foreach (var mode in modes)
        {
            var file = _folder.Write("报告.yaml", "旧的");
            File.SetUnixFileMode(file, mode);

            AtomicFile.WriteAll([new(file, New), new(_folder.File("另一份.yaml"), New)]);
            AtomicFile.Write(file, New);

            File.ReadAllBytes(file).ShouldBe(New);
            File.GetUnixFileMode(file).ShouldBe(mode);
            File.Delete(file);
        }
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_new_file_has_the_mode_of_new_files()
    {
        var usual = File.GetUnixFileMode(_folder.Write("别的.txt", ""));
        AtomicFile.Write(_folder.File("新.pdf"), New);
        await AtomicFile.WriteAsync(_folder.File("又一份.pdf"), New, CancellationToken.None);

        File.GetUnixFileMode(_folder.File("新.pdf")).ShouldBe(usual);
        File.GetUnixFileMode(_folder.File("又一份.pdf")).ShouldBe(usual);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Temporary_files_are_private()
    {
        using var files = new TemporaryFiles();
        using var stream = files.Create(_folder.Path);

        File.GetUnixFileMode(stream.Name).ShouldBe(Private);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        Directory.CreateDirectory(_folder.File("归档"));
        var real = _folder.Write("归档/通报.pdf", "旧的");
        var (link, dangling) = (_folder.File("最新.pdf"), _folder.File("下一份.pdf"));
        File.CreateSymbolicLink(link, Path.Combine("归档", "通报.pdf"));
        File.CreateSymbolicLink(dangling, Path.Combine("归档", "下一份.pdf"));

        AtomicFile.WriteAll([new(link, New), new(dangling, New)]);

        File.ReadAllBytes(real).ShouldBe(New);
        File.ReadAllBytes(_folder.File("归档/下一份.pdf")).ShouldBe(New);
        new FileInfo(link).LinkTarget.ShouldNotBeNull();
        new FileInfo(dangling).LinkTarget.ShouldNotBeNull();
    }

    [Fact]
    public void If_the_last_cannot_be_put_in_place_the_others_are_as_before()
    {
        var old = _folder.Write("旧.docx", "旧的");
        var link = _folder.File("链接.docx");
        File.CreateSymbolicLink(link, _folder.Write("真.docx", "也是旧的"));
        var fresh = _folder.File("新.docx");

        // The name fails only when the file gets it, after the others have theirs.
        var last = _folder.File(new string('长', 100) + ".pdf");
        var thrown = Should.Throw<NoticeException>(() => AtomicFile.WriteAll([new(old, New), new(fresh, New), new(link, New), new(last, New)]));

        thrown.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe($"{last}: error BUL7014: 写不了文件：文件名或路径太长");
        File.ReadAllText(old).ShouldBe("旧的");
        File.ReadAllText(link).ShouldBe("也是旧的");
        Names().ShouldBe(["旧.docx", "真.docx", "链接.docx"], ignoreOrder: true);
    }

    [Fact]
    public void A_set_with_a_target_that_cannot_be_is_not_begun()
    {
        var old = _folder.Write("旧.docx", "旧的");
        Directory.CreateDirectory(_folder.File("文件夹.pdf"));
        File.CreateSymbolicLink(_folder.File("甲.pdf"), _folder.File("乙.pdf"));
        File.CreateSymbolicLink(_folder.File("乙.pdf"), _folder.File("甲.pdf"));
        string[] wrong = ["文件夹.pdf", "没有/通报.pdf", "甲.pdf"];

        var thrown = Should.Throw<NoticeException>(() => AtomicFile.WriteAll([new(old, New), .. wrong.Select(name => new FileContent(_folder.File(name), New))]));

        thrown.Diagnostics.Select(diagnostic => diagnostic.Message).ShouldBe(
            ["写不了文件：这是文件夹", $"写不了文件：没有文件夹“{_folder.File("没有")}”", "写不了文件：符号链接循环"]);
        thrown.Diagnostics.Select(diagnostic => (diagnostic with { Language = DiagnosticLanguage.English }).Message).ShouldAllBe(message => message.StartsWith("the file cannot be written: "));
        File.ReadAllText(old).ShouldBe("旧的");
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void A_device_is_not_replaced()
    {
        var link = _folder.File("通报.pdf");
        File.CreateSymbolicLink(link, "/dev/null");
        foreach (var path in new[] { "/dev/null", link })
        {
            Should.Throw<NoticeException>(() => AtomicFile.Write(path, New)).Message.ShouldContain("BUL7014: 写不了文件：不是普通文件");
        }

        new FileInfo(link).LinkTarget.ShouldBe("/dev/null");
    }

    [Fact]
    public void Leftovers_of_other_processes_are_not_in_the_way()
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            _folder.Write($".bulletin-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}-{attempt}.tmp", "");
        }

        AtomicFile.Write(_folder.File("通报.pdf"), New);

        File.ReadAllBytes(_folder.File("通报.pdf")).ShouldBe(New);
    }

    [Fact]
    public void A_process_that_ends_leaves_no_temporary_files()
    {
        var old = _folder.Write("旧.docx", "旧的");
        using var files = new TemporaryFiles();
        using var replacement = new FileReplacement(files);
        using (var stream = replacement.Stage(FileTarget.Of(old)))
        {
            stream.Write(New);
            Names().Count.ShouldBe(2);

            files.Close();
        }

        Names().ShouldBe(["旧.docx"]);
        Should.Throw<OperationCanceledException>(replacement.Commit);
        Should.Throw<OperationCanceledException>(() => files.Create(_folder.Path));
        File.ReadAllText(old).ShouldBe("旧的");
    }

    [Fact]
    public async Task A_cancelled_write_leaves_the_file_as_it_was()
    {
        var old = _folder.Write("旧.docx", "旧的");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => AtomicFile.WriteAsync(old, New, source.Token));

        File.ReadAllText(old).ShouldBe("旧的");
        Names().ShouldBe(["旧.docx"]);
    }

    private List<string> Names() => [.. Directory.EnumerateFileSystemEntries(_folder.Path).Select(entry => Path.GetFileName(entry))];
}
