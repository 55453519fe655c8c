using System.Text;
using Bulletin.Tests.Support;
using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Html;

/// <summary>Files and streams; and for whom a notice is.</summary>
public sealed class HtmlSaveTests : IDisposable
{
    private const string Markdown = "# 云溪县水务局党组关于巡察整改情况的通报\n\n已经整改。\n\n![现场](图1.png)\n";

    private static readonly NoticeOptions WithPictures = new() { Pictures = SamplePictures.Instance };
    private static readonly Notice Sample = Notice.FromMarkdown(Markdown, WithPictures);
    private static readonly Notice ForParty = Notice.FromMarkdown(Markdown, WithPictures with { Audience = Audience.Party });
    private static readonly string Expected = HtmlRenderer.Render(Sample.Document).Html;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_classified_becomes_no_page()
    {
        var notice = Notice.FromMarkdown("---\nform: formal\n---\n\n:::masthead\n密级：秘密★1年\n发文机关标志：云河市水务局文件\n发文字号：云水〔2026〕3号\n:::\n\n# 通报\n\n正文。\n\n:::signature\n2026年3月2日\n:::\n");

        Should.Throw<NoticeException>(() => notice.ToHtmlFragment()).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL9007");
        notice.ToHtmlFragment(new() { PermitPartyAudience = true }).ShouldContain("秘密★1年");
    }

    [Fact]
    public void To_a_file_without_a_mark_before_it()
    {
        var path = _folder.File("通报.html");
        File.WriteAllText(path, "旧");

        Sample.SaveHtml(path).ShouldBeEmpty();

        File.ReadAllBytes(path).ShouldBe(Encoding.UTF8.GetBytes(Expected));
        Directory.GetFileSystemEntries(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void To_a_file_with_its_pictures_beside_it()
    {
        Sample.SaveHtml(_folder.File("通报.html"), new() { PictureFolder = "图片/甲" });

        var picture = Directory.GetFiles(Path.Combine(_folder.Path, "图片", "甲")).ShouldHaveSingleItem();
        File.ReadAllBytes(picture).ShouldBe(SamplePictures.File("图1.png").Bytes.ToArray());
        File.ReadAllText(_folder.File("通报.html")).ShouldContain($"src=\"{Uri.EscapeDataString("图片")}/{Uri.EscapeDataString("甲")}/{Path.GetFileName(picture)}\"");
        Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Length.ShouldBe(2);
    }

    [Fact]
    public void Where_a_file_stands_in_the_way_of_the_folder_nothing_is_written()
    {
        _folder.Write("图片", "在此");

        Should.Throw<NoticeException>(() => Sample.SaveHtml(_folder.File("通报.html"), new() { PictureFolder = "图片" })).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL7014");

        Directory.GetFileSystemEntries(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void To_a_folder_that_is_not_there()
    {
        foreach (var options in new[] { null, new HtmlOptions { PictureFolder = "图片" } })
        {
            Should.Throw<NoticeException>(() => Sample.SaveHtml(_folder.File(Path.Combine("无", "通报.html")), options)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BUL7014");
        }

        Directory.GetFileSystemEntries(_folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void To_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream();

        Sample.SaveHtml(stream);

        stream.ToArray().ShouldBe(Encoding.UTF8.GetBytes(Expected));
        stream.CanWrite.ShouldBeTrue();
    }

    [Fact]
    public async Task To_a_stream_by_asynchronous_writes_alone()
    {
        using var stream = new AsynchronousStream();

        await Sample.SaveHtmlAsync(stream);

        stream.Written.ToArray().ShouldBe(Encoding.UTF8.GetBytes(Expected));
    }

    [Fact]
    public async Task Cancelled_before_it_begins()
    {
        using var stream = new AsynchronousStream();

        await Should.ThrowAsync<OperationCanceledException>(() => Sample.SaveHtmlAsync(stream, cancellationToken: new(canceled: true)));

        stream.Written.Length.ShouldBe(0);
    }

    [Fact]
    public void As_a_fragment() => Sample.ToHtmlFragment().ShouldBe(HtmlRenderer.Render(Sample.Document, new() { Fragment = true }).Html);

    [Fact]
    public async Task What_is_for_the_party_goes_into_no_page()
    {
        var path = _folder.Write("通报.html", "旧");
        using var stream = new MemoryStream();
        var thrown = new[]
        {
            Should.Throw<NoticeException>(() => ForParty.SaveHtml(path)), Should.Throw<NoticeException>(() => ForParty.SaveHtml(stream)), Should.Throw<NoticeException>(() => ForParty.ToHtmlFragment()),
            await Should.ThrowAsync<NoticeException>(() => ForParty.SaveHtmlAsync(stream)),
        };

        thrown.ShouldAllBe(exception => exception.Diagnostics.Single().Code == "BUL9001");
        thrown[0].Diagnostics[0].Path.ShouldBe("audience");
        stream.Length.ShouldBe(0);
        File.ReadAllText(path).ShouldBe("旧");
    }

    [Fact]
    public void Unless_somebody_says_so()
    {
        using var stream = new MemoryStream();

        ForParty.SaveHtml(stream, new() { PermitPartyAudience = true });

        stream.ToArray().ShouldBe(Encoding.UTF8.GetBytes(Expected));
    }

    [Fact]
    public void Messages_are_in_the_language_of_the_notice()
    {
        var notice = Notice.FromMarkdown("# 通报\n\n正文。\n", new() { Audience = Audience.Party, Language = DiagnosticLanguage.English });

        Should.Throw<NoticeException>(() => notice.ToHtmlFragment()).Diagnostics.ShouldHaveSingleItem().Message.ShouldStartWith("the notice was composed for the party");
    }
}
