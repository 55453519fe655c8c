using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Bulletin.Diagnostics;

namespace Bulletin.Docx.Checking;

/// <summary>
/// Reads the XML of a part: no document type, no entity but the five, nothing fetched, bounded depth. A character that no XML can hold is found with its place, not only as the
/// parser's refusal: it is put aside before parsing.
/// </summary>
internal static class PackageXml
{
    // Stands for what was put aside; legal in XML, and itself one of the characters that no text should have.
    private const char Aside = '\uFDD0';

    private const char InvalidBytes = '\uFFFE';

    /// <summary>The root element; null where the part cannot be read, which is then told.</summary>
    /// <param name="part">The part's name.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="nodes">How many nodes the package has had so far; grows.</param>
    /// <param name="findings">Where it is told.</param>
    public static XElement? Read(string part, byte[] bytes, ref long nodes, Findings findings)
    {
        var (text, characters) = PutAside(Decode(bytes));
        try
        {
            if (TooMuch(text, ref nodes) is { } reason)
            {
                findings.Add(DiagnosticCodes.DocxTooLarge, part, reason);
                return null;
            }

            using var reader = Reader(text);
            var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
            if (characters.Count > 0)
            {
                Report(part, document, new(characters), findings);
            }

            return document.Root;
        }
        catch (XmlException exception)
        {
            findings.Add(DiagnosticCodes.DocxXml, string.Create(CultureInfo.InvariantCulture, $"{part}:{exception.LineNumber}:{exception.LinePosition}"), exception.Message);
            return null;
        }
    }

    // UTF-8 or UTF-16, as packages ask (ISO/IEC 29500-2).
    private static string Decode(byte[] bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => "utf-16",
            [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => "utf-16BE",
            _ => "utf-8",
        };
        var text = Encoding.GetEncoding(encoding, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(InvalidBytes.ToString())).GetString(bytes);
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private static (string Text, List<string> Characters) PutAside(string text)
    {
        var characters = new List<string>();
        text = WithForbiddenWritten(text);
        var index = IndexOfForbidden(text, 0);
        if (index < 0)
        {
            return (text, characters);
        }

        var clean = new StringBuilder(text.Length);
        var start = 0;
        for (; index >= 0; index = IndexOfForbidden(text, start))
        {
            characters.Add(text[index] == InvalidBytes ? "U+FFFE" : Text.CharacterRules.Name(text, index));
            clean.Append(text, start, index - start).Append(Aside);
            start = index + (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1);
        }

        return (clean.Append(text, start, text.Length - start).ToString(), characters);
    }

    // As our own writer refuses, but for C1 control characters: they are legal, and old files have them.
    private static int IndexOfForbidden(string text, int start)
    {
        var index = Text.CharacterRules.IndexOfForbidden(text, start);
        while (index >= 0 && text[index] is >= '\u007F' and <= '\u009F')
        {
            index = Text.CharacterRules.IndexOfForbidden(text, index + 1);
        }

        return index;
    }

    // A reference to a forbidden character is written as the character, so that both are found by one look, in their order. Most files have
    // no such reference and stay as they are.
    private static string WithForbiddenWritten(string text)
    {
        StringBuilder? written = null;
        var start = 0;
        for (var at = text.IndexOf("&#", StringComparison.Ordinal); at >= 0; at = text.IndexOf("&#", at + 2, StringComparison.Ordinal))
        {
            if (Referred(text.AsSpan(at), out var length) is { } code && IsForbidden(code))
            {
                (written ??= new StringBuilder(text.Length)).Append(text, start, at - start)
                    .Append(code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
                start = at + length;
            }
        }

        return written is null ? text : written.Append(text, start, text.Length - start).ToString();
    }

    // Chinese letters and ASCII make up nearly all references, and need no string to be looked up.
    private static bool IsForbidden(uint code) => code is not ((>= ' ' and < 0x7F) or (>= 0x4E00 and <= 0x9FFF))
        && IndexOfForbidden(code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32((int)code), 0) == 0;

    // The character of the reference that a text begins with, and its length; null where it begins with none.
    private static uint? Referred(ReadOnlySpan<char> text, out int length)
    {
        const int Longest = 13;
        length = text[..Math.Min(text.Length, Longest)].IndexOf(';') + 1;
        if (length == 0)
        {
            return null;
        }

        var digits = text[2..(length - 1)];
        var isHexadecimal = digits is ['x', ..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return uint.TryParse(isHexadecimal ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code) && code <= 0x10FFFF
            ? code
            : null;
    }

    // A first look that keeps nothing: a tree takes ten times the memory of its text, and much more where the text is all tags.
    private static LocalText? TooMuch(string text, ref long nodes)
    {
        // References compress to nothing, and a parser takes far longer for each than for a character.
        if ((nodes += text.AsSpan().Count('&')) > PackageLimits.Nodes)
        {
            return TooManyNodes();
        }

        using var reader = Reader(text);
        while (reader.Read())
        {
            nodes += 1 + reader.AttributeCount;
            if (reader.Depth > PackageLimits.Depth)
            {
                return new($"元素嵌套超过 {PackageLimits.Depth} 层", $"elements nest deeper than {PackageLimits.Depth}");
            }

            if (nodes > PackageLimits.Nodes)
            {
                return TooManyNodes();
            }
        }

        return null;
    }

    private static LocalText TooManyNodes() =>
        new($"元素、属性和字符引用超过 {PackageLimits.Nodes} 个",
            $"there are more than {PackageLimits.Nodes} elements, attributes and character references");

    private static XmlReader Reader(string text) => XmlReader.Create(
        new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersFromEntities = 0, CheckCharacters = true, CloseInput = true });

    // In the order of the text, as they were put aside.
    private static void Report(string part, XDocument document, Queue<string> characters, Findings findings)
    {
        foreach (var node in document.DescendantNodes())
        {
            switch (node)
            {
                case XElement element:
                    foreach (var attribute in element.Attributes())
                    {
                        Report(attribute.Value, element);
                    }

                    break;
                case XText text:
                    Report(text.Value, text.Parent);
                    break;
                case XComment comment:
                    Report(comment.Value, comment.Parent);
                    break;
                case XProcessingInstruction instruction:
                    Report(instruction.Data, instruction.Parent);
                    break;
            }
        }

        void Report(string value, XElement? element)
        {
            for (var count = value.AsSpan().Count(Aside); count > 0 && characters.TryDequeue(out var name); count--)
            {
                findings.Add(DiagnosticCodes.DocxFileCharacter, part + (element is null ? "" : " " + XPath.Of(element)), name);
            }
        }
    }
}
