using System.Collections.Frozen;

namespace Bulletin;

/// <summary>Pictures held in memory. Immutable.</summary>
/// <param name="files">Each file under its name.</param>
public sealed class PictureSet(IEnumerable<KeyValuePair<string, byte[]>> files) : IPictureSource
{
    private readonly FrozenDictionary<string, byte[]> _files = files.ToFrozenDictionary(file => file.Key, file => file.Value.ToArray(), StringComparer.Ordinal);

    /// <inheritdoc/>
    public Stream? Open(string name) => _files.TryGetValue(name, out var bytes) ? new MemoryStream(bytes, writable: false) : null;
}
