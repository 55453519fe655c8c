namespace Bulletin.Markdown;

/// <summary>Stops the Markdown parser at a container nested too deeply. <see cref="MarkdownReader"/> turns it into a diagnostic.</summary>
/// <param name="line">The line of the container in the text, from 0.</param>
/// <param name="deepest">The number of containers that may be nested.</param>
internal sealed class NestingException(int line, int deepest) : Exception
{
    public int Line { get; } = line;

    public int Deepest { get; } = deepest;
}
