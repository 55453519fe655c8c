using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>The installed fonts that have a character.</summary>
internal sealed class FontsWithCharacter
{
    /// <summary>The families that can be embedded, in the order of the catalog, each once.</summary>
    public List<string> Usable { get; } = [];

    /// <summary>The first family whose licence does not allow embedding; null if there is none.</summary>
    public string? Restricted { get; set; }

    /// <summary>The first family of a kind that cannot be embedded, and why; null if there is none.</summary>
    public (string Family, LocalText Reason)? Unsupported { get; set; }
}
