namespace Bulletin.Docx.Reading;

/// <summary>
/// Which control of the edited document is which of the fresh one. By id where it has kept its own; a control that was cut and pasted gets a new one, so that the remaining ones of a
/// path are taken in their order, unless there are more of them than there should be.
/// </summary>
internal sealed class ControlMatch
{
    private readonly Dictionary<int, int> _editedOf = [];
    private readonly HashSet<int> _used = [];

    /// <summary>Matches the controls.</summary>
    /// <param name="fresh">Those of the fresh document.</param>
    /// <param name="edited">Those of the edited one.</param>
    public ControlMatch(IReadOnlyList<ReadControl> fresh, IReadOnlyList<ReadControl> edited)
    {
        var byPath = Enumerable.Range(0, edited.Count).ToLookup(i => edited[i].Path, StringComparer.Ordinal);
        foreach (var group in Enumerable.Range(0, fresh.Count).GroupBy(i => fresh[i].Path, StringComparer.Ordinal))
        {
            var left = byPath[group.Key].ToList();
            foreach (var own in group)
            {
                var same = left.FindIndex(i => edited[i].Id == fresh[own].Id);
                if (same >= 0)
                {
                    Take(own, left[same]);
                    left.RemoveAt(same);
                }
            }

            var missing = group.Where(own => !_editedOf.ContainsKey(own)).ToList();
            if (left.Count <= missing.Count)
            {
                foreach (var (own, other) in missing.Zip(left))
                {
                    Take(own, other);
                }
            }
        }
    }

    /// <summary>How many controls were found.</summary>
    public int Count => _editedOf.Count;

    /// <summary>The edited control for a fresh one, or null.</summary>
    public int? this[int fresh] => _editedOf.TryGetValue(fresh, out var edited) ? edited : null;

    /// <summary>Whether an edited control is one of the fresh document's.</summary>
    public bool Knows(int edited) => _used.Contains(edited);

    /// <summary>The fresh controls that stand after one in the edited document that they should stand before.</summary>
    public IEnumerable<int> Moved()
    {
        var last = -1;
        foreach (var (fresh, edited) in _editedOf.OrderBy(pair => pair.Key))
        {
            if (edited < last)
            {
                yield return fresh;
            }

            last = Math.Max(last, edited);
        }
    }

    private void Take(int fresh, int edited)
    {
        _editedOf.Add(fresh, edited);
        _used.Add(edited);
    }
}
