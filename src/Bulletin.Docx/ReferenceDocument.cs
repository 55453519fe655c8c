using System.Collections.Concurrent;
using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;
using Bulletin.Docx.Reference;

namespace Bulletin;

/// <summary>
/// An office's own Word file, which lends a notice its looks: styles, theme, page setup, headers and footers with their pictures, what of the settings belongs to looks. Nothing of its text goes
/// along, nor comments, tracked changes, macros, links out of the file, custom XML, properties, or names of people. Read once, then for as many notices as are wanted. Immutable; thread-safe.
/// </summary>
/// <remarks>
/// Styles are found by name, as Word finds them: built-in ones (<c>heading 1</c>, <c>Title</c>, <c>Date</c>) and those of the standard (公文正文, 主送机关, …), without regard to case, other names of
/// a style included. One that a notice needs and the file does not have is added with the looks of the standard, and told (BUL5050). Pages are those of the last upright section; tables set
/// sideways take the last landscape section, or the upright pages turned. Where the file has neither a footer nor a page number, the page numbers of the standard are kept (BUL5057).
/// .docx and .dotx files are read, and .docm and .dotm without their macros.
/// </remarks>
public sealed class ReferenceDocument : IReferenceFormat
{
    // More profiles than this are fitted on the fly; keeping them would only fill memory.
    private const int Kept = 32;

    private readonly ReferenceContent _content;
    private readonly ConcurrentDictionary<StyleProfile, ReferenceFit> _fits = new();

    private readonly ConcurrentDictionary<StyleProfile, ReferenceFormat> _formats = new();

    private ReferenceDocument(byte[] docx, string? file)
    {
        var notes = new ReferenceNotes(file);
        (File, _content) = (file, ReferenceContent.Read(docx, notes));
        // Pages without room are told now, not when the first notice is written.
        Fit(Gb9704.Profile());
        Diagnostics = notes.ToValueList();
    }

    /// <summary>What of the file was not taken over, such as macros or a header's picture that lies outside the file (BUL5056, BUL5059, BUL5080). Saving a notice returns it too.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    internal string? File { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path; it is the place of all diagnostics.</param>
    /// <exception cref="NoticeException">The file cannot be read (BUL7001), or is no Word document that can be: no DOCX, encrypted, damaged, too large, Strict Open XML, pages without room (BUL5010–BUL5016, BUL5055).</exception>
    public static ReferenceDocument Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = RegularFile.OpenRead(path);
            return new(ReadAll(stream, path), path);
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            throw new NoticeException([DiagnosticCodes.FileUnreadable.AtFile(path, FileTrouble.DescribeReading(exception, path))]);
        }
    }

    /// <summary>Reads a stream from where it stands to its end, and leaves it open.</summary>
    /// <param name="stream">The stream.</param>
    /// <exception cref="NoticeException">It is no Word document that can be read (BUL5010–BUL5016, BUL5055).</exception>
    public static ReferenceDocument Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(ReadAll(stream, file: null), file: null);
    }

    /// <summary>Reads a file that is in memory already.</summary>
    /// <param name="docx">The file.</param>
    /// <exception cref="NoticeException">It is no Word document that can be read (BUL5010–BUL5016, BUL5055).</exception>
    public static ReferenceDocument Load(byte[] docx)
    {
        ArgumentNullException.ThrowIfNull(docx);
        return new(docx, file: null);
    }

    /// <summary>
    /// Reads the format for files that cannot take the styles themselves, as <see cref="NoticeOptions.Reference"/> does: fonts, sizes, spacing, indents and alignment of the
    /// styles that a notice has, paper, margins, lines and cells, place and form of the page number, header and footer text, a letterhead, a watermark.
    /// </summary>
    /// <param name="form">The form.</param>
    public ReferenceFormat ReadProfile(DocumentForm form = DocumentForm.Web) => Read(Gb9704.Profile(form));

    /// <inheritdoc/>
    /// <exception cref="NoticeException">The profile cannot be used; holds all problems.</exception>
    public ReferenceFormat Read(StyleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (_formats.TryGetValue(profile, out var format))
        {
            return format;
        }

        var resolved = profile.Resolve();
        format = ReferenceFormatReader.Read(Fit(resolved), resolved, File);
        if (_formats.Count < Kept)
        {
            _formats.TryAdd(profile, format);
        }

        return format;
    }

    /// <summary>The document together with a profile.</summary>
    internal ReferenceFit Fit(StyleProfile profile)
    {
        if (_fits.TryGetValue(profile, out var fit))
        {
            return fit;
        }

        fit = new(_content, profile, File);
        if (_fits.Count < Kept)
        {
            _fits.TryAdd(profile, fit);
        }

        return fit;
    }

    private static byte[] ReadAll(Stream stream, string? file) =>
        PackageLimits.ReadFile(stream) ?? throw new NoticeException([PackageLimits.FileTooLarge().In(file)]);
}
