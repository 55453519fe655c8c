using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>A map of an application's data: named values in their order. Maps with the same members in another order are not equal.</summary>
/// <param name="Members">The members; each name occurs once.</param>
/// <exception cref="ArgumentNullException">The list is null.</exception>
/// <exception cref="ArgumentException">A member is null, or a name occurs twice, is longer than 256 characters or has one that no file can hold.</exception>
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record DataMap(ValueList<DataMember> Members) : DataValue
{
    // YAML allows 1024 characters, escapes included.
    internal const int LongestName = 256;

    /// <summary>A map without members.</summary>
    public static DataMap Empty { get; } = new((ValueList<DataMember>)[]);

    /// <summary>The members.</summary>
    public ValueList<DataMember> Members
    {
        get;
        init => field = Distinct(value);
    } = Distinct(Members);

    /// <summary>The value of that name; null if there is none.</summary>
    public DataValue? this[string name] =>
        Members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal))?.Value;

    /// <summary>The map of a dictionary or an object; see <see cref="DataValue.From"/>.</summary>
    /// <param name="value">The dictionary or the object.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is no map.</exception>
    public static new DataMap From(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return DataValue.From(value) as DataMap
            ?? throw new ArgumentException($"{value.GetType().Name} has no members.", nameof(value));
    }

    /// <summary>This map with the members of another; where both have a name, that of the other counts.</summary>
    /// <param name="other">The other map.</param>
    public DataMap With(DataMap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Members.Select(member => other[member.Name] is { } value ? member with { Value = value } : member),
            .. other.Members.Where(member => this[member.Name] is null)]);
    }

    private static ValueList<DataMember> Distinct(ValueList<DataMember> members)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in Argument.Items(members, nameof(Members)))
        {
            if (member.Name.Length > LongestName || CharacterRules.IndexOfForbidden(member.Name) >= 0)
            {
                throw new ArgumentException(
                    $"The name of member {names.Count + 1} is longer than {LongestName} or has a character that no file can hold.", nameof(members));
            }

            if (!names.Add(member.Name))
            {
                throw new ArgumentException($"The name “{member.Name}” occurs twice.", nameof(members));
            }
        }

        return members;
    }
}
