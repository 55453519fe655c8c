namespace Bulletin;

/// <summary>How headings that run into their paragraphs (1.×××问题整改情况。一是……) are written in a DOCX. In Word what is seen is the same.</summary>
public enum RunInHeadingMode
{
    /// <summary>
    /// In one paragraph with the text, in the character style of the heading; the default. Every program prints it alike; the navigation pane does not list such headings, as an outline level
    /// would pull the whole paragraph into it.
    /// </summary>
    CharacterStyle,

    /// <summary>
    /// As a paragraph of its own that ends in a style separator (Word: Ctrl+Alt+Enter), so that the navigation pane and tables of contents list it, while Word sets the text on the same line.
    /// For files that are read in Word alone: LibreOffice 7.4 prints two paragraphs, and pages differ; pandoc and mammoth read two paragraphs; whether WPS knows the separator is not known. Headings that are a numeral alone stay in their paragraph.
    /// </summary>
    StyleSeparator,
}
