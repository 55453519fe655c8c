namespace Bulletin;

/// <summary>A heading in the outline.</summary>
/// <param name="Level">Its level, from 1.</param>
/// <param name="Text">Its text, numeral included.</param>
/// <param name="Page">The index of its page, from 0.</param>
/// <param name="Y">From the upper edge of the sheet to the line it stands on.</param>
public sealed record OutlineEntry(int Level, string Text, int Page, Length Y);
