using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>A value of the report as templates see it. Printed, it is its token; compared, its text.</summary>
internal sealed class TemplateValue(int index, RichText text, DateOnly? date = null)
{
    /// <summary>The place in the table of values.</summary>
    public int Index { get; } = index;

    /// <summary>The text behind the token.</summary>
    public RichText Text { get; } = text;

    /// <summary>The date, where the value is one.</summary>
    public DateOnly? Date { get; } = date;

    /// <summary>The token; see <see cref="ITemplate.Expand"/>.</summary>
    public override string ToString() => ValueToken.Of(Index);
}
