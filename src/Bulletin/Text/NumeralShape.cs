namespace Bulletin.Text;

/// <summary>The shape of a numeral: kind of digits and marks. Their width makes no difference.</summary>
internal enum NumeralShape
{
    /// <summary><c>一、</c> <c>一.</c></summary>
    ChineseWithPoint,

    /// <summary><c>（一）</c> <c>(一)</c> <c>㈠</c></summary>
    ChineseInBrackets,

    /// <summary><c>1.</c> <c>1、</c> <c>１．</c> <c>⒈</c></summary>
    ArabicWithPoint,

    /// <summary><c>（1）</c> <c>(1)</c> <c>1）</c> <c>⑴</c></summary>
    ArabicInBrackets,

    /// <summary><c>①</c></summary>
    Circled,

    /// <summary><c>第一、</c> <c>第一，</c></summary>
    Ordinal,

    /// <summary><c>一是</c>, as measures are numbered.</summary>
    Measure,
}
