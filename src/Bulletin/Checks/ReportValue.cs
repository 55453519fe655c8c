namespace Bulletin.Checks;

/// <summary>A value of a report.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Field">The field that holds it, or the list that it is in; null for the report itself.</param>
/// <param name="Value">The value.</param>
internal sealed record ReportValue(string Path, ReportField? Field, object Value);
