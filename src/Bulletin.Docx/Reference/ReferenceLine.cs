using System.Text;
using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>A paragraph of a header or footer: its text, with marks in place of fields, and where it stands.</summary>
/// <param name="Text">The text; <see cref="Page"/> and <see cref="Total"/> stand for the numbers.</param>
/// <param name="Run">The first run with text; null for none.</param>
/// <param name="Style">The style; null for none.</param>
/// <param name="Alignment">How it is aligned, as WordprocessingML says it.</param>
/// <param name="Paragraph">The paragraph.</param>
internal sealed record ReferenceLine(string Text, XElement? Run, XElement? Style, string Alignment, XElement Paragraph)
{
    /// <summary>In place of the page number.</summary>
    public const char Page = '\uE001';

    /// <summary>In place of the number of pages.</summary>
    public const char Total = '\uE002';

    // In place of what another field shows.
    private const char Other = '\uE003';

    /// <summary>Whether there is anything to be seen.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Whether it has the page number.</summary>
    public bool HasNumber => Text.Contains(Page, StringComparison.Ordinal);

    /// <summary>Whether it has what no page furniture can have: other fields, a tab between two texts.</summary>
    public bool IsUnusable => Text.Trim().AsSpan().IndexOfAny(Other, '\t', '\n') >= 0;

    /// <summary>The paragraphs of a part, those of text boxes among them.</summary>
    public static List<ReferenceLine> Of(XElement root, StyleSheet styles) =>
        [.. root.WithoutFallbacks().Where(element => element.Name == Ooxml.W + "p").Select(paragraph => Read(paragraph, styles)).Where(line => !line.IsBlank)];

    private static ReferenceLine Read(XElement paragraph, StyleSheet styles)
    {
        var text = new StringBuilder();
        XElement? first = null;
        var (code, isResult, depth) = (new StringBuilder(), false, 0);
        foreach (var piece in paragraph.WithoutFallbacks().Where(element => Owner(element) == paragraph))
        {
            switch (piece.Name.LocalName)
            {
                case "fldSimple":
                    text.Append(Mark(piece.Value("instr") ?? ""));
                    break;
                case "fldChar" when piece.Value("fldCharType") == "begin":
                    depth++;
                    code.Clear();
                    isResult = false;
                    break;
                case "fldChar" when piece.Value("fldCharType") == "separate":
                    isResult = true;
                    break;
                case "fldChar":
                    text.Append(Mark(code.ToString()));
                    (depth, isResult) = (Math.Max(0, depth - 1), false);
                    break;
                case "instrText" when !isResult:
                    code.Append(piece.Value);
                    break;
                case "pgNum":
                    text.Append(Page);
                    break;
                case "t" when depth == 0 && !piece.Ancestors(Ooxml.W + "fldSimple").Any():
                    first ??= piece.Parent;
                    text.Append(piece.Value);
                    break;
                case "tab" when depth == 0 && piece.Parent!.Name == Ooxml.W + "r":
                    text.Append('\t');
                    break;
                case "br" or "cr" when depth == 0:
                    text.Append('\n');
                    break;
            }
        }

        var properties = paragraph.Element(Ooxml.W + "pPr");
        var style = styles.ById(properties?.Element(Ooxml.W + "pStyle").Value()) ?? styles.Default("paragraph");
        var alignment = properties?.Element(Ooxml.W + "jc").Value() ?? styles.Effective(style, "pPr", "jc").Value() ?? "left";
        return new(text.ToString(), first, style, Framed(paragraph) ?? Tabbed(text.ToString()) ?? alignment, paragraph);
    }

    private static XElement? Owner(XElement element) => element.Ancestors(Ooxml.W + "p").FirstOrDefault();

    private static char Mark(string code) => code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var name, ..] when name.Equals("PAGE", StringComparison.OrdinalIgnoreCase) => Page,
        [var name, ..] when name.Equals("NUMPAGES", StringComparison.OrdinalIgnoreCase) => Total,
        _ => Other,
    };

    // A frame, or a text box with its place: as Word inserts page numbers.
    private static string? Framed(XElement paragraph) =>
        paragraph.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "framePr").Value("xAlign")
            ?? paragraph.Ancestors(Ooxml.WordDrawing + "anchor").FirstOrDefault()?.Element(Ooxml.WordDrawing + "positionH")?.Element(Ooxml.WordDrawing + "align")?.Value;

    // The header style of Word has a stop in the middle and one at the right.
    private static string? Tabbed(string text) => text.TakeWhile(character => character is '\t' or ' ').Count(character => character == '\t') switch
    {
        1 => "center",
        2 => "right",
        _ => null,
    };
}
