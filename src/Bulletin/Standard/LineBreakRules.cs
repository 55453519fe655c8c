using Bulletin.Standard;

namespace Bulletin;

/// <summary>
/// What must not stand at the beginning or at the end of a line, by class. <see cref="NotFirst"/> and <see cref="NotLast"/> are the two lists that a DOCX holds,
/// so that Word keeps to the same classes.
/// </summary>
public sealed record LineBreakRules
{
    /// <summary>点号; ？ and ！ are the matter of §5.1.2. Never first.</summary>
    [Clause("GB/T 15834-2011 §5.1.1", Strength.Required)]
    [StyleField("点号", 0, 60)]
    public required string Stops { get; init; }

    /// <summary>First halves of quotation marks, brackets and book-title marks. Never last.</summary>
    [Clause("GB/T 15834-2011 §5.1.3", Strength.Required)]
    [StyleField("前半标号", 0, 60)]
    public required string Opening { get; init; }

    /// <summary>Second halves of quotation marks, brackets and book-title marks. Never first.</summary>
    [Clause("GB/T 15834-2011 §5.1.3", Strength.Required)]
    [StyleField("后半标号", 0, 60)]
    public required string Closing { get; init; }

    /// <summary>
    /// 破折号 and 一字线. Never in two lines, and 一字线 never first (§5.1.6). Both are —, so that neither is first: the strict level of clreq §3.1.4, and the only way to tell Word.
    /// </summary>
    [Clause("GB/T 15834-2011 §5.1.4", Strength.Required)]
    [StyleField("破折号", 0, 60)]
    public required string Dashes { get; init; }

    /// <summary>省略号. Never in two lines, and for that never first, as with <see cref="Dashes"/>.</summary>
    [Clause("GB/T 15834-2011 §5.1.5", Strength.Required)]
    [StyleField("省略号", 0, 60)]
    public required string Ellipses { get; init; }

    /// <summary>
    /// 短横线 in ASCII. Never first. Word and WPS end lines after it, 2023-|2026, whatever a list says of it, since it is Latin text; so it
    /// may be last.
    /// <see cref="Typography.Fine"/> never ends a line with it.
    /// </summary>
    [Clause("GB/T 15834-2011 §5.1.6", Strength.Required)]
    [StyleField("短横线", 0, 60)]
    public required string Hyphens { get; init; }

    /// <summary>
    /// 连接号 other than 一字线 and <see cref="Hyphens"/>. Never first by the standard; never last either, so that 15％～30％ stays whole.
    /// </summary>
    [Clause("GB/T 15834-2011 §5.1.6", Strength.Required)]
    [StyleField("连接号", 0, 60)]
    public required string Connectors { get; init; }

    /// <summary>间隔号. Never first.</summary>
    [Clause("GB/T 15834-2011 §5.1.7", Strength.Required)]
    [StyleField("间隔号", 0, 60)]
    public required string MiddleDots { get; init; }

    /// <summary>分隔号. Never first and never last.</summary>
    [Clause("GB/T 15834-2011 §5.1.9", Strength.Required)]
    [StyleField("分隔号", 0, 60)]
    public required string Solidi { get; init; }

    /// <summary>Signs that stay with the number before them: ％ ‰ ℃ °. Never first.</summary>
    [Clause("GB/T 15835-2011 §5.1.7.2", Strength.Practice)]
    [StyleField("数字后的符号", 0, 60)]
    public required string AfterNumbers { get; init; }

    /// <summary>Signs that stay with the number after them: currencies, № and §. Never last.</summary>
    [Clause("GB/T 15835-2011 §5.1.7.2", Strength.Practice)]
    [StyleField("数字前的符号", 0, 60)]
    public required string BeforeNumbers { get; init; }

    /// <summary>The full-width point of ３．１４. Never last, as in the list that Word has for Chinese where a document has none.</summary>
    [Clause("GB/T 15835-2011 §5.1.7.2", Strength.Practice)]
    [StyleField("数字中的点", 0, 60)]
    public required string NumberPoints { get; init; }

    /// <summary>Second halves that stay with what follows too: 〕 of 〔2026〕27号. Never last.</summary>
    [Clause("GB/T 9704-2012 §7.2.5", Strength.Practice)]
    [StyleField("数字后的括号", 0, 60)]
    public required string NumberBrackets { get; init; }

    /// <summary>All that never stands first on a line.</summary>
    [Clause("GB/T 15834-2011 §5.1", Strength.Required)]
    public string NotFirst => Stops + Closing + Dashes + Ellipses + Hyphens + Connectors + MiddleDots + Solidi + AfterNumbers;

    /// <summary>All that never stands last on a line.</summary>
    [Clause("GB/T 15834-2011 §5.1", Strength.Required)]
    public string NotLast => Opening + Connectors + Solidi + BeforeNumbers + NumberPoints + NumberBrackets;
}
