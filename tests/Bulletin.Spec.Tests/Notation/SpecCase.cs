namespace Bulletin.Spec.Tests.Notation;

/// <summary>A case of a clause file: an input and what is expected of its pages.</summary>
/// <param name="File">The file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Settings">How it is laid out.</param>
/// <param name="Input">The notice, as Markdown or as a report.</param>
/// <param name="Expected">What is expected: pages, positions, or both.</param>
internal sealed record SpecCase(string File, string Title, SpecSettings Settings, SpecFence? Input, IReadOnlyList<SpecFence> Expected)
{
    /// <summary>Why it is known not to hold yet, or null.</summary>
    public string? Fails { get; init; }

    /// <summary>The case with one more block.</summary>
    public SpecCase With(SpecFence fence) => fence.Kind switch
    {
        "markdown" or "yaml" when Input is null => this with { Input = fence },
        "page" or "positions" => this with { Expected = [.. Expected, fence] },
        _ => throw new FormatException($"{File}.md, {Title}: a block “{fence.Kind}” has no place here."),
    };

    /// <summary>The pages of the input.</summary>
    public PagedDocument Arrange()
    {
        var text = string.Join('\n', Filler.Expand(Input!.Lines));
        var document = Input.Kind == "yaml" ? Notice.Compose(ReportFile.Parse(text, ReportFileFormat.Yaml), Settings.Options).Document : Excerpt(text);
        return PageLayout.Arrange(document, Settings.Profile, new LayoutOptions { Typography = Settings.Typography });
    }

    // A case shows no more than its clause is about: a document of its form without a date is an excerpt here, and would be an error otherwise.
    private NoticeDocument Excerpt(string markdown)
    {
        var document = NoticeMarkdown.Read(markdown, pictures: Settings.Options.Pictures);
        var diagnostics = new List<Diagnostic>();
        document = document with { Form = Settings.Form, Blocks = MastheadComposer.Compose(document.Blocks, report: null, Settings.Profile, document.Metadata.Kind, diagnostics) };
        NoticeException.ThrowIfAny(diagnostics);
        return document;
    }

    /// <summary>What the pages give for a block of expectations, written as the block is.</summary>
    public IReadOnlyList<string> Actual(SpecFence expected, PagedDocument document) => expected.Kind == "page"
        ? PageBlock.Print(document, Settings)
        : PositionBlock.Measure(expected.Lines, document, Settings);

    /// <summary>Whether what the pages give is what is expected.</summary>
    public bool Holds(SpecFence expected, IReadOnlyList<string> actual) => expected.Kind == "page"
        ? Filler.Expand(expected.Lines).SequenceEqual(Filler.Expand(actual))
        : PositionBlock.Agree(expected.Lines, actual, Settings.Tolerance);
}
