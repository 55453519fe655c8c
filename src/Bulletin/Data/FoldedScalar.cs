using System.Text;
using Bulletin.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Bulletin.Data;

/// <summary>
/// Joins the lines of YAML texts. YAML replaces each line break that only wraps a line by a space; between Chinese characters no space is
/// meant. Only those spaces are removed: typed blanks stay. The parser returns only the folded value, so the lines are read again from
/// the file.
/// </summary>
internal static class FoldedScalar
{
    // They stand for line breaks on the way: one that only wraps a line, and one that is meant. No text of a file holds them.
    private const char Fold = '\uFDD3';
    private const char Break = '\uFDD4';

    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>
    /// Returns the value with its wrapped lines joined as <see cref="LineJoin"/> says; the value itself if the lines do not produce it by
    /// the rules of YAML.
    /// </summary>
    /// <param name="value">The value as YAML reads it, without the line breaks at its end.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="source">The value as it stands in the file, quotes or header included.</param>
    public static string Join(string value, ScalarStyle style, ReadOnlySpan<char> source)
    {
        if (style is ScalarStyle.Literal || source.IndexOfAny('\n', '\r') < 0)
        {
            return value;
        }

        var lines = source.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var marked = style switch
        {
            ScalarStyle.Folded => Folded(lines),
            ScalarStyle.SingleQuoted => Flow(lines, hasEscapes: false)[1..^1].Replace("''", "'", StringComparison.Ordinal),
            ScalarStyle.DoubleQuoted => Unescaped(Flow(lines, hasEscapes: true)),
            _ => Flow(lines, hasEscapes: false),
        };
        return string.Equals(marked.Replace(Fold, ' ').Replace(Break, '\n'), value, StringComparison.Ordinal) ? Joined(marked) : value;
    }

    // Plain and quoted texts (YAML 1.2 §6.5): blanks around a line break go; the first of several line breaks goes.
    private static string Flow(string[] lines, bool hasEscapes)
    {
        var text = new StringBuilder(lines[0].TrimEnd(Blanks));
        var empty = 0;
        for (var i = 1; i < lines.Length; i++)
        {
            var isLast = i == lines.Length - 1;
            var line = lines[i].TrimStart(Blanks);
            line = isLast ? line : line.TrimEnd(Blanks);
            if (line.Length == 0 && !isLast)
            {
                empty++;
                continue;
            }

            if (hasEscapes && EndsInBackslash(text))
            {
                text.Length--;
                text.Append(Break, empty);
            }
            else
            {
                _ = empty == 0 ? text.Append(Fold) : text.Append(Break, empty);
            }

            empty = 0;
            text.Append(line);
        }

        return text.ToString();
    }

    // Texts after > (YAML 1.2 §8.1.3): a line that is indented further keeps the line breaks around it.
    private static string Folded(string[] lines)
    {
        var content = lines.Skip(1).Where(line => line.AsSpan().Trim(' ').Length > 0).ToList();
        if (content.Count == 0)
        {
            return "";
        }

        // The first line says how far all are indented, or the header does (>2), and then no line is indented less.
        var indent = lines[0].AsSpan().IndexOfAnyInRange('1', '9') is 1 or 2 ? content.Min(Indent) : Indent(content[0]);
        var text = new StringBuilder();
        var (empty, wasSpaced) = (0, true);
        foreach (var whole in lines.Skip(1))
        {
            var line = whole.Length > indent ? whole[indent..] : "";
            if (line.Length == 0)
            {
                empty++;
                continue;
            }

            var isSpaced = line[0] is ' ' or '\t';
            _ = text.Length == 0 ? text.Append(Break, empty)
                : wasSpaced || isSpaced ? text.Append(Break, empty + 1)
                : empty > 0 ? text.Append(Break, empty)
                : text.Append(Fold);
            (empty, wasSpaced) = (0, isSpaced);
            text.Append(line);
        }

        return text.ToString();
    }

    private static string Joined(string marked)
    {
        var text = new StringBuilder(marked.Length);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != Fold)
            {
                text.Append(marked[i] == Break ? '\n' : marked[i]);
                continue;
            }

            while (text.Length > 0 && IsBlank(text[^1]))
            {
                text.Length--;
            }

            while (i + 1 < marked.Length && IsBlank(marked[i + 1]))
            {
                i++;
            }

            if (text.Length > 0 && i + 1 < marked.Length && LineJoin.HasBlank(text[^1], marked[i + 1]))
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }

    private static string Unescaped(string quoted)
    {
        var parser = new Parser(new StringReader(quoted));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return parser.Consume<Scalar>().Value;
    }

    private static bool EndsInBackslash(StringBuilder text)
    {
        var count = 0;
        while (count < text.Length && text[text.Length - 1 - count] == '\\')
        {
            count++;
        }

        return count % 2 == 1;
    }

    // A line break may have been written as an escape.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not ('\n' or '\r' or '\u2028' or '\u2029');

    private static int Indent(string line) => line.Length - line.AsSpan().TrimStart(' ').Length;
}
