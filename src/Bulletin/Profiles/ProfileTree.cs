using Bulletin.Data;
using Bulletin.Standard;

namespace Bulletin.Profiles;

/// <summary>A profile as nodes: what differs from the standard.</summary>
internal static class ProfileTree
{
    /// <summary>The nodes.</summary>
    public static MappingNode Of(StyleProfile profile)
    {
        var (root, basis) = (new MappingNode(), Gb9704.Profile(profile.Form, profile.Reading, StyleResolution.TableSizeOf(profile)));
        if (profile.Form != DocumentForm.Web)
        {
            root.With("form", ProfileNotation.Write(profile.Form));
        }

        if (profile.Reading != PageReading.Nominal)
        {
            root.With("reading", ProfileNotation.Write(profile.Reading));
        }

        foreach (var property in StyleFields.Parts)
        {
            var name = StyleField.NameOf(property);
            var isList = property.PropertyType != StyleFields.ItemType(property.PropertyType);
            var parts = Enumerable.Range(0, isList ? StyleFields.Levels : 1)
                .Select(i => Part(isList ? FormattableString.Invariant($"{name}[{i}]") : name, profile, basis))
                .ToList();
            if (parts.TrueForAll(part => part.Entries.Count == 0))
            {
                continue;
            }

            var list = new SequenceNode();
            list.Items.AddRange(parts);
            root.With(name, isList ? list : parts[0]);
        }

        return root;
    }

    // The size of tables says which of the standard's two profiles was changed.
    private static MappingNode Part(string path, StyleProfile profile, StyleProfile basis)
    {
        var part = new MappingNode();
        foreach (var field in StyleFields.All.Where(field => field.Path.StartsWith(path + ".", StringComparison.Ordinal)))
        {
            var value = field.Get(profile);
            if (!Equals(value, field.Get(basis)) || (field.Path == "table.size" && StyleResolution.TableSizeOf(profile) == TableSize.Size5))
            {
                part.With(field.Name, ProfileNotation.Write(value));
            }
        }

        return part;
    }
}
