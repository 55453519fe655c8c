namespace Bulletin.Checks;

/// <summary>A text of the whole report, and whether the public reads it.</summary>
/// <param name="Path">Its path in the whole report.</param>
/// <param name="Field">The field that it stands in.</param>
/// <param name="Text">The text.</param>
/// <param name="Withheld">The path of what withholds it, or null where it is published.</param>
/// <param name="WordingOf">For a public wording: the path of what withholds the text that it stands for; else null.</param>
internal sealed record ReportText(string Path, ReportField Field, string Text, string? Withheld, string? WordingOf);
