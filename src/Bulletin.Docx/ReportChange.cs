namespace Bulletin;

/// <summary>A value of a report that was corrected in Word.</summary>
/// <param name="Path">Its path, such as <c>sections[1].findings[3].measures[0].text</c>.</param>
/// <param name="Before">What the report said, as it is printed.</param>
/// <param name="After">What the document says now; empty where an optional value was emptied.</param>
public sealed record ReportChange(string Path, RichText Before, RichText After);
