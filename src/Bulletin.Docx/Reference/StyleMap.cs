using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx.Reference;

/// <summary>Which of the reference document's styles serves for each of ours; what is not there gets an id and a name that are free.</summary>
internal sealed class StyleMap
{
    private readonly Dictionary<string, StyleMatch> _matches = new(StringComparer.Ordinal);

    public StyleMap(OurStyles ours, StyleSheet theirs)
    {
        var taken = theirs.Ids.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var id in ours.Ids)
        {
            _matches.Add(id, Match(id, ours, theirs, taken));
        }
    }

    public StyleMatch this[string id] => _matches[id];

    private StyleMatch Match(string id, OurStyles ours, StyleSheet theirs, HashSet<string> taken)
    {
        var (name, type) = (ours.Name(id), StyleSheet.TypeOf(ours[id]));
        var found = Found(id, ours, theirs, type, name);
        if (found is not null && StyleSheet.TypeOf(found) == type)
        {
            return new(found.Value("styleId")!, found.Element(Ooxml.W + "name").Value()!, found, IsOfOtherKind: false);
        }

        var free = id;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = id + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        var freeName = name;
        for (var number = 2; theirs.ByName(freeName) is not null; number++)
        {
            freeName = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return new(free, freeName, Theirs: null, found is not null);
    }

    private XElement? Found(string id, OurStyles ours, StyleSheet theirs, string type, string name)
    {
        // Whatever is the default serves for ours, whatever it is called.
        if (ours[id].Value("default") is not null && theirs.Default(type) is { } byDefault)
        {
            return byDefault;
        }

        // The characters of a heading are those its own style is linked with.
        if (type == "character" && ours[id].Element(Ooxml.W + "link").Value() is { } heading && _matches.TryGetValue(heading, out var match)
            && theirs.ById(match.Theirs?.Element(Ooxml.W + "link").Value()) is { } linked)
        {
            return linked;
        }

        return StyleNames.Of(name).Select(theirs.ByName).OfType<XElement>().OrderBy(style => StyleSheet.TypeOf(style) == type ? 0 : 1).FirstOrDefault();
    }
}
