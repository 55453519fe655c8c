using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin;

/// <summary>
/// A main recipient (主送机关), or a group of them: either <see cref="Name"/> or <see cref="Group"/> is given. Recipients that follow each
/// other are joined by 、. A group is joined to its neighbours by ，, as in 各县（区）人民政府，市政府各部门：. In files a recipient is a text,
/// and a group a list of texts.
/// </summary>
[Term("主送机关")]
[JsonConverter(typeof(ReportJsonConverter))]
public sealed record Recipient
{
    /// <summary>The name, without the colon; empty (the default) for a group.</summary>
    [Term("名称")]
    public RichText Name { get; init; } = RichText.Empty;

    /// <summary>The names of the group; none by default.</summary>
    [Term("一组名称")]
    public ValueList<RichText> Group { get; init; } = [];

    /// <summary>A recipient of that name; null of null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator Recipient?(string? name) => name is null ? null : new() { Name = name };

    /// <summary>A recipient of that name; null of null.</summary>
    [return: NotNullIfNotNull(nameof(name))]
    public static implicit operator Recipient?(RichText? name) => name is null ? null : new() { Name = name };

    /// <summary>A group of recipients; null of null.</summary>
    [return: NotNullIfNotNull(nameof(group))]
    public static implicit operator Recipient?(string[]? group) =>
        group is null ? null : new() { Group = group.Select(name => (RichText)name).ToValueList() };

    /// <summary>The names by group, each with its path: recipients that follow each other are one group.</summary>
    internal static List<List<(RichText Name, string Path)>> Groups(ValueList<Recipient> recipients, string path)
    {
        var groups = new List<List<(RichText, string)>>();
        var goesOn = false;
        for (var i = 0; i < recipients.Count; i++)
        {
            var (recipient, place) = (recipients[i], ReportPath.Item(path, i));
            if (recipient.Group.Count > 0)
            {
                groups.Add([.. recipient.Group.Select((name, j) => (name, ReportPath.Item(place + ".group", j)))]);
            }
            else if (goesOn)
            {
                groups[^1].Add((recipient.Name, place));
            }
            else
            {
                groups.Add([(recipient.Name, place)]);
            }

            goesOn = recipient.Group.Count == 0;
        }

        return groups;
    }
}
