using Bulletin.Diagnostics;
using Bulletin.Markdown;
using Bulletin.Pictures;
using Bulletin.Tree;

namespace Bulletin;

/// <summary>公文 Markdown: the notation in which templates yield notices and people write them by hand. <c>templates/README.md</c> specifies it.</summary>
public static class NoticeMarkdown
{
    /// <summary>Reads a text, front matter included, and numbers its headings.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="name">The name for messages; a file's name, say.</param>
    /// <param name="pictures">Where pictures come from; null for nowhere.</param>
    /// <param name="limits">How large pictures may be; null for the defaults.</param>
    /// <exception cref="NoticeException">The text is not 公文 Markdown, or a picture cannot be used; holds all errors.</exception>
    public static NoticeDocument Read(string markdown, string name = "notice.md", IPictureSource? pictures = null, PictureLimits? limits = null)
    {
        var diagnostics = new List<Diagnostic>();
        var document = Read(markdown, new PictureLoader(pictures, limits ?? PictureLimits.Default, diagnostics), name, diagnostics);
        NoticeException.ThrowIfAny(diagnostics);
        return Numbering.Apply(document);
    }

    /// <summary>Writes a document, front matter included, such that <see cref="Read(string, string, IPictureSource?, PictureLimits?)"/> gives it back, with the same pictures.</summary>
    public static string Write(NoticeDocument document) => FrontMatter.Write(document.Numbering, document.Form) + MarkdownWriter.Write(document.Blocks);

    /// <summary>Reads without numbering; of use only if there are no errors.</summary>
    internal static NoticeDocument Read(
        string markdown, PictureLoader pictures, string name, List<Diagnostic> diagnostics, CancellationToken cancellationToken = default)
    {
        var (text, lines) = MarkdownCleaner.Clean(markdown, name, diagnostics);
        var (matter, body, firstLine) = FrontMatter.Read(text, name, diagnostics);
        var blocks = MarkdownReader.Read(body, [], pictures, PlaceOf, diagnostics, cancellationToken: cancellationToken);
        if (blocks.Count == 0 && !diagnostics.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            diagnostics.Add(DiagnosticCodes.DocumentEmpty.AtFile(name));
        }

        return new NoticeDocument { Blocks = blocks, Numbering = matter.Numbering, Form = matter.Form, Metadata = MetadataOf(blocks) };

        string PlaceOf(int line)
        {
            var number = firstLine + line;
            return $"{name}:{(lines is not null && number <= lines.Count ? lines[number - 1] : number)}";
        }
    }

    /// <summary>What a document says about itself, as far as its blocks tell.</summary>
    internal static DocumentMetadata MetadataOf(ValueList<Block> blocks)
    {
        var title = string.Concat(blocks.OfType<Title>().SelectMany(title => title.Lines).Select(line => line.ToString()));
        return new()
        {
            Title = title,
            Kind = DocumentKinds.OfTitle(title),
            ReferenceNumber = blocks.OfType<MastheadBlock>().FirstOrDefault() is { ReferenceNumber.IsBlank: false } masthead ? masthead.ReferenceNumber.ToString() : null,
            Author = blocks.OfType<SignatureBlock>().SelectMany(signature => signature.Names).FirstOrDefault()?.ToString(),
            Date = blocks.OfType<SignatureBlock>().FirstOrDefault()?.Date,
        };
    }
}
