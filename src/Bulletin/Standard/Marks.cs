using System.Buffers;
using System.Text;

namespace Bulletin.Standard;

/// <summary>Punctuation by class, as GB/T 15834-2011 §5.1 divides it for the line; each class once, as characters and as a predicate.</summary>
internal static class Marks
{
    /// <summary>点号: one cell each, never at line start (GB/T 15834-2011 §5.1.1, §5.1.2); their ASCII and shared-cell forms with them.</summary>
    public const string Stops = "。，、；：？！．.,;:?!‼⁇⁈⁉｡､";

    /// <summary>The first halves of quotation marks, brackets and book-title marks: never at line end (GB/T 15834-2011 §5.1.3).</summary>
    public const string Opening = "“‘（《〈【〔〖「『［｛〝([{«‹｢";

    /// <summary>Their second halves: never at line start (GB/T 15834-2011 §5.1.3).</summary>
    public const string Closing = "”’）》〉】〕〗」』］｝〞〟)]}»›｣";

    /// <summary>破折号, two cells and never in two lines (GB/T 15834-2011 §5.1.4), and 一字线, which is the same character alone and never at line start (§5.1.6).</summary>
    public const string Dashes = "—―⸺";

    /// <summary>省略号: two cells and never in two lines (GB/T 15834-2011 §5.1.5).</summary>
    public const string Ellipses = "…⋯";

    /// <summary>短横线 in ASCII, never at line start (GB/T 15834-2011 §5.1.6).</summary>
    public const string Hyphens = "-";

    /// <summary>连接号 but for 一字线 and <see cref="Hyphens"/>: 短横线 and 浪纹线, never at line start (GB/T 15834-2011 §5.1.6).</summary>
    public const string Connectors = "‐–－～〜~";

    /// <summary>间隔号: never at line start (GB/T 15834-2011 §5.1.7).</summary>
    public const string MiddleDots = "·‧・";

    /// <summary>分隔号: at neither end of a line (GB/T 15834-2011 §5.1.9).</summary>
    public const string Solidi = "/／";

    /// <summary>Signs of units that stay with the number before them (GB/T 15835-2011 §5.1.7.2).</summary>
    public const string AfterNumbers = "%％‰‱℃℉°′″¢￠㎎㎏㎜㎝㎞㎡㏄";

    /// <summary>Currency and other signs that stay with the number after them (GB/T 15835-2011 §5.1.7.2).</summary>
    public const string BeforeNumbers = "￥¥$＄￡£€№§±";

    private static readonly SearchValues<char> StopSet = SearchValues.Create(Stops);
    private static readonly SearchValues<char> OpeningSet = SearchValues.Create(Opening);
    private static readonly SearchValues<char> ClosingSet = SearchValues.Create(Closing);
    private static readonly SearchValues<char> LinkSet = SearchValues.Create(Hyphens + Connectors + Solidi);
    private static readonly SearchValues<char> UnitSet = SearchValues.Create(AfterNumbers);

    /// <summary>点号 (§5.1.1, §5.1.2).</summary>
    public static bool IsStop(Rune character) => Contains(StopSet, character);

    /// <summary>The first half of a pair (§5.1.3).</summary>
    public static bool IsOpening(Rune character) => Contains(OpeningSet, character);

    /// <summary>The second half of a pair (§5.1.3).</summary>
    public static bool IsClosing(Rune character) => Contains(ClosingSet, character);

    /// <summary>Half of a mark of two cells, —— or …… (§5.1.4, §5.1.5).</summary>
    public static bool IsHalfOfTwo(Rune character) => character.Value is '—' or '―' or '…' or '⋯';

    /// <summary>短横线 in ASCII (§5.1.6).</summary>
    public static bool IsHyphen(Rune character) => character.Value == '-';

    /// <summary>连接号 or 分隔号: justification puts nothing beside them (clreq §3.6.4).</summary>
    public static bool IsLink(Rune character) => Contains(LinkSet, character);

    /// <summary>A sign that belongs to the number before it (GB/T 15835-2011 §5.1.7.2).</summary>
    public static bool IsUnit(Rune character) => Contains(UnitSet, character);

    /// <summary>An Arabic digit of either width.</summary>
    public static bool IsDigit(Rune character) => character.Value is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool Contains(SearchValues<char> set, Rune character) => character.IsBmp && set.Contains((char)character.Value);
}
