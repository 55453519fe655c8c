using System.Globalization;
using Bulletin.Markdown;
using Bulletin.Text;

namespace Bulletin.Templates;

/// <summary>A value of the report as templates see it. Printed, it is its token; compared, its text.</summary>
internal sealed class TemplateValue
{
    private readonly ValueTable _table;
    private readonly int _index;

    /// <summary>A text.</summary>
    /// <param name="table">The values of the expansion.</param>
    /// <param name="text">The text behind the token.</param>
    /// <param name="sources">The paths of the fields that the text says.</param>
    public TemplateValue(ValueTable table, RichText text, params IReadOnlyList<string> sources) =>
        (_table, _index, Text) = (table, table.Add(text, sources), text);

    /// <summary>A number. Zero is no value but 0, which templates take for false.</summary>
    public TemplateValue(ValueTable table, decimal number, params IReadOnlyList<string> sources)
        : this(table, RichText.Plain(number.ToString(CultureInfo.InvariantCulture)), sources) => Number = number;

    /// <summary>A figure or a table.</summary>
    /// <param name="table">The values of the expansion.</param>
    /// <param name="block">The figure or the table.</param>
    public TemplateValue(ValueTable table, BlockValue block) => (_table, _index, Text) = (table, table.Add(block), RichText.Empty);

    /// <summary>The text behind the token; empty for a figure or a table.</summary>
    public RichText Text { get; }

    /// <summary>The date, where the value is one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The number, where the value is one.</summary>
    public decimal? Number { get; }

    /// <summary>The same value with another wording.</summary>
    public TemplateValue Worded(RichText text) => new(_table, text, _table.SourcesOf(_index));

    /// <summary>The value, noted as one that decides what is printed.</summary>
    public TemplateValue Used()
    {
        _table.Use(_index);
        return this;
    }

    /// <summary>The token; see <see cref="ITemplate.Expand"/>.</summary>
    public override string ToString() => ValueToken.Of(_index);
}
