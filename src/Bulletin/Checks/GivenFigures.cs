using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Text;

namespace Bulletin.Checks;

/// <summary>Figures in given sentences: they were counted over the whole report, and cannot follow when the public reads less of it.</summary>
internal sealed partial class GivenFigures
{
    // From the first digit of a run to its last: a search that begins at each digit of a run would be quadratic.
    private const string Numeral = "(?<n>(?<![0-9])(?>[0-9]+)|(?<![零一二两三四五六七八九十百千])(?>[零一二两三四五六七八九十百千]+))";

    private readonly bool _rateDiffers;
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private readonly HashSet<string> _findings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _measures = new(StringComparer.Ordinal);

    /// <summary>The totals of the whole report that are no longer right for what the public reads.</summary>
    public GivenFigures(ReportTotals whole, ReportTotals published)
    {
        _rateDiffers = whole.Rate != published.Rate;
        Add(_sections, whole.Sections, published.Sections);
        Add(_measures, whole.Measures, published.Measures);
        Add(_findings, whole.Findings, published.Findings);
        Add(_findings, whole.Completed, published.Completed);
        Add(_findings, whole.BasicallyCompleted, published.BasicallyCompleted);
        Add(_findings, whole.InProgress, published.InProgress);
        Add(_findings, whole.NotCompleted, published.NotCompleted);
        Add(_findings, whole.LongTerm, published.LongTerm);
    }

    /// <summary>Whether a text has any figure that is not part of a date, a duration, a name or a reference number.</summary>
    public static bool IsIn(string text)
    {
        var bare = NoCount().Replace(CharacterRules.Narrow(text), " ");
        return bare.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || Counting().IsMatch(bare);
    }

    /// <summary>Whether a text gives a total that is not that of what the public reads.</summary>
    public bool Contradicts(string text)
    {
        text = CharacterRules.Narrow(text);
        return (_rateDiffers && Rate().IsMatch(text))
            || Counting().Matches(text).Any(match => Of(match.Groups["what"].Value).Contains(match.Groups["n"].Value))
            || Standing().Matches(text).Any(match => _findings.Contains(match.Groups["n"].Value));
    }

    private HashSet<string> Of(string what) => what switch
    {
        "方面" => _sections,
        "措施" => _measures,
        _ => _findings,
    };

    // As figures and as words: 22, 二十二; 2, 二, 两.
    private static void Add(HashSet<string> stale, int whole, int published)
    {
        if (whole == published || whole is < 1 or > ChineseNumeral.Max)
        {
            return;
        }

        stale.Add(whole.ToString(CultureInfo.InvariantCulture));
        stale.Add(ChineseNumeral.Format(whole));
        if (whole == 2)
        {
            stale.Add("两");
        }
    }

    // Every part is linear: brackets are searched for their other half over a bounded length, runs begin at their first character or where
    // the last match ended.
    [GeneratedRegex(
        @"《[^》]{0,200}》|〔[^〕]{0,40}〕\s*[0-9]*\s*号?|第\s*[0-9]+|(?<![A-Za-z])[A-Za-z][A-Za-z.]*-?[0-9.]+|[0-9]{3,4}-[0-9]{7,8}"
        + @"|(?:(?<![0-9])|\G)[0-9]+\s*(?:[—–~～至到-]\s*[0-9]+\s*)?(?:年|月|日|号|时|点|分|天|周|个月|个工作日|个星期|个小时|小时)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex NoCount();

    [GeneratedRegex(
        Numeral + @"(?>\s*)[余多]?(?>\s*)[个项条类大](?:具体|方面的?)?[^，。；、：！？0-9]{0,4}?(?<what>问题|方面|措施|任务|事项)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Counting();

    // 已完成整改76个; 22个已完成, 7个正在推进.
    [GeneratedRegex(
        @"(?:完成|推进|整改|销号)[^，。；、：！？0-9]{0,6}?" + Numeral + "[个项条]|" + Numeral + @"[个项条][^，。；、：！？0-9]{0,4}?(?:已|均|全部|基本|正在|持续|尚未|未)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Standing();

    [GeneratedRegex(
        @"(?:完成率|整改率|办结率)[^，。；！？0-9]{0,8}[0-9]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Rate();
}
