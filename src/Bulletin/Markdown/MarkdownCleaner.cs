using System.Text;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>
/// Cleans the source of a hand-written text or a template (<see cref="TextCleaner"/>), line by line, so that every diagnostic has its
/// line.
/// </summary>
internal sealed class MarkdownCleaner
{
    // The findings of all further lines are reported together: a hostile file must not have a diagnostic for each of a million lines.
    private const int MostLines = 1000;

    private readonly string _name;
    private readonly List<Diagnostic> _diagnostics;
    private readonly StringBuilder _clean;
    private readonly List<int> _lines = [];
    private (int Line, CharacterFindings Findings)? _rest;
    private int _reported;

    private MarkdownCleaner(int length, string name, List<Diagnostic> diagnostics) =>
        (_clean, _name, _diagnostics) = (new StringBuilder(length), name, diagnostics);

    /// <summary>
    /// The text, cleaned; characters that no file can hold are reported as errors and replaced by U+FFFD, so that reading goes on and
    /// finds all else.
    /// </summary>
    /// <param name="markdown">The text, front matter included.</param>
    /// <param name="name">The name for messages.</param>
    /// <param name="diagnostics">Receives what was found.</param>
    public static MarkdownText Clean(string markdown, string name, List<Diagnostic> diagnostics)
    {
        // The byte order mark of a file is none of its text.
        markdown = markdown.StartsWith('\uFEFF') ? markdown[1..] : markdown;
        return UnusualCharacters.IndexIn(markdown) < 0 && !ChineseZero.IsPossible(markdown)
            ? new(markdown, null)
            : new MarkdownCleaner(markdown.Length, name, diagnostics).Clean(markdown);
    }

    private MarkdownText Clean(string markdown)
    {
        var (line, isMatter) = (0, false);
        for (var start = 0; start < markdown.Length;)
        {
            var end = markdown.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and var length ? start + length : markdown.Length;
            var next = Math.Min(markdown.Length, end + (markdown.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1));
            line++;
            var isFence = markdown.AsSpan(start, end - start).TrimEnd().SequenceEqual("---");
            isMatter = line == 1 ? isFence : isMatter && !isFence;
            Add(markdown[start..end], line, isMatter);
            _clean.Append(markdown, end, next - end);
            start = next;
        }

        if (_rest is var (first, rest))
        {
            _diagnostics.AddRange(CharacterDiagnostics.Of(rest, $"{_name}:{first}", DiagnosticCodes.MarkdownToken));
        }

        return new MarkdownText(_clean.ToString(), _lines.Count == line ? null : _lines.ToValueList());
    }

    private void Add(string line, int number, bool isMatter)
    {
        var findings = _reported < MostLines ? null : (_rest ??= (number, new())).Findings;
        var clean = Line(line, ref findings);
        if (findings is not null && _rest is null)
        {
            _reported++;
            _diagnostics.AddRange(CharacterDiagnostics.Of(findings, $"{_name}:{number}", DiagnosticCodes.MarkdownToken));
        }

        clean = clean.Contains('\n', StringComparison.Ordinal) ? Broken(clean, isMatter) : clean;
        _clean.Append(clean);
        _lines.AddRange(Enumerable.Repeat(number, 1 + clean.AsSpan().Count('\n')));
    }

    // The blanks around a line belong to the notation.
    private static string Line(string line, ref CharacterFindings? findings)
    {
        var (start, length) = TextCleaner.WithoutBlanks(line);
        var text = line.AsSpan(start, length);
        ChineseZero.Find(text, ref findings);
        if (UnusualCharacters.IndexIn(text) < 0)
        {
            return line;
        }

        var clean = TextCleaner.Clean(text.ToString(), ref findings, start);
        return string.Concat(line.AsSpan(0, start), clean, line.AsSpan(start + text.Length));
    }

    // A line separator does what a line break does at this place: a further line of the title, a paragraph of a cell, a line of a
    // container; a heading, being one line, goes on.
    private static string Broken(string line, bool isMatter)
    {
        var start = line.TrimStart();
        return isMatter ? line.Replace('\n', ' ')
            : start.StartsWith('|') ? line.Replace("\n", "<br>", StringComparison.Ordinal)
            : start.StartsWith("# ", StringComparison.Ordinal) ? line.Replace("\n", "\n# ", StringComparison.Ordinal)
            : start.StartsWith('#') ? Joined(line)
            : line;
    }

    private static string Joined(string line)
    {
        var joined = new StringBuilder(line.Length);
        foreach (var part in line.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            joined.Append(joined.Length > 0 && LineJoin.HasBlank(joined[^1], part[0]) ? " " : "").Append(part);
        }

        return joined.ToString();
    }
}
