namespace Bulletin.Checks;

/// <summary>Lists of which few items change.</summary>
internal static class ChangedList
{
    /// <summary>
    /// The list with each item replaced by what the function makes of it and of its index; the same list if no item changes.
    /// </summary>
    public static ValueList<T> Changed<T>(this ValueList<T> items, Func<T, int, T> change)
        where T : class
    {
        T[]? changed = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = change(items[i], i);
            if (!ReferenceEquals(item, items[i]))
            {
                changed ??= [.. items];
                changed[i] = item;
            }
        }

        return changed is null ? items : changed;
    }
}
