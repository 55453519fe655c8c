namespace Bulletin.Pdf;

/// <summary>A font file says something that cannot be. Whoever asked for a subset reports it and takes the next font.</summary>
internal sealed class MalformedFontException(string message) : Exception(message);
