namespace Bulletin.Tests.Audiences;

/// <summary>
/// Words that stand in withheld texts and nowhere else. All are written with characters that no other text of a test has, and begin alike, so that one look finds any of them.
/// </summary>
internal sealed class Secrets(int first)
{
    /// <summary>What every marker begins with.</summary>
    public const string Beginning = "饕餮魑魅";

    /// <summary>The characters that only markers have.</summary>
    public const string Characters = Beginning + Digits;

    private const string Digits = "麒麟鹦鹉鳄鲸魍魉骷髅";

    private readonly List<string> _printed = [];

    /// <summary>How many markers there are.</summary>
    public int Count { get; private set; }

    /// <summary>The markers that members of the party read.</summary>
    public IReadOnlyList<string> Printed => _printed;

    /// <summary>A marker in a text that members of the party read.</summary>
    public string Text()
    {
        var marker = Marker();
        _printed.Add(marker);
        return marker;
    }

    /// <summary>A marker in what is printed for nobody: a reason.</summary>
    public string Marker() => Beginning + string.Concat((first + Count++).ToString("D6", System.Globalization.CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0']));
}
