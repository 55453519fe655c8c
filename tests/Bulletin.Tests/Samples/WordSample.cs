namespace Bulletin.Tests.Samples;

/// <summary>A file to be opened by hand in Word and WPS.</summary>
/// <param name="Name">Its name in <c>tests/samples</c>, without extension.</param>
/// <param name="Notice">What it says.</param>
internal sealed record WordSample(string Name, Func<Notice> Notice)
{
    /// <summary>A file of hand-written 公文 Markdown.</summary>
    public WordSample(string name, string markdown, NoticeOptions? options = null)
        : this(name, () => Bulletin.Notice.FromMarkdown(markdown, options, name + ".md"))
    {
    }

    /// <summary>How it is written.</summary>
    public DocxOptions Options { get; init; } = DocxOptions.Default;

    /// <summary>The file.</summary>
    public byte[] Docx()
    {
        using var stream = new MemoryStream();
        Notice().SaveDocx(stream, Options);
        return stream.ToArray();
    }
}
