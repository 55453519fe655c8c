using System.Globalization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// How a level is numbered: a pattern with one numeral in it, which stands for the number. <c>一、</c>, <c>（一）</c>, <c>1.</c>, <c>1、</c>, <c>1．</c>, <c>（1）</c>, <c>①</c>, <c>第一、</c>,
/// <c>整改问题一：</c>. The numeral is 一 (Chinese), 1 (Arabic) or ① (circled).
/// </summary>
public sealed record NumeralFormat
{
    private readonly string _prefix;
    private readonly char _numeral;
    private readonly string _suffix;

    private NumeralFormat(string prefix, char numeral, string suffix) => (_prefix, _numeral, _suffix) = (prefix, numeral, suffix);

    /// <summary>The pattern, as it was given.</summary>
    public string Pattern => _prefix + _numeral + _suffix;

    /// <summary>What stands before the numeral.</summary>
    internal string Prefix => _prefix;

    /// <summary>The numeral of the pattern: 一, 1 or ①.</summary>
    internal char Numeral => _numeral;

    /// <summary>What stands after the numeral.</summary>
    internal string Suffix => _suffix;

    /// <summary>The largest number this format can write: 9999, or 50 for circled numbers.</summary>
    public int Max => _numeral == '①' ? 50 : ChineseNumeral.Max;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">The pattern has no numeral, more than one, or a control character such as a line break.</exception>
    public static NumeralFormat Parse(string pattern) =>
        TryParse(pattern, out var format) ? format! : throw new FormatException($"“{pattern}” is not a numeral format: it needs exactly one of 一, 1, ① and no line break.");

    /// <summary>Reads a pattern; false if it has no numeral, more than one, or a control character such as a line break.</summary>
    public static bool TryParse(string pattern, out NumeralFormat? format)
    {
        format = null;
        var place = pattern.AsSpan().IndexOfAny('一', '1', '①');
        if (place < 0 || pattern.AsSpan(place + 1).IndexOfAny('一', '1', '①') >= 0 || pattern.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029'))
        {
            return false;
        }

        format = new NumeralFormat(pattern[..place], pattern[place], pattern[(place + 1)..]);
        return true;
    }

    /// <summary>The number in this format, from 1 to <see cref="Max"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Max);
        return _prefix + Written(number) + _suffix;
    }

    /// <summary>The number that was written in this format; null if it is none of its numbers.</summary>
    internal int? Read(string written)
    {
        // Few documents have more than a hundred headings of a level.
        for (var number = 1; number <= Max; number++)
        {
            if (Format(number) == written)
            {
                return number;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override string ToString() => Pattern;

    private string Written(int number) => _numeral switch
    {
        '一' => ChineseNumeral.Format(number),
        '①' => char.ToString((char)(number switch
        {
            <= 20 => '\u2460' + number - 1,
            <= 35 => '\u3251' + number - 21,
            _ => '\u32B1' + number - 36,
        })),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
