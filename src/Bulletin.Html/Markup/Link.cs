namespace Bulletin.Html;

/// <summary>What can be followed in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Target">Where it leads.</param>
internal readonly record struct Link(int Start, int End, string Target);
