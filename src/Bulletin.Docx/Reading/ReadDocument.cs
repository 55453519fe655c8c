using System.Globalization;
using System.Xml.Linq;
using Bulletin.Docx.Checking;
using Bulletin.Model;

namespace Bulletin.Docx.Reading;

/// <summary>A document as a list of lines, a paragraph each, and the content controls of ours in it. Controls of other systems are the text that they hold.</summary>
internal sealed class ReadDocument
{
    // No text of a file can hold it: the reader puts noncharacters aside.
    private const char Mark = '\uFDD1';

    private readonly RunStyles _styles;
    private readonly ContentReader _reader;
    private readonly List<ReadControl> _controls = [];
    private readonly List<string> _lines = [];

    private ReadDocument(WordFile file)
    {
        _styles = new RunStyles(file);
        _reader = new ContentReader(_styles, Token);
        if (file.Main.Root!.Element(Ooxml.W + "body") is { } body)
        {
            Blocks(body);
        }
    }

    /// <summary>The controls, in the order of the text; those in others after them.</summary>
    public IReadOnlyList<ReadControl> Controls => _controls;

    public static ReadDocument Of(WordFile file) => new(file);

    /// <summary>The lines, blank ones left out.</summary>
    /// <param name="instead">What stands for a control in its line; null for its own text.</param>
    public List<string> Lines(Func<int, string?> instead)
    {
        var lines = new List<string>();
        foreach (var line in _lines)
        {
            var parts = line.Split(Mark);
            for (var i = 1; i < parts.Length; i += 2)
            {
                var control = int.Parse(parts[i], CultureInfo.InvariantCulture);
                parts[i] = instead(control) ?? string.Join('\n', _controls[control].Content.Paragraphs);
            }

            lines.AddRange(string.Concat(parts).Split('\n').Where(text => !string.IsNullOrWhiteSpace(text)));
        }

        return lines;
    }

    /// <summary>Whether a control goes on where another ends: at the beginning of the paragraph after the one whose end that is.</summary>
    public bool GoesOn(int control, int after)
    {
        var line = _lines.FindIndex(text => text.StartsWith(TokenOf(control), StringComparison.Ordinal));
        return line > 0
            && _lines[line - 1].EndsWith(TokenOf(after), StringComparison.Ordinal)
            && _controls[after].CanGoOnIn(_controls[control]);
    }

    private void Blocks(XElement container)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == Ooxml.W + "p")
            {
                _reader.Element(child);
                if (!_reader.GoesOn)
                {
                    Take();
                }
            }
            else if (child.Name == Ooxml.W + "sdt")
            {
                if (Token(child) is { } token)
                {
                    _lines.Add(token);
                }
                else if (child.Element(Ooxml.W + "sdtContent") is { } content)
                {
                    Blocks(content);
                }
            }
            else if (child.Name.LocalName is "tbl" or "tr" or "tc" || (child.IsTransparent() && child.Name != Ooxml.Compatibility + "Fallback"))
            {
                Blocks(child);
            }
        }
    }

    private void Take()
    {
        // A picture, a note: not a text, and not nothing.
        var read = _reader.Take();
        _lines.Add(string.Concat(read.Paragraphs.Select(paragraph => paragraph.ToString())) + (read.Unreadable is null ? "" : "\uFFFC"));
    }

    private string? Token(XElement element) => Token(element, isInner: false);

    private string? Token(XElement element, bool isInner)
    {
        var properties = element.Element(Ooxml.W + "sdtPr");
        if (properties?.Element(Ooxml.W + "tag").Value() is not { } tag || tag.Length > ContentControl.LongestTag || ReportPath.Parse(tag) is null)
        {
            return null;
        }

        var content = element.Element(Ooxml.W + "sdtContent");
        var style = content?.Descendants(Ooxml.W + "p").FirstOrDefault() ?? element.Ancestors(Ooxml.W + "p").FirstOrDefault();
        var text = content is null || ContentReader.IsPlaceholder(element) ? new ContentText([], null, HasChanges: false) : ContentReader.Read(content, _styles);
        _controls.Add(new ReadControl(
            tag,
            properties.Element(Ooxml.W + "id").Number(),
            style?.Element(Ooxml.W + "pPr")?.Element(Ooxml.W + "pStyle").Value(),
            text)
        {
            Cell = element.Ancestors(Ooxml.W + "tc").FirstOrDefault(),
        });
        var token = TokenOf(_controls.Count - 1);
        foreach (var inner in isInner ? [] : content?.Descendants(Ooxml.W + "sdt") ?? [])
        {
            // One that was pasted into another; the outer one has its text. Not deeper: text in two hundred controls would be read two hundred times.
            if (inner.Ancestors(Ooxml.W + "sdt").First(outer => outer == element || Tagged(outer)) == element)
            {
                Token(inner, isInner: true);
            }
        }

        return token;
    }

    private static bool Tagged(XElement control) => control.Element(Ooxml.W + "sdtPr")?.Element(Ooxml.W + "tag").Value() is { } tag && ReportPath.Parse(tag) is not null;

    private static string TokenOf(int control) => string.Create(CultureInfo.InvariantCulture, $"{Mark}{control}{Mark}");
}
