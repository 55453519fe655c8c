using Bulletin.Model;

namespace Bulletin.Docx.Reading;

/// <summary>A value that was edited.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Value">What the report takes for it.</param>
/// <param name="Change">What is told of it.</param>
internal sealed record ValueEdit(ReportPath Path, object? Value, ReportChange Change);
