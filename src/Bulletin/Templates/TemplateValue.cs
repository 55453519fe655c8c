using System.Globalization;
using Bulletin.Markdown;
using Bulletin.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>A value of the report as templates see it. Printed, it is its token; compared, its text.</summary>
internal sealed class TemplateValue : ITemplateText, IScriptCustomBinaryOperation
{
    private static readonly RichText BlockText = "\uFFFC";

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
    public TemplateValue(ValueTable table, BlockValue block) => (_table, _index, Text) = (table, table.Add(block), BlockText);

    /// <summary>The text behind the token; U+FFFC for a figure or a table, so that conditions find a value.</summary>
    public RichText Text { get; }

    /// <summary>The date, where the value is one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The number, where the value is one.</summary>
    public decimal? Number { get; }

    /// <inheritdoc/>
    public string Markup => ValueToken.Of(_index);

    /// <inheritdoc/>
    public string Plain => Text.ToString();

    /// <summary>The same value with another wording.</summary>
    public TemplateValue Worded(RichText text) => new(_table, text, _table.SourcesOf(_index));

    /// <summary>The value, noted as one that decides what is printed.</summary>
    public TemplateValue Used()
    {
        _table.Use(_index);
        return this;
    }

    /// <inheritdoc/>
    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator op,
        SourceSpan leftSpan,
        object? leftValue,
        SourceSpan rightSpan,
        object? rightValue,
        out object result)
    {
        result = TemplateOperators.Evaluate(span, op, leftValue, rightValue);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Plain;
}
