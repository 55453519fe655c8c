using System.Collections.Concurrent;
using System.Reflection;

namespace Bulletin.Templates;

/// <summary>The properties of types, by their names in templates.</summary>
internal static class ModelProperties
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, PropertyInfo>> Known = new();

    /// <summary>The properties of a type.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> Of(Type type) => Known.GetOrAdd(type, static each =>
        each.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0)
            .DistinctBy(NameOf, StringComparer.Ordinal)
            .ToDictionary(NameOf, StringComparer.Ordinal));

    private static string NameOf(PropertyInfo property) => ReportSchema.FileName(property.Name);
}
