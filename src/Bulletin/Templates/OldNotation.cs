namespace Bulletin.Templates;

/// <summary>Finds tags of the notation that templates had before, Handlebars, and says how they are written now.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Written">The tag as it is written.</param>
/// <param name="Now">How it is written now.</param>
internal sealed record OldNotation(int Line, int Column, string Written, string Now)
{
    private static readonly (string Tag, string Now)[] Tags =
    [
        ("{{#each", "{{ for item in list }}"), ("{{#if", "{{ if x }}"), ("{{#unless", "{{ if !x }}"), ("{{#with", "{{ with x }}"),
        ("{{/each", "{{ end }}"), ("{{/if", "{{ end }}"), ("{{/unless", "{{ end }}"), ("{{/with", "{{ end }}"),
        ("{{>", "{{ include '_name' }}"), ("{{!", "{{# comment #}}"), ("{{&", "{{ name }}"), ("{{{", "{{ name }}"),
    ];

    /// <summary>Whether the tag printed a value as it is, without a token.</summary>
    public bool IsRawOutput => Written is "{{{" or "{{&";

    /// <summary>The first of them in a body; null if there is none.</summary>
    public static OldNotation? Find(string body)
    {
        for (var at = body.IndexOf("{{", StringComparison.Ordinal); at >= 0; at = body.IndexOf("{{", at + 2, StringComparison.Ordinal))
        {
            foreach (var (tag, now) in Tags)
            {
                if (string.CompareOrdinal(body, at, tag, 0, tag.Length) == 0 && !IsNegation(body, at, tag))
                {
                    var before = body.AsSpan(0, at);
                    return new OldNotation(before.Count('\n'), at - before.LastIndexOf('\n') - 1, tag, now);
                }
            }
        }

        return null;
    }

    // {{!x}} prints a negation and is no comment; {{! text }} was one.
    private static bool IsNegation(string body, int at, string tag) =>
        tag == "{{!" && at + 3 < body.Length && (char.IsLetter(body[at + 3]) || body[at + 3] == '(');
}
