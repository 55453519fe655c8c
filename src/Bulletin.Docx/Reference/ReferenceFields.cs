using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>
/// The fields of headers and footers. What fetches, runs, merges or speaks of what stays behind goes; what a field shows of the reference document itself (its author, its headings, its properties) is emptied, and the
/// field stays; links become their text.
/// </summary>
internal sealed class ReferenceFields
{
    // Their results say nothing of the document they come from.
    private static readonly HashSet<string> Kept = new(StringComparer.OrdinalIgnoreCase) { "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "SYMBOL", "EQ", "ADVANCE", "=" };

    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "INCLUDEPICTURE", "INCLUDETEXT", "IMPORT", "INCLUDE", "LINK", "DDE", "DDEAUTO", "DATABASE", "EMBED", "CONTROL", "HTMLCONTROL", "PLUGIN", "MACROBUTTON", "GOTOBUTTON", "PRINT", "BARCODE",
        "MERGEFIELD", "MERGEREC", "MERGESEQ", "NEXT", "NEXTIF", "SKIPIF", "ADDRESSBLOCK", "GREETINGLINE", "ASK", "FILLIN", "AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY",
        // They speak of what does not come along.
        "DOCVARIABLE", "DOCPROPERTY", "REF", "PAGEREF", "NOTEREF", "TOC",
    };

    private readonly ReferenceNotes _notes;
    private readonly Stack<Field> _open = new();

    private ReferenceFields(ReferenceNotes notes) => _notes = notes;

    public static void Clean(XElement root, ReferenceNotes notes)
    {
        foreach (var simple in root.Descendants(Ooxml.W + "fldSimple").Reverse().ToList())
        {
            Simple(simple, notes);
        }

        // A text box within a paragraph is a story of its own.
        foreach (var story in root.DescendantsAndSelf().Where(IsStory).ToList())
        {
            var fields = new ReferenceFields(notes);
            foreach (var run in story.Descendants(Ooxml.W + "r").Where(run => run.Ancestors().First(IsStory) == story).ToList())
            {
                fields.Read(run);
            }

            fields.Close();
        }
    }

    /// <summary>Whether a part numbers its pages.</summary>
    public static bool HasPageNumber(XElement root) =>
        root.Descendants(Ooxml.W + "pgNum").Any()
        || root.Descendants(Ooxml.W + "instrText").Select(code => code.Value).Concat(root.Descendants(Ooxml.W + "fldSimple").Select(field => field.Value("instr") ?? ""))
            .Any(code => Word(code).Equals("PAGE", StringComparison.OrdinalIgnoreCase));

    private static bool IsStory(XElement element) => element.Parent is null || element.Name == Ooxml.W + "txbxContent";

    private static string Word(string code) => code.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var word, ..] ? word : "";

    private static void Simple(XElement field, ReferenceNotes notes)
    {
        switch (Judge(field.Value("instr") ?? "", notes))
        {
            case Verdict.Remove:
                field.Remove();
                break;
            case Verdict.Unwrap:
                field.ReplaceWith(field.Nodes());
                break;
            case Verdict.Empty:
                field.RemoveNodes();
                break;
        }
    }

    private static Verdict Judge(string code, ReferenceNotes notes)
    {
        var word = Word(code);
        if (Refused.Contains(word))
        {
            notes.LeftOut("域 " + word.ToUpperInvariant(), "the field " + word.ToUpperInvariant());
            return Verdict.Remove;
        }

        return word.Equals("HYPERLINK", StringComparison.OrdinalIgnoreCase) ? Verdict.Unwrap : Kept.Contains(word) ? Verdict.Keep : Verdict.Empty;
    }

    private void Read(XElement run)
    {
        foreach (var piece in run.Elements().Where(piece => piece.Name != Ooxml.W + "rPr").ToList())
        {
            switch (piece.Name == Ooxml.W + "fldChar" ? piece.Value("fldCharType") : null)
            {
                case "begin":
                    Note(piece);
                    _open.Push(new());
                    _open.Peek().Marks.Add(piece);
                    break;
                case "separate" when _open.TryPeek(out var field):
                    Note(piece, inner: 1);
                    field.Marks.Add(piece);
                    field.HasResult = true;
                    break;
                case "end" when _open.TryPop(out var field):
                    field.Marks.Add(piece);
                    End(field);
                    Note(piece);
                    break;
                case "separate" or "end":
                    piece.Remove();
                    break;
                default:
                    Note(piece);
                    break;
            }
        }
    }

    // To all fields that are open it belongs.
    private void Note(XElement piece, int inner = 0)
    {
        foreach (var field in _open.Skip(inner))
        {
            (field.HasResult ? field.Result : field.Code).Add(piece);
        }
    }

    private static void Remove(IEnumerable<XElement> pieces)
    {
        foreach (var piece in pieces.Where(piece => piece.Parent is not null))
        {
            piece.Remove();
        }
    }

    private void End(Field field)
    {
        switch (Judge(string.Concat(field.Code.Where(piece => piece.Name == Ooxml.W + "instrText").Select(piece => piece.Value)), _notes))
        {
            case Verdict.Remove:
                Remove([.. field.Marks, .. field.Code, .. field.Result]);
                break;
            case Verdict.Unwrap:
                Remove([.. field.Marks, .. field.Code]);
                break;
            case Verdict.Empty:
                Remove(field.Result);
                break;
        }
    }

    // What never ends is no field.
    private void Close()
    {
        foreach (var field in _open)
        {
            Remove([.. field.Marks, .. field.Code]);
        }
    }

    private enum Verdict
    {
        Keep,
        Empty,
        Unwrap,
        Remove,
    }

    private sealed class Field
    {
        public List<XElement> Marks { get; } = [];

        public List<XElement> Code { get; } = [];

        public List<XElement> Result { get; } = [];

        public bool HasResult { get; set; }
    }
}
