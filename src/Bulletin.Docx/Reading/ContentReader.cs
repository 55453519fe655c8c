using System.Globalization;
using System.Xml.Linq;
using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reading;

/// <summary>
/// Reads content as Word writes it: runs split where it was last saved, marks of spelling and pages, fields, tracked changes. Changes count as made, since what the clerk sees is the
/// corrected text: what is inserted or moved here belongs to it, what is deleted or moved away does not.
/// </summary>
/// <param name="styles">What looks mean.</param>
/// <param name="control">Says what stands in the text for a content control; null, or null from it, where that is the control's own text.</param>
internal sealed class ContentReader(RunStyles styles, Func<XElement, string?>? control = null)
{
    private static readonly LocalText Picture = new("图片或图形", "a picture or a drawing");
    private static readonly LocalText Note = new("脚注或尾注", "a footnote or an endnote");
    private static readonly LocalText Formula = new("公式", "a formula");
    private static readonly LocalText Symbol = new("符号字体的字符", "a character of a symbol font");
    private static readonly LocalText Table = new("表格", "a table");
    private static readonly LocalText Ruby = new("拼音指南", "a phonetic guide");

    private readonly List<RichText> _paragraphs = [];
    private readonly List<TextRun> _runs = [];

    // For each open field whether its code is being read, which is not shown.
    private readonly Stack<bool> _fields = new();

    private LocalText? _unreadable;
    private bool _hasChanges;
    private bool _joinsNext;

    /// <summary>The content of a control, or of a paragraph.</summary>
    public static ContentText Read(XElement content, RunStyles styles)
    {
        var reader = new ContentReader(styles);
        reader.Content(content);
        return reader.Take();
    }

    /// <summary>All that was read since the last time.</summary>
    public ContentText Take()
    {
        if (_runs.Count > 0 || _joinsNext)
        {
            Finish();
        }

        var text = new ContentText(_paragraphs.ToValueList(), _unreadable, _hasChanges);
        _paragraphs.Clear();
        (_unreadable, _hasChanges, _joinsNext) = (null, false, false);
        return text;
    }

    /// <summary>Reads what an element holds.</summary>
    public void Content(XElement container)
    {
        foreach (var child in container.Elements())
        {
            Element(child);
        }
    }

    /// <summary>Whether the paragraph that was read last goes on in the next: the mark between them is deleted.</summary>
    public bool GoesOn => _joinsNext;

    /// <summary>Reads an element.</summary>
    public void Element(XElement element)
    {
        if (element.Name == Ooxml.W + "p")
        {
            Content(element);
            var mark = element.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "rPr");
            _joinsNext = mark?.Element(Ooxml.W + "del") is not null || mark?.Element(Ooxml.W + "moveFrom") is not null;
            _hasChanges |= _joinsNext || mark?.Element(Ooxml.W + "ins") is not null;
            if (!_joinsNext)
            {
                Finish();
            }
        }
        else if (element.Name == Ooxml.W + "r")
        {
            Run(element);
        }
        else if (element.Name == Ooxml.W + "del" || element.Name == Ooxml.W + "moveFrom")
        {
            _hasChanges = true;
        }
        else if (element.Name == Ooxml.W + "sdt")
        {
            if (control?.Invoke(element) is { } token)
            {
                _runs.Add(new TextRun(token));
            }
            else if (element.Element(Ooxml.W + "sdtContent") is { } content && !IsPlaceholder(element))
            {
                Content(content);
            }
        }
        else if (element.Name == Ooxml.W + "tbl")
        {
            _unreadable ??= Table;
            foreach (var paragraph in element.Descendants(Ooxml.W + "p"))
            {
                Element(paragraph);
            }
        }
        else if (element.Name.LocalName is "oMath" or "oMathPara")
        {
            _unreadable ??= Formula;
        }
        else if (element.IsTransparent() && element.Name != Ooxml.Compatibility + "Fallback")
        {
            _hasChanges |= element.Name.LocalName is "ins" or "moveTo";
            Content(element);
        }
    }

    /// <summary>Whether what stands in a control is Word's invitation to type something.</summary>
    public static bool IsPlaceholder(XElement control) => (control.Element(Ooxml.W + "sdtPr")?.Element(Ooxml.W + "showingPlcHdr")).IsOn();

    private void Run(XElement run)
    {
        if (RunStyles.IsHidden(run))
        {
            return;
        }

        var style = styles.Of(run);
        foreach (var element in run.Elements())
        {
            if (element.Name == Ooxml.W + "fldChar")
            {
                Field(element.Value("fldCharType"));
            }
            else if (!_fields.Contains(true))
            {
                Piece(element, style);
            }
        }
    }

    private void Field(string? kind)
    {
        if (kind == "begin")
        {
            _fields.Push(true);
        }
        else if (_fields.Count > 0)
        {
            _fields.Pop();
            if (kind == "separate")
            {
                _fields.Push(false);
            }
        }
    }

    private void Piece(XElement element, TextStyle style)
    {
        if (element.Name.Namespace != Ooxml.W)
        {
            if (element.Name == Ooxml.Compatibility + "AlternateContent")
            {
                _unreadable ??= Picture;
            }

            return;
        }

        switch (element.Name.LocalName)
        {
            case "t":
                Add(element.Value);
                break;
            case "tab" or "ptab":
                Add("\t");
                break;
            case "br" when element.Value("type") is null or "textWrapping":
            case "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "sym":
                Sym(element.Value("char"));
                break;
            case "drawing" or "pict" or "object":
                _unreadable ??= Picture;
                break;
            case "footnoteReference" or "endnoteReference":
                _unreadable ??= Note;
                break;
            case "ruby":
                _unreadable ??= Ruby;
                break;
        }

        void Add(string text) => _runs.Add(new TextRun(text, style));

        // The private area is where symbol fonts keep their pictures; all else is a character like any other.
        void Sym(string? code)
        {
            if (int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character) && character is >= ' ' and < 0xD800 or > 0xF8FF and < 0xFDD0)
            {
                Add(((char)character).ToString());
            }
            else
            {
                _unreadable ??= Symbol;
            }
        }
    }

    private void Finish()
    {
        _paragraphs.Add(RichText.Of(_runs));
        _runs.Clear();
        _joinsNext = false;
    }
}
