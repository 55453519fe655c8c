using System.Collections.Concurrent;
using System.Reflection;

namespace Bulletin.Files;

/// <summary>Lists of a type that is known only when a file is read.</summary>
internal static class ListMaker
{
    private static readonly ConcurrentDictionary<Type, Func<List<object>, object>> Makers = new();

    /// <summary>A <see cref="ValueList{T}"/> of the items.</summary>
    public static object Of(Type itemType, List<object> items) =>
        Makers.GetOrAdd(itemType, static type =>
            typeof(ListMaker).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type).CreateDelegate<Func<List<object>, object>>())(items);

    /// <summary>The type of lists, that many deep.</summary>
    public static Type TypeOf(Type itemType, int depth) =>
        depth == 0 ? itemType : typeof(ValueList<>).MakeGenericType(TypeOf(itemType, depth - 1));

    private static ValueList<T> Make<T>(List<object> items) => items.Cast<T>().ToValueList();
}
