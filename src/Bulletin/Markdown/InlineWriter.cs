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
            explicitly.Text(text.ToString(), inSpan: false);
            return explicitly.ToString();
        }

        var segments = Segments(text);
        var shortly = WriteShort(segments, new Output(alsoEscape));
        if (InlineReader.Read(shortly, null, alsoEscape).Equals(text))
        {
            return shortly;
        }

        foreach (var (content, style) in segments)
        {
            explicitly.Styled(content, style);
        }

        return explicitly.ToString();
    }

    // Emphasis has no short mark.
    private static string WriteShort(List<(string Text, TextStyle Style)> segments, Output output)
    {
        var open = TextStyle.Plain;
        foreach (var (text, style) in segments)
        {
            Toggle(style);
            output.Styled(text, style & TextStyle.Emphasis);
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
        private readonly string _escapable = InlineMarks.Escapable + alsoEscape;

        // Backslashes at the end. They are doubled if a character follows that they would make plain.
        private int _backslashes;

        public void Mark(string mark)
        {
            _markdown.Append('\\', _backslashes).Append(mark);
            _backslashes = 0;
        }

        public void Styled(string text, TextStyle style)
        {
            if (style == TextStyle.Plain)
            {
                Text(text, inSpan: false);
                return;
            }

            Mark("[");
            Text(text, inSpan: true);
            Mark("]" + InlineMarks.Write(style));
        }

        public void Text(string text, bool inSpan)
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

                var isSpecial = c is '*' or '~' or '^' || alsoEscape.Contains(c, StringComparison.Ordinal)
                    || (inSpan ? c is '[' or ']' : c == ']' && i + 1 < text.Length && text[i + 1] == '{');
                if (_escapable.Contains(c, StringComparison.Ordinal))
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
