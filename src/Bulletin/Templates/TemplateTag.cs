using System.Text.RegularExpressions;

namespace Bulletin.Templates;

/// <summary>One tag of a template. Handlebars.Net keeps its own syntax tree to itself, so names are checked on this one.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">Its words: paths, literals, <c>(</c> and <c>)</c>.</param>
/// <param name="Line">The line of the text on which it stands, from 1.</param>
internal sealed partial record TemplateTag(TemplateTagKind Kind, ValueList<string> Words, int Line)
{
    /// <summary>How deep its calls are nested: 0 without brackets.</summary>
    public int Depth
    {
        get
        {
            var (depth, deepest) = (0, 0);
            foreach (var word in Words)
            {
                depth += word switch { "(" => 1, ")" => -1, _ => 0 };
                deepest = Math.Max(deepest, depth);
            }

            return deepest;
        }
    }

    /// <summary>The tags of a template, comments left out.</summary>
    public static IEnumerable<TemplateTag> Scan(string text)
    {
        var place = 0;
        var line = 1;
        var counted = 0;
        while ((place = text.IndexOf("{{", place, StringComparison.Ordinal)) >= 0)
        {
            line += text.AsSpan(counted, place - counted).Count('\n');
            counted = place;
            var start = place + 2;
            if (start < text.Length && text[start] == '~')
            {
                start++;
            }

            var comment = text.AsSpan(start).StartsWith("!--", StringComparison.Ordinal);
            var ends = text.IndexOf(comment ? "--" : "}}", start, StringComparison.Ordinal);
            if (ends >= 0 && comment)
            {
                ends = text.IndexOf("}}", ends, StringComparison.Ordinal);
            }

            if (ends < 0)
            {
                yield return new TemplateTag(TemplateTagKind.Unclosed, [], line);
                yield break;
            }

            var inside = text[start..ends].TrimEnd('~').Trim();
            place = ends + 2;
            if (!inside.StartsWith('!'))
            {
                yield return Of(inside, line);
            }
        }
    }

    private static TemplateTag Of(string inside, int line)
    {
        var (kind, rest) = inside switch
        {
            ['{', ..] => (TemplateTagKind.Raw, "{{{"),
            ['&', ..] => (TemplateTagKind.Raw, "{{&"),
            ['#', ..] => (TemplateTagKind.Open, inside[1..]),
            ['/', ..] => (TemplateTagKind.Close, inside[1..]),
            ['>', ..] => (TemplateTagKind.Partial, inside[1..]),
            "^" => (TemplateTagKind.Else, ""),
            _ when inside == "else" || inside.StartsWith("else ", StringComparison.Ordinal) => (TemplateTagKind.Else, inside[4..]),
            _ => (TemplateTagKind.Print, inside),
        };
        return new TemplateTag(kind, kind == TemplateTagKind.Raw ? [rest] : Word().Matches(rest).Select(match => match.Value).ToValueList(), line);
    }

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|[()]|[^\\s()]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Word();
}
