namespace Bulletin.Text;

/// <summary>Checks arguments that are wrong by the code that calls, not by the content of a report.</summary>
internal static class Argument
{
    /// <summary>The value.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T NotNull<T>(T? value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    /// <summary>The list.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T> Items<T>(ValueList<T>? list, string name)
    {
        ArgumentNullException.ThrowIfNull(list, name);
        if (default(T) is null)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is null)
                {
                    throw new ArgumentException($"Item {i} is null.", name);
                }
            }
        }

        return list;
    }

    /// <summary>The rows of a table.</summary>
    /// <exception cref="ArgumentNullException">They are null.</exception>
    /// <exception cref="ArgumentException">A row or a cell is null.</exception>
    public static ValueList<ValueList<T>> Rows<T>(ValueList<ValueList<T>>? rows, string name)
    {
        foreach (var row in Items(rows, name))
        {
            Items(row, name);
        }

        return rows!;
    }

    /// <summary>The number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public static int Between(int value, int least, int most, string name) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(
            name,
            value,
            most == int.MaxValue ? $"Expected {least} or more." : $"Expected {least} to {most}.");
}
