using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Files;
using Bulletin.Standard;

namespace Bulletin.Profiles;

/// <summary>Nodes as a profile. Goes on after every mistake, so that all are found; what the profile cannot have is reported at its place in the file.</summary>
internal sealed class ProfileBinder(ReadingLog log, SourceText source)
{
    // The value at a path, and where it stands.
    private readonly List<(StyleField Field, ScalarNode Node, string Path)> _given = [];
    private readonly Dictionary<string, ScalarNode> _margins = new(StringComparer.Ordinal);
    private bool _isSound = true;

    /// <summary>The profile; null if there are errors, which are logged.</summary>
    public StyleProfile? Bind(Node root)
    {
        if (Mapping(root, new LocalText("版式", "the profile"), "") is { } mapping)
        {
            foreach (var (key, value) in FieldsOf(mapping, ""))
            {
                Top(key, value);
            }
        }

        return _isSound ? Made() : null;
    }

    private void Top(ScalarNode key, Node value)
    {
        if (StyleFields.All.FirstOrDefault(field => field.Path == key.Value) is { } single)
        {
            Give(single, value, key.Value);
        }
        else if (StyleFields.Parts.FirstOrDefault(part => StyleField.NameOf(part) == key.Value) is not { } part)
        {
            Unknown(key, key.Value, new LocalText("版式", "the profile"), [.. StyleFields.Properties(typeof(StyleProfile)).Select(StyleField.NameOf)]);
        }
        else if (part.PropertyType == StyleFields.ItemType(part.PropertyType))
        {
            Part(key.Value, key.Value, value);
        }
        else if (value is SequenceNode { Items.Count: <= StyleFields.Levels } levels)
        {
            for (var i = 0; i < levels.Items.Count; i++)
            {
                var path = FormattableString.Invariant($"{key.Value}[{i}]");
                Part(path, path, levels.Items[i]);
            }
        }
        else
        {
            // One mapping is for all levels.
            for (var i = 0; i < (value is MappingNode ? StyleFields.Levels : 1); i++)
            {
                Part(FormattableString.Invariant($"{key.Value}[{i}]"), key.Value, value);
            }
        }
    }

    // The fields of a part of the profile; in the file it may stand at another path.
    private void Part(string part, string path, Node value)
    {
        if (Mapping(value, new LocalText($"“{path}”", $"“{path}”"), path) is not { } mapping)
        {
            return;
        }

        var fields = StyleFields.All.Where(field => field.Path.StartsWith(part + ".", StringComparison.Ordinal)).ToList();
        foreach (var (key, inner) in FieldsOf(mapping, path))
        {
            if (part == "page" && key.Value == ProfileNotation.Margins)
            {
                Margins(inner);
            }
            else if (fields.Find(field => field.Name == key.Value) is { } field)
            {
                Give(field, inner, $"{path}.{key.Value}");
            }
            else
            {
                Unknown(key, $"{path}.{Excerpt.Of(key.Value)}", new LocalText($"“{path}”", $"“{path}”"), [.. fields.Select(field => field.Name), .. part == "page" ? [ProfileNotation.Margins] : (string[])[]]);
            }
        }
    }

    private void Margins(Node node)
    {
        const string Path = "page.margins";
        if (Mapping(node, new LocalText("页边距（margins）", "“margins”"), Path) is not { } mapping)
        {
            return;
        }

        foreach (var (key, value) in FieldsOf(mapping, Path))
        {
            if (!ProfileNotation.Sides.Contains(key.Value, StringComparer.Ordinal))
            {
                Unknown(key, $"{Path}.{Excerpt.Of(key.Value)}", new LocalText("页边距（margins）", "“margins”"), ProfileNotation.Sides);
            }
            else if (Scalar(value, new LocalText("页边距", "a margin"), Wording.Text, $"{Path}.{key.Value}") is { } scalar)
            {
                _margins.Add(key.Value, scalar);
            }
        }
    }

    private void Give(StyleField field, Node value, string path)
    {
        if (Scalar(value, StyleValue.Label(field), ProfileNotation.Expected(field.Type), path) is { } scalar)
        {
            _given.Add((field, scalar, path));
        }
    }

    private StyleProfile? Made()
    {
        // What other values depend on comes first: the form, the reading, the size of the body.
        var form = (DocumentForm?)Value("form", default) ?? DocumentForm.Web;
        var reading = (PageReading?)Value("reading", default) ?? PageReading.Nominal;
        var basis = Gb9704.Profile(form, reading);
        var character = (Length?)Value("body.size", basis.Body.Size) ?? basis.Body.Size;
        var isSmall = (Length?)Value("table.size", character) == Gb9704.TableTextSize(TableSize.Size5);
        var profile = Gb9704.Profile(form, reading, isSmall ? TableSize.Size5 : TableSize.Size4);
        profile = WithMargins(profile, character);
        foreach (var (field, node, path) in _given)
        {
            if (ProfileNotation.Read(field, node.Value, character, out var reason) is { } value)
            {
                profile = field.With(profile, value);
            }
            else
            {
                Fail(reason!.Value.Kind, node, path, reason.Value.Arguments);
            }
        }

        return _isSound && IsUsable(profile) ? profile : null;
    }

    private object? Value(string path, Length character)
    {
        var (field, node, _) = _given.Find(given => given.Field.Path == path);
        return node is null ? null : ProfileNotation.Read(field, node.Value, character, out _);
    }

    private StyleProfile WithMargins(StyleProfile profile, Length character)
    {
        if (_margins.Count == 0)
        {
            return profile;
        }

        // Margins are those of the sheet that the file gives.
        var page = profile.Page with { Width = (Length?)Value("page.width", character) ?? profile.Page.Width, Height = (Length?)Value("page.height", character) ?? profile.Page.Height };
        var (standard, margins) = (profile.Page, new List<Length>());
        Length[] usual = [standard.TypeAreaTop, standard.TypeAreaBottom, standard.TypeAreaLeft, standard.TypeAreaRight];
        for (var i = 0; i < usual.Length; i++)
        {
            var (side, margin) = (ProfileNotation.Sides[i], usual[i]);
            if (_margins.TryGetValue(side, out var node))
            {
                if (LengthText.Parse(node.Value, character) is { } length)
                {
                    margin = length;
                }
                else
                {
                    Fail(DiagnosticCodes.ProfileLength, node, "page.margins." + side, Excerpt.Of(node.Value), new LocalText("页边距", "page.margins." + side));
                }
            }

            margins.Add(margin);
        }

        var changed = standard.WithMargins(margins[0], margins[1], margins[2], margins[3]);
        return profile with
        {
            Page = changed with { Width = page.Width, Height = page.Height, TypeAreaWidth = page.Width - margins[2] - margins[3], TypeAreaHeight = page.Height - margins[0] - margins[1] },
        };
    }

    // What cannot be used is reported where it was given, or at the part it belongs to.
    private bool IsUsable(StyleProfile profile)
    {
        var found = profile.Validate();
        foreach (var diagnostic in found)
        {
            log.Add(diagnostic.At(source.Place(OffsetOf(diagnostic.Path ?? ""), diagnostic.Path)));
        }

        return found.Count == 0;
    }

    private int OffsetOf(string path)
    {
        if (_given.Find(given => given.Field.Path == path).Node is { } node)
        {
            return node.Offset;
        }

        var part = path[..(path.IndexOf('.', StringComparison.Ordinal) + 1)];
        return path.StartsWith("page.", StringComparison.Ordinal) && _margins.Count > 0 ? _margins.Values.First().Offset
            : part.Length > 0 && _given.Find(given => given.Field.Path.StartsWith(part, StringComparison.Ordinal)).Node is { } beside ? beside.Offset
            : 0;
    }

    private MappingNode? Mapping(Node node, LocalText label, string path)
    {
        if (node is MappingNode mapping)
        {
            return mapping;
        }

        Wrong(node, label, Wording.Object, path);
        return null;
    }

    private ScalarNode? Scalar(Node node, LocalText label, LocalText expected, string path)
    {
        if (node is ScalarNode { IsNull: false } scalar)
        {
            _isSound &= log.CheckCharacters(scalar, path);
            return scalar;
        }

        Wrong(node, label, expected, path);
        return null;
    }

    private void Wrong(Node node, LocalText label, LocalText expected, string path)
    {
        _isSound = false;
        if (node is not RefusedNode)
        {
            log.Add(DiagnosticCodes.WrongType, node.Offset, path, label, expected, Wording.Found(node));
        }
    }

    private void Unknown(ScalarNode key, string path, LocalText label, IReadOnlyCollection<string> names) =>
        Fail(DiagnosticCodes.UnknownField, key, path, Excerpt.Of(key.Value), label, NearestName.Hint(key.Value, names));

    private void Fail(DiagnosticDescriptor kind, Node node, string path, params object?[] arguments)
    {
        _isSound = false;
        log.Add(kind, node.Offset, path, arguments);
    }

    private IEnumerable<(ScalarNode Key, Node Value)> FieldsOf(MappingNode mapping, string path)
    {
        var seen = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Entries)
        {
            var place = path.Length == 0 ? Excerpt.Of(key.Value) : path + "." + Excerpt.Of(key.Value);
            if (log.IsFull || !log.CheckCharacters(key, path))
            {
                _isSound = false;
            }
            else if (seen.TryGetValue(key.Value, out var first))
            {
                Fail(DiagnosticCodes.DuplicateField, key, place, Excerpt.Of(key.Value), source.PlaceOf(first.Offset).Line);
            }
            else
            {
                seen.Add(key.Value, key);
                yield return (key, value);
            }
        }
    }
}
