namespace Bulletin.Docx;

/// <summary>A paragraph of the main part and where it stands in its text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="InCell">Whether it stands in a table.</param>
internal sealed record PlacedParagraph(int Start, bool InCell)
{
    /// <summary>The character after its last.</summary>
    public int End { get; set; }

    public string Style { get; set; } = "";

    /// <summary>Whether it ends a section.</summary>
    public bool EndsSection { get; set; }

    public List<PlacedRun> Runs { get; } = [];

    /// <summary>The one value that is all of its text; null where there are several or none, or words besides.</summary>
    public string? Value => Runs.Count > 0 && Runs[0].Path is { } path && Runs.TrueForAll(run => run.Path == path || run.IsBreak) && Runs[^1].Path is not null ? path : null;

    public string Text => string.Concat(Runs.Select(run => run.Text));
}
