using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>
/// The operators of templates on values and words: comparison of texts, numbers and dates, arithmetic of numbers, and <c>+</c>, which puts
/// two texts beside each other.
/// </summary>
internal static class TemplateOperators
{
    /// <summary>Evaluates an operator.</summary>
    /// <exception cref="ExpansionException">The operator does not apply to these values (BUL2127).</exception>
    public static object Evaluate(SourceSpan span, ScriptBinaryOperator op, object? left, object? right)
    {
        // A value that decides what is printed counts as printed, although its token is not.
        (left as TemplateValue)?.Used();
        (right as TemplateValue)?.Used();
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual:
                return AreEqual(left, right);
            case ScriptBinaryOperator.CompareNotEqual:
                return !AreEqual(left, right);
            case ScriptBinaryOperator.Add when (left is ITemplateText || right is ITemplateText) && (NumberOf(left) is null || NumberOf(right) is null):
                return TemplatePhrase.Of(TextOf(left), TextOf(right));
        }

        return Calculate(op, left, right) ?? throw new ExpansionException(
            span, DiagnosticCodes.OperatorRefused, op.ToText(), Describe(left), Describe(right));
    }

    /// <summary>The number that a value is, or null.</summary>
    public static decimal? NumberOf(object? value) => value switch
    {
        TemplateValue known => known.Number,
        int or long or decimal or double or float => Number(value),
        _ => null,
    };

    /// <summary>A value as a text; numbers that were calculated are values without a place.</summary>
    public static ITemplateText TextOf(object? value) => value switch
    {
        null or false => TemplatePhrase.Empty,
        ITemplateText text => text,
        _ => TemplatePhrase.Calculated(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    private static decimal? Number(object value)
    {
        try
        {
            return Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool AreEqual(object? left, object? right)
    {
        if (NumberOf(left) is { } first && NumberOf(right) is { } second)
        {
            return first == second;
        }

        return left is not (null or bool) && right is not (null or bool)
            && string.Equals(TextOf(left).Plain, TextOf(right).Plain, StringComparison.Ordinal);
    }

    private static object? Calculate(ScriptBinaryOperator op, object? left, object? right)
    {
        if (left is TemplateValue { Date: { } start } && right is TemplateValue { Date: { } end })
        {
            return Compare(op, start.CompareTo(end));
        }

        // What a report leaves out counts as zero.
        if ((NumberOf(left) ?? (left is null ? 0 : null)) is not { } first || (NumberOf(right) ?? (right is null ? 0 : null)) is not { } second)
        {
            return null;
        }

        try
        {
            return op switch
            {
                ScriptBinaryOperator.Add => first + second,
                ScriptBinaryOperator.Subtract => first - second,
                ScriptBinaryOperator.Multiply => first * second,
                ScriptBinaryOperator.Divide when second != 0 => first / second,
                ScriptBinaryOperator.Modulus when second != 0 => first % second,
                _ => Compare(op, first.CompareTo(second)),
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static object? Compare(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareLess => order < 0,
        ScriptBinaryOperator.CompareLessOrEqual => order <= 0,
        ScriptBinaryOperator.CompareGreater => order > 0,
        ScriptBinaryOperator.CompareGreaterOrEqual => order >= 0,
        _ => null,
    };

    private static string Describe(object? value) => value switch
    {
        null => "null",
        ITemplateText text => "“" + CharacterRules.Shortened(text.Plain, 24) + "”",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => "…",
    };
}
