using Bulletin.Diagnostics;
using Bulletin.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Reads <c>:::signature 签名章</c>: on each line the full post of a signer, a space, the name; then the date.</summary>
internal sealed class StampReader(MarkdownSource source)
{
    /// <summary>What a backslash makes plain in a post, beside what it does everywhere; two backslashes are one.</summary>
    public const string Escaped = "\\ ";

    private readonly List<RichText> _posts = [];
    private readonly List<RichText> _names = [];
    private DateOnly? _date;
    private Origin _dateOrigin;

    public SignatureBlock? Read(CustomContainer container, List<ContainerLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Read(lines[i], isLast: i + 1 == lines.Count);
        }

        if (_posts.Count == 0)
        {
            source.Report(DiagnosticCodes.NoSigner, container);
            return null;
        }

        return new SignatureBlock(_posts.ToValueList(), _date, Sealed: false) { Signers = _names.ToValueList(), Origin = _posts[0].Origin, DateOrigin = _dateOrigin };
    }

    private void Read(ContainerLine line, bool isLast)
    {
        var whole = source.Line(line.Text, line.Place, line.Number, Escaped);
        if (SignatureDate.TryRead(whole, line, isLast, source, out var date))
        {
            (_date, _dateOrigin) = (date, whole.Origin);
        }
        else if (!whole.IsBlank)
        {
            // Parted as it is written, before values are put in: a space in a value parts nothing.
            var end = Space(line.Text);
            var (post, name) = end < 0
                ? (whole, RichText.Empty)
                : (source.Inline(line.Text[..end], line.Place, line.Number, Escaped).Trim(),
                    source.Inline(line.Text[end..].TrimStart(), line.Place, line.Number).Trim());
            _posts.Add(post);
            _names.Add(name);
            if (post.IsBlank || name.IsBlank)
            {
                source.Report(DiagnosticCodes.SignerIncomplete, line, whole);
            }
        }
    }

    // The first space that is not escaped; where there is none, the first full-width one.
    private static int Space(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == ' ')
            {
                return i;
            }
        }

        return line.IndexOf('　', StringComparison.Ordinal);
    }
}
