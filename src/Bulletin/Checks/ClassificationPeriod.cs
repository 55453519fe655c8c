using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Diagnostics;

namespace Bulletin.Checks;

/// <summary>The longest periods of classification: 绝密 30, 机密 20, 秘密 10 years (保守国家秘密法 art. 20).</summary>
internal static partial class ClassificationPeriod
{
    /// <summary>The diagnostic for a period that is too long; null for all others, 长期 too, which special rules allow.</summary>
    public static Diagnostic? Check(RichText classification)
    {
        var match = Period().Match(classification.ToString());
        if (!match.Success
            || !int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var rank = match.Groups["rank"].Value;
        var years = rank switch { "绝密" => 30, "机密" => 20, _ => 10 };

        // Counted as generously as the calendar allows: a leap year in four.
        var most = match.Groups["unit"].Value switch { "年" => years, "个月" => years * 12, _ => (years * 365) + ((years + 3) / 4) };
        var place = classification.Runs[^1].Origin.Place ?? classification.Origin.Place ?? "masthead.classificationPeriod";
        return number <= most ? null : DiagnosticCodes.PeriodTooLong.At(place, match.Groups["period"].Value, rank, years);
    }

    [GeneratedRegex(
        "^(?<rank>绝密|机密|秘密)★(?<period>(?<number>[0-9]{1,6})(?<unit>年|个月|天))$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex Period();
}
