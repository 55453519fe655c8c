namespace Bulletin.Spec.Tests.Notation;

/// <summary>A fenced block of a clause file.</summary>
/// <param name="Kind">What stands after the fence: markdown, yaml, page, positions.</param>
/// <param name="Place">Its lines in the file, without the fences.</param>
/// <param name="Lines">Those lines.</param>
internal sealed record SpecFence(string Kind, Range Place, IReadOnlyList<string> Lines);
