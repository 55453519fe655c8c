using System.Text.RegularExpressions;
using Bulletin.Diagnostics;

namespace Bulletin.Templates;

/// <summary>The parser's messages, which are in English, in both languages.</summary>
internal static partial class SyntaxMessage
{
    /// <summary>The message.</summary>
    /// <param name="message">The parser's.</param>
    public static LocalText Of(string message)
    {
        var chinese = Expecting().Match(message) is { Success: true } expecting ? $"这里应是表达式，不能是“{expecting.Groups["found"].Value}”"
            : InvalidToken().Match(message) is { Success: true } invalid ? $"“{invalid.Groups["found"].Value}”不能写在这里"
            : message.Contains("dot operator", StringComparison.Ordinal) ? "“.”之后应是名字"
            : message.Contains("loop variable", StringComparison.Ordinal) ? "for 之后只能是 index、rindex、first、last、even、odd、length"
            : message;
        return new LocalText(chinese, message);
    }

    [GeneratedRegex("(Expecting|expecting).* instead of `(?<found>[^`]*)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Expecting();

    [GeneratedRegex(
        "(Unexpected token|Invalid token found) `?(?<found>[^` ]+)`?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex InvalidToken();
}
