namespace Bulletin.Templates;

/// <summary>A place of a table that a merged cell covers, as templates see it: no text, but its token must stand in the row.</summary>
/// <param name="Markup">The token.</param>
internal sealed record TableMark(string Markup) : ITemplateText
{
    /// <inheritdoc/>
    public string Plain => "";
}
