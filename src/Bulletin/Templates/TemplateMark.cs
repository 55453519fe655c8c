namespace Bulletin.Templates;

/// <summary>A place of a table that a merged cell covers, as templates see it: no text, but its token must stand in the row.</summary>
/// <param name="Token">The token.</param>
internal sealed record TemplateMark(string Token)
{
    /// <summary>The token; see <see cref="ITemplate.Expand"/>.</summary>
    public override string ToString() => Token;
}
