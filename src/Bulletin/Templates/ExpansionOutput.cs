using System.Text;
using Bulletin.Diagnostics;
using Scriban.Runtime;

namespace Bulletin.Templates;

/// <summary>What a template has written so far, up to a limit.</summary>
internal sealed class ExpansionOutput : IScriptOutput
{
    // A notice of ten thousand findings has some ten million characters; a token has five.
    private const int MostCharacters = 100_000_000;

    private readonly StringBuilder _text = new();

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

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
