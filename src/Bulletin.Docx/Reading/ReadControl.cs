namespace Bulletin.Docx.Reading;

/// <summary>A content control as it was found.</summary>
/// <param name="Path">Its tag, the path of a value.</param>
/// <param name="Id">Its id; null where it has none.</param>
/// <param name="Style">The style of the paragraph that it stands in or holds.</param>
/// <param name="Content">What stands in it.</param>
internal sealed record ReadControl(string Path, int? Id, string? Style, ContentText Content)
{
    /// <summary>The cell of a table that it stands in; null outside of tables.</summary>
    public object? Cell { get; init; }

    /// <summary>Whether the value of this control can go on in the next paragraph: in the body, and within a cell.</summary>
    public bool CanGoOnIn(ReadControl next) => Cell is null
        ? Style == StyleId.Body && next.Style == StyleId.Body && next.Cell is null
        : ReferenceEquals(Cell, next.Cell);

    /// <summary>Whether line breaks in it only lay out: a title is one text, in however many lines.</summary>
    public bool BreaksJoin => Style is StyleId.Title or StyleId.AttachmentTitle;

    /// <summary>What it says, its lines joined.</summary>
    public RichText Text() => Join(Content.Lines(BreaksJoin));

    /// <summary>Lines as one text.</summary>
    public static RichText Join(IEnumerable<RichText> lines)
    {
        var text = RichText.Empty;
        foreach (var line in lines)
        {
            text = text.IsEmpty ? line : text + "\n" + line;
        }

        return text;
    }
}
