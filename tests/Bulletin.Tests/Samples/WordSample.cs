namespace Bulletin.Tests.Samples;

/// <summary>A file to be opened by hand in Word and WPS.</summary>
/// <param name="Name">Its name in <c>tests/samples</c>, without extension.</param>
/// <param name="Markdown">What it says.</param>
internal sealed record WordSample(string Name, string Markdown)
{
    /// <summary>How it is written.</summary>
    public DocxOptions Options { get; init; } = DocxOptions.Default;

    /// <summary>How it is composed.</summary>
    public NoticeOptions Composing { get; init; } = NoticeOptions.Default;

    /// <summary>The file.</summary>
    public byte[] Docx()
    {
        using var stream = new MemoryStream();
        Notice.FromMarkdown(Markdown, Composing, Name + ".md").SaveDocx(stream, Options);
        return stream.ToArray();
    }
}
