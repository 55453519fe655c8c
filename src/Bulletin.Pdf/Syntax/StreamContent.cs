namespace Bulletin.Pdf;

/// <summary>What a stream holds, as far as compressing it goes.</summary>
internal enum StreamContent
{
    /// <summary>Operators and numbers as text, and whatever else repeats itself.</summary>
    Text,

    /// <summary>A TrueType font: some of it repeats.</summary>
    Outlines,

    /// <summary>A CFF font: hardly anything repeats.</summary>
    Charstrings,
}
