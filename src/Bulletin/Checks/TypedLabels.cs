using System.Text.RegularExpressions;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>
/// Removes typed numerals, labels and marks that the notice prints anyway, so that each stands once. Each removal is a warning; so is a
/// typed numeral that differs from the printed one, which stays.
/// </summary>
internal sealed partial class TypedLabels
{
    private readonly List<Diagnostic> _diagnostics;
    private readonly NumberingScheme _scheme;
    private readonly RepeatedWords _repeated;
    private readonly TypedItems _items;

    // The typed numerals that were removed, by the path of their value, which a table may print again.
    private readonly Dictionary<string, string> _removed = new(StringComparer.Ordinal);

    private TypedLabels(NumberingScheme scheme, List<Diagnostic> diagnostics)
    {
        (_scheme, _diagnostics) = (scheme, diagnostics);
        _repeated = new RepeatedWords(diagnostics);
        _items = new TypedItems(diagnostics);
    }

    /// <summary>The document without them.</summary>
    /// <param name="document">The document, numbered.</param>
    /// <param name="diagnostics">Where to put the warnings.</param>
    public static NoticeDocument Remove(NoticeDocument document, List<Diagnostic> diagnostics) =>
        document with { Blocks = new TypedLabels(document.Numbering, diagnostics).Blocks(document.Blocks) };

    // A numeral without a heading of its own runs into the paragraph.
    private ValueList<Block> Blocks(ValueList<Block> blocks) => blocks.Changed((block, i) =>
        block is Paragraph paragraph && i > 0 && blocks[i - 1] is Heading { RunsIn: true, Text.IsBlank: true } numeral
            ? Changed(paragraph, paragraph.Text, Numeral(_repeated.Remove(paragraph.Text), numeral), text => paragraph with { Text = text })
            : Of(block));

    private Block Of(Block block) => block switch
    {
        Heading heading => Changed(heading, heading.Text, HeadingText(heading), text => heading with { Text = text }),
        Paragraph paragraph => Changed(paragraph, paragraph.Text, _repeated.Remove(paragraph.Text), text => paragraph with { Text = text }),
        Table table => table with
        {
            Rows = table.Rows.Changed((row, _) => row.Changed((cell, _) =>
                cell with { Paragraphs = cell.Paragraphs.Changed((text, _) => CellText(text)) })),
        },
        Contacts contacts => contacts with { Lines = contacts.Lines.Changed((line, _) => _repeated.Remove(line)) },
        Recipients recipients => recipients with { Groups = _items.Recipients(recipients.Groups) },
        AttachmentNote note => note with { Titles = _items.NoteTitles(note.Titles) },
        Remark remark => Changed(remark, remark.Text, _items.Remark(remark.Text), text => remark with { Text = text }),
        SignatureBlock signature => signature with { Names = _items.SigningBodies(signature.Names) },
        ImprintBlock imprint => _items.Imprint(imprint),
        AttachmentBlock attachment => attachment with
        {
            Title = _items.AttachmentTitle(attachment.Title, attachment.Number),
            Blocks = Blocks(attachment.Blocks),
        },
        _ => block,
    };

    private RichText CellText(RichText cell)
    {
        var text = _repeated.Remove(cell);
        return text.Origin.Path is { } path && _removed.TryGetValue(path, out var numeral) && text.ToString() is var whole
            && whole.StartsWith(numeral, StringComparison.Ordinal)
            ? text.Slice(numeral.Length, whole.Length)
            : text;
    }

    private RichText HeadingText(Heading heading)
    {
        var text = _repeated.Remove(heading.Text, isHeading: true);
        return Numeral(heading.RunsIn ? text : _items.SectionHeading(text), heading);
    }

    private RichText Numeral(RichText text, Heading heading)
    {
        var (whole, format) = (text.ToString(), _scheme.Levels[heading.Level - 1].Format);
        var place = text.Origin.Place ?? heading.Origin.Place;
        if ((TypedNumeral.Read(whole, format) ?? TypedNumeral.Read(whole)) is not { } typed)
        {
            if (DecimalNumeral().Match(whole) is { Success: true } match)
            {
                _diagnostics.Add(DiagnosticCodes.NumeralOther.At(place, match.Value.Trim(), heading.Number));
            }

            return text;
        }

        var written = whole[..typed.Length].Trim();
        var isAlike = typed.Shape == NumeralShapes.Of(format);
        var isSame = isAlike && TypedNumeral.Read(heading.Number + "　", format)?.Number == typed.Number;
        if (isSame && typed.IsCertain)
        {
            _diagnostics.Add(DiagnosticCodes.NumeralTaken.At(place, written, Excerpt.Of(whole[typed.Length..])));
            if (text.Origin.Path is { } path)
            {
                _removed[path] = whole[..typed.Length];
            }

            return text.Slice(typed.Length, whole.Length);
        }

        if (typed.IsCertain && heading.Number.Length == 0)
        {
            _diagnostics.Add(DiagnosticCodes.NumeralAlone.At(place, written));
        }
        else if (typed.IsCertain && isAlike)
        {
            _diagnostics.Add(DiagnosticCodes.NumeralDiffers.At(place, written, heading.Number));
        }
        else if (typed.IsCertain || isSame)
        {
            _diagnostics.Add(DiagnosticCodes.NumeralOther.At(place, written, heading.Number));
        }

        return text;
    }

    private static Block Changed(Block block, RichText before, RichText after, Func<RichText, Block> with) =>
        ReferenceEquals(before, after) ? block : with(after);

    // 1.1 or 1.2.3 before a blank: numbering of another kind of document.
    [GeneratedRegex(
        @"^\s*[0-9]{1,2}([.．][0-9]{1,2})+[.．]?\s+(?=[\u4E00-\u9FFF])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex DecimalNumeral();
}
