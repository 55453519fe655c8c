using System.Text;

namespace Bulletin.Markdown;

/// <summary>
/// Writes rich text such that <see cref="InlineReader"/> gives it back: with the short marks where their rules allow, else in the
/// explicit form.
/// </summary>
internal static class InlineWriter
{
    private static readonly (TextStyle Style, string Mark)[] ShortMarks =
        [(TextStyle.Strong, "**"), (TextStyle.Subscript, "~"), (TextStyle.Superscript, "^")];

    /// <summary>Writes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="alsoEscape">Further characters that mean something where it will stand; with a backslash among them, each backslash
    /// is doubled.</param>
    public static string Write(RichText text, string alsoEscape = "")
    {
        var explicitly = new Output(alsoEscape);
        if (text.Runs.All(run => run.Style == TextStyle.Plain))
        {
            explicitly.Text(text.ToString(), inSpan: false, isLast: true);
            return explicitly.ToString();
        }

        var segments = Segments(text);
        var shortly = WriteShort(segments, new Output(alsoEscape));
        if (InlineReader.Read(shortly, null, string.Concat(alsoEscape.Where(c => !InlineMarks.IsNotation(c)))).Equals(text))
        {
            return shortly;
        }

        for (var i = 0; i < segments.Count; i++)
        {
            explicitly.Styled(segments[i].Text, segments[i].Style, isLast: i + 1 == segments.Count);
        }

        return explicitly.ToString();
    }

    // Emphasis has no short mark.
    private static string WriteShort(List<(string Text, TextStyle Style)> segments, Output output)
    {
        var open = TextStyle.Plain;
        for (var i = 0; i < segments.Count; i++)
        {
            var (text, style) = segments[i];
            Toggle(style);
            output.Styled(text, style & TextStyle.Emphasis, isLast: i + 1 == segments.Count && style == TextStyle.Plain);
        }

        Toggle(TextStyle.Plain);
        return output.ToString();

        void Toggle(TextStyle style)
        {
            foreach (var (changed, mark) in ShortMarks)
            {
                if ((open ^ style).HasFlag(changed))
                {
                    output.Mark(mark);
                }
            }

            open = style;
        }
    }

    // The runs, whatever their origins.
    private static List<(string Text, TextStyle Style)> Segments(RichText text)
    {
        var segments = new List<(string, TextStyle)>();
        for (var i = 0; i < text.Runs.Count;)
        {
            var (style, content) = (text.Runs[i].Style, new StringBuilder());
            for (; i < text.Runs.Count && text.Runs[i].Style == style; i++)
            {
                content.Append(text.Runs[i].Text);
            }

            segments.Add((content.ToString(), style));
        }

        return segments;
    }

    private sealed class Output(string alsoEscape)
    {
        private readonly StringBuilder _markdown = new();

        // Backslashes at the end. They are doubled if a character follows that they would make plain.
        private int _backslashes;

        public void Mark(string mark)
        {
            // Before a span, ! would begin a picture.
            if (mark[0] == '[' && _backslashes == 0 && _markdown is [.., '!'])
            {
                var start = _markdown.Length - 1;
                while (start > 0 && _markdown[start - 1] == '\\')
                {
                    start--;
                }

                // Backslashes that stand there are doubled, unless they are already.
                _markdown.Insert(start, new string('\\', alsoEscape.Contains('\\', StringComparison.Ordinal) ? 1 : _markdown.Length - start));
            }

            _markdown.Append('\\', _backslashes).Append(mark);
            _backslashes = 0;
        }

        public void Styled(string text, TextStyle style, bool isLast)
        {
            if (style == TextStyle.Plain)
            {
                Text(text, inSpan: false, isLast);
                return;
            }

            Mark("[");
            Text(text, inSpan: true, isLast: false);
            Mark("]" + InlineMarks.Write(style));
        }

        /// <summary>Writes plain text.</summary>
        /// <param name="text">The text.</param>
        /// <param name="inSpan">Whether it stands between brackets.</param>
        /// <param name="isLast">Whether nothing follows it.</param>
        public void Text(string text, bool inSpan, bool isLast)
        {
            for (var i = 0; i < text.Length; i++)
            {
                var c = text[i];
                if (c == '\\' && !alsoEscape.Contains('\\', StringComparison.Ordinal))
                {
                    _markdown.Append(c);
                    _backslashes++;
                    continue;
                }

                var isAtStart = _markdown.Length == _backslashes || _markdown[^(_backslashes + 1)] == '\n';
                var isWanted = alsoEscape.Contains(c, StringComparison.Ordinal);
                var isEscapable = (isWanted && !InlineMarks.IsNotation(c))
                    || (InlineMarks.IsEscapable(text, i, isAtStart) && (c != '+' || isLast || isAtStart) && (c != '!' || !inSpan));
                var isSpecial = c is '*' or '~' or '^' || (isWanted && isEscapable)
                    || (inSpan ? c is '[' or ']' : c == ']' && i + 1 < text.Length && text[i + 1] == '{');
                if (isEscapable || isSpecial)
                {
                    _markdown.Append('\\', _backslashes);
                }

                _markdown.Append(isSpecial ? "\\" : "").Append(c);
                _backslashes = 0;
            }
        }

        public override string ToString() => _markdown.ToString();
    }
}
