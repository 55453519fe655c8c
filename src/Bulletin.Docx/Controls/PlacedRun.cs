namespace Bulletin.Docx;

/// <summary>A run of the main part and where it stands in its text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Path">The path of the value it is of, or null.</param>
/// <param name="Text">What it says, as XML has it.</param>
internal sealed record PlacedRun(int Start, int End, string? Path, string Text)
{
    /// <summary>Whether it is a break between two lines of a title, which belongs to whatever stands on both sides.</summary>
    public bool IsBreak => Path is null && Text.Length == 0;
}
