using System.Text;
using Bulletin.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>Words of the template, and what functions make of values and words. Never cut, so the tokens in it stay whole.</summary>
/// <param name="Markup">What is printed.</param>
/// <param name="Plain">The text, with the values in the place of their tokens.</param>
internal sealed record TemplatePhrase(string Markup, string Plain) : ITemplateText, IScriptCustomBinaryOperation
{
    /// <summary>Nothing.</summary>
    public static TemplatePhrase Empty { get; } = new("");

    /// <summary>Words of the template.</summary>
    public TemplatePhrase(string words)
        : this(words, words)
    {
    }

    /// <summary>A text that was calculated. Its characters never become markup.</summary>
    public static TemplatePhrase Calculated(string text) => new(ValueToken.Of(text), text);

    /// <summary>Texts in a row.</summary>
    public static TemplatePhrase Of(params ReadOnlySpan<ITemplateText> texts)
    {
        switch (texts)
        {
            case []:
                return Empty;
            case [var only]:
                return only as TemplatePhrase ?? new(only.Markup, only.Plain);
            case [var first, var second]:
                return new(first.Markup + second.Markup, first.Plain + second.Plain);
        }

        var (markup, plain) = (new StringBuilder(), new StringBuilder());
        foreach (var text in texts)
        {
            markup.Append(text.Markup);
            plain.Append(text.Plain);
        }

        return new(markup.ToString(), plain.ToString());
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
