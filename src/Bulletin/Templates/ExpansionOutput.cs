using System.Text;
using Bulletin.Diagnostics;
using Scriban.Runtime;

namespace Bulletin.Templates;

/// <summary>What a template has written so far, up to a limit, and which place of the template each part comes from.</summary>
internal sealed class ExpansionOutput : IScriptOutput
{
    // A notice of ten thousand findings has some ten million characters; a token has five.
    private const int MostCharacters = 100_000_000;

    private readonly StringBuilder _text = new();
    private readonly List<WrittenPart> _parts = [];

    /// <summary>Notes where the text comes from that is written next.</summary>
    /// <param name="page">The template or partial.</param>
    /// <param name="offset">The offset in its body.</param>
    /// <param name="kept">
    /// The offset of each character, where the text is not the body's own; empty for the value of a tag; null where it is the body's own.
    /// </param>
    public void From(TemplatePage page, int offset, int[]? kept = null) => _parts.Add(new(_text.Length, page, offset, kept));

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        if (_text.Length > MostCharacters - count)
        {
            throw new ExpansionException(default, DiagnosticCodes.TooMuchOutput, MostCharacters);
        }

        _text.Append(text, offset, count);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>The text, with its places.</summary>
    public ExpandedText ToText() => new(_text.ToString(), _parts);
}
