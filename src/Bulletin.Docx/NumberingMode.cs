namespace Bulletin;

/// <summary>How the numerals of headings are written in a DOCX. What is seen is the same.</summary>
public enum NumberingMode
{
    /// <summary>As text; the default. It survives every reader, the clipboard and offices that switch automatic numbering off.</summary>
    Literal,

    /// <summary>
    /// As multilevel lists: Word, WPS and LibreOffice renumber when a heading is added or taken out. Numerals that those programs would write otherwise, or not at all, stay text.
    /// Programs that read the text alone (pandoc, mammoth) find headings at their levels, without numerals; 附件1, which begins the lists anew, they may take for an item of a list.
    /// </summary>
    Native,
}
