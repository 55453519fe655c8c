using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// A block of a notice: what it is, never how it looks. The set is closed; blocks are immutable and compare by content (origins aside).
/// </summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where in the report the block came from.</summary>
    public Origin Origin { get; init; }
}

/// <summary>The title (标题), line by line.</summary>
/// <param name="Lines">Its lines.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
public sealed record Title(ValueList<RichText> Lines) : Block
{
    /// <summary>Its lines.</summary>
    public ValueList<RichText> Lines { get; init => field = Argument.Items(value, nameof(Lines)); } = Argument.Items(Lines, nameof(Lines));
}

/// <summary>The lines under the title (副题): the meeting of a speech, post and name of the speaker.</summary>
/// <param name="Lines">Its lines.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
public sealed record Subtitle(ValueList<RichText> Lines) : Block
{
    /// <summary>Its lines.</summary>
    public ValueList<RichText> Lines { get; init => field = Argument.Items(value, nameof(Lines)); } = Argument.Items(Lines, nameof(Lines));
}

/// <summary>The main recipients (主送机关), without the colon.</summary>
/// <param name="Groups">The names by group: 、 joins the names of a group, ， the groups.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">A group or a name is null.</exception>
public sealed record Recipients(ValueList<ValueList<RichText>> Groups) : Block
{
    /// <summary>Recipients of one group.</summary>
    /// <param name="names">The names.</param>
    public Recipients(ValueList<RichText> names)
        : this((ValueList<ValueList<RichText>>)[Argument.Items(names, nameof(names))])
    {
    }

    /// <summary>The names by group.</summary>
    public ValueList<ValueList<RichText>> Groups
    {
        get;
        init => field = Argument.Rows(value, nameof(Groups));
    } = Argument.Rows(Groups, nameof(Groups));

    /// <summary>The names of all groups.</summary>
    public ValueList<RichText> Names => Groups.SelectMany(group => group).ToValueList();
}

/// <summary>A heading of the body (层次标题).</summary>
/// <param name="Level">The level, 1 to 4: 一、（一）1.（1）in GB/T 9704-2012 §7.3.3.</param>
/// <param name="Text">Its text, without its numeral.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 4.</exception>
public sealed record Heading(int Level, RichText Text) : Block
{
    /// <summary>The level, 1 to 4.</summary>
    public int Level
    {
        get;
        init => field = Argument.Between(value, 1, NumberingScheme.LevelCount, nameof(Level));
    } = Argument.Between(Level, 1, NumberingScheme.LevelCount, nameof(Level));

    /// <summary>Its text, without its numeral.</summary>
    public RichText Text { get; init => field = Argument.NotNull(value, nameof(Text)); } = Argument.NotNull(Text, nameof(Text));

    /// <summary>The numeral as printed, set by <see cref="Numbering"/>; empty before that, and where the level gives none.</summary>
    public string Number { get; init => field = Argument.NotNull(value, nameof(Number)); } = "";

    /// <summary>Whether the heading runs into the paragraph that follows it.</summary>
    public bool RunsIn { get; init; }
}

/// <summary>A paragraph of the body (正文).</summary>
/// <param name="Text">Its text.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed record Paragraph(RichText Text) : Block
{
    /// <summary>Its text.</summary>
    public RichText Text { get; init => field = Argument.NotNull(value, nameof(Text)); } = Argument.NotNull(Text, nameof(Text));
}

/// <summary>A table (表格).</summary>
/// <param name="Columns">Alignments, one a column.</param>
/// <param name="Header">The rows of the header (表头), each with the cells that begin in it, from left to right.</param>
/// <param name="Rows">The rows below it, each with the cells that begin in it, from left to right.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">A row or a cell is null.</exception>
public sealed record Table(
    ValueList<CellAlignment> Columns,
    ValueList<ValueList<TableCell>> Header,
    ValueList<ValueList<TableCell>> Rows) : Block
{
    internal const int LargestWidth = 1000;

    /// <summary>A table without merged cells, with a header of one row.</summary>
    /// <param name="columns">Alignments, one a column.</param>
    /// <param name="header">The header cells.</param>
    /// <param name="rows">The rows below it, as many cells each as there are columns.</param>
    public Table(ValueList<CellAlignment> columns, ValueList<RichText> header, ValueList<ValueList<RichText>> rows)
        : this(
            columns,
            [Cells(Argument.Items(header, nameof(header)))],
            Argument.Rows(rows, nameof(rows)).Select(Cells).ToValueList())
    {
    }

    /// <summary>Alignments, one a column.</summary>
    public ValueList<CellAlignment> Columns
    {
        get;
        init => field = Argument.Items(value, nameof(Columns));
    } = Argument.Items(Columns, nameof(Columns));

    /// <summary>The rows of the header (表头).</summary>
    public ValueList<ValueList<TableCell>> Header
    {
        get;
        init => field = Argument.Rows(value, nameof(Header));
    } = Argument.Rows(Header, nameof(Header));

    /// <summary>The rows below it.</summary>
    public ValueList<ValueList<TableCell>> Rows
    {
        get;
        init => field = Argument.Rows(value, nameof(Rows));
    } = Argument.Rows(Rows, nameof(Rows));

    /// <summary>The caption (表题) above it, its number, if any, included; empty (the default) for none.</summary>
    public RichText Caption { get; init => field = Argument.NotNull(value, nameof(Caption)); } = RichText.Empty;

    /// <summary>Whether it is set sideways (横排), on pages of its own (GB/T 9704-2012 §8); not by default.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>The size of the text; null (the default) for that of the profile.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public TableSize? Size { get; init => field = value is { } size ? Defined.Value(size, nameof(Size)) : null; }

    /// <summary>
    /// The relative widths of the columns, from 1: 1, 3, 2 share the width as 1:3:2. Empty (the default), or not one a column: the content
    /// decides.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A width is less than 1 or more than 1000.</exception>
    public ValueList<int> Widths
    {
        get;
        init => field = value.Select(width => Argument.Between(width, 1, LargestWidth, nameof(Widths))).ToValueList();
    } = [];

    private static ValueList<TableCell> Cells(ValueList<RichText> texts) => texts.Select(text => new TableCell(text)).ToValueList();
}

/// <summary>A figure (图): a picture in the middle of the line, its caption (图题) below.</summary>
/// <param name="File">The picture.</param>
/// <param name="Alternative">What is to be seen on it, for those who cannot see it; empty for a picture that says nothing.</param>
/// <param name="Caption">The caption with its number, such as 图1　整改前后对比; empty for none.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed record Picture(PictureFile File, string Alternative, RichText Caption) : Block
{
    /// <summary>The picture.</summary>
    public PictureFile File { get; init => field = Argument.NotNull(value, nameof(File)); } = Argument.NotNull(File, nameof(File));

    /// <summary>What is to be seen on it.</summary>
    public string Alternative
    {
        get;
        init => field = Argument.NotNull(value, nameof(Alternative));
    } = Argument.NotNull(Alternative, nameof(Alternative));

    /// <summary>The caption with its number; empty for none.</summary>
    public RichText Caption { get; init => field = Argument.NotNull(value, nameof(Caption)); } = Argument.NotNull(Caption, nameof(Caption));

    /// <summary>The width asked for; null (the default) for that of the file. A picture is never wider than the type area, nor taller than a page has room for.</summary>
    public Length? Width { get; init; }
}

/// <summary>A figure (图) of several pictures side by side, each with its own caption, and a common caption (图题) below all of them.</summary>
/// <param name="Pictures">The pictures, from left to right; each is at most as wide as its share of the line.</param>
/// <param name="Caption">The common caption with its number, such as 图2　整改前后对比; empty for none.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">A picture is null.</exception>
public sealed record PictureRow(ValueList<Picture> Pictures, RichText Caption) : Block
{
    /// <summary>The pictures, from left to right.</summary>
    public ValueList<Picture> Pictures
    {
        get;
        init => field = Argument.Items(value, nameof(Pictures));
    } = Argument.Items(Pictures, nameof(Pictures));

    /// <summary>The common caption with its number; empty for none.</summary>
    public RichText Caption { get; init => field = Argument.NotNull(value, nameof(Caption)); } = Argument.NotNull(Caption, nameof(Caption));
}

/// <summary>The contacts (联系方式), a line each.</summary>
/// <param name="Lines">The lines.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
public sealed record Contacts(ValueList<RichText> Lines) : Block
{
    /// <summary>The lines.</summary>
    public ValueList<RichText> Lines { get; init => field = Argument.Items(value, nameof(Lines)); } = Argument.Items(Lines, nameof(Lines));
}

/// <summary>The attachment note below the body (附件说明).</summary>
/// <param name="Titles">The titles of the attachments.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
public sealed record AttachmentNote(ValueList<RichText> Titles) : Block
{
    /// <summary>The titles of the attachments.</summary>
    public ValueList<RichText> Titles
    {
        get;
        init => field = Argument.Items(value, nameof(Titles));
    } = Argument.Items(Titles, nameof(Titles));
}

/// <summary>The signature block: signing bodies (署名), date of issue (成文日期), place of the seal (印章) or of name stamps (签名章).</summary>
/// <param name="Names">The signing bodies, or, with name stamps, the full posts (职务) of the signers; the leading one first; none where the date stands alone.</param>
/// <param name="Date">The date of issue, or null.</param>
/// <param name="Sealed">Whether a seal (印章) will be set.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
public sealed record SignatureBlock(ValueList<RichText> Names, DateOnly? Date, bool Sealed) : Block
{
    /// <summary>The signing bodies, or the posts of the signers.</summary>
    public ValueList<RichText> Names { get; init => field = Argument.Items(value, nameof(Names)); } = Argument.Items(Names, nameof(Names));

    /// <summary>
    /// Who signs by name stamp (签名章), one for each post in <see cref="Names"/>; empty where nobody does. The name is not printed: the stamp shows it.
    /// A block with name stamps has no seal.
    /// </summary>
    public ValueList<RichText> Signers { get; init => field = Argument.Items(value, nameof(Signers)); } = [];

    /// <summary>The pictures of the seals, or of the name stamps, in the order of <see cref="Names"/>; places without one are kept free. None by default.</summary>
    public ValueList<SealPicture> Seals { get; init => field = Argument.Items(value, nameof(Seals)); } = [];

    /// <summary>Where the date came from.</summary>
    public Origin DateOrigin { get; init; }
}

/// <summary>The remark (附注), without its brackets.</summary>
/// <param name="Text">Its text.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
public sealed record Remark(RichText Text) : Block
{
    /// <summary>Its text.</summary>
    public RichText Text { get; init => field = Argument.NotNull(value, nameof(Text)); } = Argument.NotNull(Text, nameof(Text));
}

/// <summary>The imprint at the foot of the last page (版记), the last block of a document.</summary>
/// <param name="CopyTo">Whom a copy goes to (抄送机关).</param>
/// <param name="PrintingOffice">Who printed it (印发机关), or null.</param>
/// <param name="PrintDate">When (印发日期), or null.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
public sealed record ImprintBlock(ValueList<RichText> CopyTo, RichText? PrintingOffice, DateOnly? PrintDate) : Block
{
    /// <summary>Whom a copy goes to (抄送机关).</summary>
    public ValueList<RichText> CopyTo
    {
        get;
        init => field = Argument.Items(value, nameof(CopyTo));
    } = Argument.Items(CopyTo, nameof(CopyTo));

    /// <summary>Main recipients (主送机关) that are named here and not above the body; none by default. Those of <see cref="Bulletin.Recipients"/> a layout moves here if they need it.</summary>
    public ValueList<RichText> Recipients { get; init => field = Argument.Items(value, nameof(Recipients)); } = [];

    /// <summary>Where the date came from.</summary>
    public Origin PrintDateOrigin { get; init; }
}

/// <summary>An attachment (附件), on pages of its own.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">What it holds: headings, paragraphs, tables, figures.</param>
/// <exception cref="ArgumentNullException">An argument is null.</exception>
/// <exception cref="ArgumentException">An item is null.</exception>
public sealed record AttachmentBlock(RichText Title, ValueList<Block> Blocks) : Block
{
    /// <summary>Its title.</summary>
    public RichText Title { get; init => field = Argument.NotNull(value, nameof(Title)); } = Argument.NotNull(Title, nameof(Title));

    /// <summary>What it holds: headings, paragraphs, tables, figures.</summary>
    public ValueList<Block> Blocks { get; init => field = Argument.Items(value, nameof(Blocks)); } = Argument.Items(Blocks, nameof(Blocks));

    /// <summary>Its number, set by <see cref="Numbering"/>: that of its title in the attachment note; null for the only one.</summary>
    public int? Number { get; init; }

    /// <summary>Whether its first page, with label and title, is a landscape one: a table set sideways is the first thing in it.</summary>
    internal bool BeginsLandscape => Blocks is [Table { IsLandscape: true }, ..];
}
