using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Templates;

/// <summary>Checks one tag in the scopes that are open where it stands, and opens and closes scopes.</summary>
internal sealed class TagChecker(
    TemplateShape root,
    TemplateSource source,
    TemplateTag tag,
    Stack<TemplateScope> scopes,
    List<Diagnostic> diagnostics,
    Action<TemplateShape> checkPartial,
    HashSet<ReportField> fields)
{
    private static readonly string[] DataNames = ["@index", "@first", "@last"];

    // The shape of what cannot be judged, since an error stands before it.
    private static readonly TemplateShape Unknown = TemplateShape.Object(() => new Dictionary<string, TemplateShape>(StringComparer.Ordinal));

    private int _next;

    public void Check()
    {
        switch (tag.Kind)
        {
            case TemplateTagKind.Raw:
                Report(DiagnosticCodes.RawOutput, tag.Words[0]);
                break;
            case TemplateTagKind.Unclosed:
                Report(DiagnosticCodes.TagOpen);
                break;
            case TemplateTagKind.Close:
                Close(tag.Words.FirstOrDefault() ?? "");
                break;
            case TemplateTagKind.Open:
                Open();
                break;
            case TemplateTagKind.Else:
                Else();
                break;
            case TemplateTagKind.Partial when tag.Words.Count is 1 or 2:
                var context = tag.Words.Count == 2 ? Resolve(tag.Words[1]) : scopes.Peek().Shape;
                if (context is not null)
                {
                    checkPartial(context);
                }

                break;
            case TemplateTagKind.Print when tag.Words.Count == 1 && !TemplateHelpers.All.ContainsKey(tag.Words[0]):
                var printed = IsLiteral(tag.Words[0]) ? null : Resolve(tag.Words[0]);
                Note(printed, isCondition: false);
                if (printed is { IsValue: false })
                {
                    Report(DiagnosticCodes.NotPrintable, tag.Words[0]);
                }

                break;
            case TemplateTagKind.Print when tag.Words.Count > 0:
                Call(end: tag.Words.Count);
                break;
            default:
                Report(DiagnosticCodes.ArgumentCount, "{{ }}", "1", tag.Words.Count);
                break;
        }
    }

    private void Open()
    {
        var block = tag.Words.FirstOrDefault() ?? "";
        if (block is not ("each" or "with" or "if" or "unless"))
        {
            Report(DiagnosticCodes.UnknownBlock, block);
            scopes.Push(new TemplateScope(block, scopes.Peek().Shape, IsLevel: false, tag.Line));
            return;
        }

        _next = 1;
        var shape = Arguments(block, tag.Words.Count, 1, 1).FirstOrDefault();
        var inner = block switch { "each" => shape?.Item, "with" => shape is { Members: not null } ? shape : null, _ => scopes.Peek().Shape };
        if (inner is null && shape is not null)
        {
            Report(DiagnosticCodes.WrongShape, tag.Words[1], block);
        }

        // Where the shape is unknown, the names inside cannot be judged; the error stands where it was made.
        scopes.Push(new TemplateScope(block, inner ?? Unknown, block is "each" or "with", tag.Line));
    }

    private void Else()
    {
        var open = scopes.Peek();
        if (open.Block is null)
        {
            Report(DiagnosticCodes.BlockClose, "else");
            return;
        }

        // What follows the else of #each and #with stands in the scope outside.
        scopes.Pop();
        scopes.Push(open with { Shape = scopes.Peek().Shape, IsLevel = false });
        if (tag.Words.Count > 0)
        {
            _next = 1;
            if (tag.Words[0] is not ("if" or "unless"))
            {
                Report(DiagnosticCodes.UnknownBlock, "else " + tag.Words[0]);
            }
            else
            {
                _ = Arguments(tag.Words[0], tag.Words.Count, 1, 1);
            }
        }
    }

    private void Close(string block)
    {
        if (scopes.Peek().Block is { } open && open == block)
        {
            scopes.Pop();
        }
        else
        {
            Report(DiagnosticCodes.BlockClose, block);
        }
    }

    // A helper and its arguments, from the next word to the end.
    private void Call(int end)
    {
        var name = tag.Words[_next++];
        if (!TemplateHelpers.All.TryGetValue(name, out var helper))
        {
            Report(DiagnosticCodes.UnknownHelper, name, string.Join(" ", TemplateHelpers.All.Keys.Order(StringComparer.Ordinal)));
            _next = end;
            return;
        }

        _ = Arguments(name, end, helper.Least, helper.Most);
    }

    private List<TemplateShape?> Arguments(string name, int end, int least, int most)
    {
        var shapes = new List<TemplateShape?>();
        while (_next < end)
        {
            var word = tag.Words[_next];
            if (word == "(")
            {
                var close = ClosingBracket(_next, end);
                _next++;
                if (_next < close)
                {
                    Call(close);
                }

                _next = close + 1;
                shapes.Add(null);
            }
            else
            {
                _next++;
                shapes.Add(IsLiteral(word) ? null : Resolve(word));
                Note(shapes[^1], isCondition: name is "if" or "unless" or "and" or "or" or "not");
            }
        }

        if (shapes.Count < least || shapes.Count > most)
        {
            Report(DiagnosticCodes.ArgumentCount, name, least == most ? $"{least}" : $"{least}–{most}", shapes.Count);
        }

        return shapes;
    }

    // A condition prints nothing of a text, and all that a yes or no says.
    private void Note(TemplateShape? shape, bool isCondition) =>
        fields.UnionWith((shape?.Item ?? shape)?.Fields.Where(field => !isCondition || field.Kind == ReportFieldKind.Boolean) ?? []);

    private int ClosingBracket(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            depth += tag.Words[i] switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        Report(DiagnosticCodes.TagOpen);
        return end;
    }

    // The shape behind a path; null where it is unknown, which has been reported, or cannot be judged.
    private TemplateShape? Resolve(string path)
    {
        var levels = scopes.Where(scope => scope.IsLevel).Select(scope => scope.Shape).ToList();
        var shape = scopes.Peek().IsLevel || levels.Count == 0 ? scopes.Peek().Shape : levels[0];
        var rest = path;
        if (path.StartsWith('@'))
        {
            if (DataNames.Contains(path, StringComparer.Ordinal))
            {
                return TemplateShape.Value;
            }

            if (path != "@root" && !path.StartsWith("@root.", StringComparison.Ordinal))
            {
                Report(DiagnosticCodes.UnknownName, path, NearestName.Hint(path, [.. DataNames, "@root"]));
                return null;
            }

            (shape, rest) = (root, path.Length > 6 ? path[6..] : "this");
        }

        for (var level = 1; rest == ".." || rest.StartsWith("../", StringComparison.Ordinal); level++)
        {
            if (level >= levels.Count)
            {
                Report(DiagnosticCodes.NoSuchLevel, path);
                return null;
            }

            (shape, rest) = (levels[level], rest.Length > 3 ? rest[3..] : "this");
        }

        foreach (var name in rest.Split('.', '/'))
        {
            if (ReferenceEquals(shape, Unknown))
            {
                return null;
            }

            if (name is "this" or "")
            {
                continue;
            }

            if (shape.Members is null || !shape.Members.TryGetValue(name, out var member))
            {
                Report(DiagnosticCodes.UnknownName, path, NearestName.Hint(name, [.. shape.Members?.Keys ?? []]));
                return null;
            }

            shape = member;
        }

        return ReferenceEquals(shape, Unknown) ? null : shape;
    }

    private static bool IsLiteral(string word) =>
        word[0] is '"' or '\'' || word is "true" or "false" or "null" || int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private void Report(DiagnosticDescriptor descriptor, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(TemplateChecker.Place(source, tag.Line), arguments));
}
