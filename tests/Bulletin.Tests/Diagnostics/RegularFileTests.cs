using System.Net.Sockets;
using Bulletin.Diagnostics;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Diagnostics;

/// <summary>Pipes, devices and sockets are refused, wherever a file is read, and never waited for.</summary>
public sealed class RegularFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public void Only_regular_files_are_opened()
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(_folder.File("s")));
        File.CreateSymbolicLink(_folder.File("零"), "/dev/zero");
        File.CreateSymbolicLink(_folder.File("链接"), _folder.Write("文件", "内容"));
        string[] others = [Pipe("管道"), _folder.File("s"), _folder.File("零"), "/dev/null"];

        others.ShouldAllBe(path => RegularFile.IsOther(path));
        new[] { _folder.Write("空", ""), _folder.File("文件"), _folder.File("链接"), _folder.Path, _folder.File("没有") }.ShouldAllBe(path => !RegularFile.IsOther(path));
        Should.Throw<NotRegularFileException>(() => RegularFile.OpenRead(others[0]));
    }

    [UnixFact]
    public void A_pipe_is_no_input()
    {
        const string Reason = "不是普通文件，是设备、管道或套接字";
        ReportFile.TryLoad(Pipe("报告.yaml")).Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("读不了文件：" + Reason);
        Should.Throw<NoticeException>(() => ReferenceDocument.Load(Pipe("本单位.docx"))).Message.ShouldContain(Reason);
        Should.Throw<NoticeException>(() => FontFace.Load(Pipe("字体.ttf"))).Message.ShouldContain(Reason);
        FontCatalog.Scan([_folder.Path], withSystem: false).Diagnostics.ShouldHaveSingleItem().Message.ShouldContain(Reason);
        Pipe("模板.sbn");
        Should.Throw<NoticeException>(() => new TemplateCatalog([new TemplateFolder(_folder.Path)]).Show("模板")).Message.ShouldContain(Reason);
        Pipe("图.png");
        var markdown = "# 标题\n\n正文。\n\n![图](图.png)\n";
        Should.Throw<NoticeException>(() => Notice.FromMarkdown(markdown, new() { Pictures = new PictureFolder(_folder.Path) })).Message.ShouldContain(Reason);
    }

    private string Pipe(string name)
    {
        Tools.Run("mkfifo", [_folder.File(name)]).ExitCode.ShouldBe(0);
        return _folder.File(name);
    }
}
