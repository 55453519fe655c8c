using Bulletin.Text;

namespace Bulletin;

/// <summary>How a notice is written as DOCX. Immutable; the defaults suit an office with the usual fonts.</summary>
/// <remarks>A property of an enumeration throws <see cref="ArgumentOutOfRangeException"/> for a value that the enumeration does not
/// have.</remarks>
public sealed record DocxOptions
{
    /// <summary>The defaults.</summary>
    public static DocxOptions Default { get; } = new();

    /// <summary>The family names to write; null (the default) for the profile's: 方正小标宋简体, 仿宋_GB2312, 楷体_GB2312, 黑体, 宋体. A name has at most 31 characters.</summary>
    public FontNames? Fonts { get; init; }

    /// <summary>How the numerals of headings are written: as text (the default) or as lists that renumber themselves.</summary>
    public NumberingMode Numbering { get; init => field = Defined.Value(value); }

    /// <summary>How headings that run into their paragraphs are written: in a character style (the default) or before a style separator.</summary>
    public RunInHeadingMode RunInHeadings { get; init => field = Defined.Value(value); }

    /// <summary>
    /// The reference document that lends the file its looks; null (the default) for those of the standard. <see cref="Fonts"/> is then for what is added to it: styles that it does not have.
    /// </summary>
    public ReferenceDocument? Reference { get; init; }

    /// <summary>
    /// Whether Word's page-setup dialogue (文档网格) shows 28 characters a line beside its 22 lines; false by default. Nothing else changes in Word, as the text does not snap to the grid; LibreOffice
    /// narrows the lines by it and breaks them otherwise. A reference document keeps its own grid.
    /// </summary>
    public bool CharacterGrid { get; init; }

    /// <summary>
    /// Whether each paragraph and run says itself again what its styles say: fonts, size, bold, colour, alignment, indents, line pitch,
    /// spacing, outline level; false by default. For checkers and document systems that read no styles. Nothing looks otherwise; with
    /// <see cref="Reference"/> the looks of the reference document are repeated. A clerk who changes a style later changes no paragraph.
    /// </summary>
    public bool DirectFormatting { get; init; }

    /// <summary>The author in the file's properties; null (the default) for the issuing body.</summary>
    public string? Creator { get; init; }

    /// <summary>
    /// Whether the file also carries custom properties by which offices file it: 文种, 发文机关, 发文字号, 成文日期, each if the document knows it; false by default. Document systems
    /// read them without opening the text.
    /// </summary>
    public bool OfficeProperties { get; init; }

    /// <summary>
    /// Whether Word opens the file read-only (审阅 → 限制编辑 → 不允许任何更改); false by default. A convenience against slips of the hand, not a safeguard: there is no password, and
    /// anybody can stop the protection.
    /// </summary>
    public bool ReadOnly { get; init; }

    /// <summary>
    /// Whether each value of the report stands in a content control (内容控件) tagged with its path, so that a clerk's corrections in Word can be taken back into the report by
    /// <see cref="DocxReader"/>; false by default. Text that the template wrote, such as labels and numerals, has none; a derived title has, and once corrected it is given. The controls lay nothing out: without them the
    /// file is the same, byte for byte. Edit such files in Word or WPS: LibreOffice (7.4) puts an empty line after a control within a paragraph that fills its line, and when it saves it
    /// loses the tags and writes the text of controls around paragraphs several times over. The tags tell how the report is structured: publish the file without controls.
    /// </summary>
    public bool ContentControls { get; init; }
}
