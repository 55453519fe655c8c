namespace Bulletin.Templates;

/// <summary>The names that can be used at a place of a template, and their shapes; inner scopes come before outer ones.</summary>
/// <param name="outer">The scope outside; null for the outermost.</param>
/// <param name="whole">An object whose members are names here, as in <c>with</c>; null for none.</param>
internal sealed class TemplateScope(TemplateScope? outer, TemplateShape? whole = null)
{
    private readonly Dictionary<string, TemplateShape?> _names = new(StringComparer.Ordinal);

    /// <summary>Whether <c>with</c> opened this scope or one outside it, so that an assignment would write into an object.</summary>
    public bool IsWithin => (whole is not null && outer is not null) || outer?.IsWithin == true;

    /// <summary>Whether this is within a loop.</summary>
    public bool IsLoop { get; init; }

    /// <summary>Whether a loop is open here.</summary>
    public bool HasLoop => IsLoop || outer?.HasLoop == true;

    /// <summary>The names, for hints.</summary>
    public IEnumerable<string> Names => _names.Keys.Concat(whole?.MemberNames ?? []).Concat(outer?.Names ?? []).Distinct(StringComparer.Ordinal);

    /// <summary>Adds a name. Its shape is null where it is unknown because of an error before.</summary>
    public void Add(string name, TemplateShape? shape) => _names[name] = shape;

    /// <summary>Finds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="shape">Its shape; null where it is unknown because of an error before.</param>
    public bool TryFind(string name, out TemplateShape? shape)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._names.TryGetValue(name, out shape))
            {
                return true;
            }

            if (scope.Whole?.Member(name) is { } member)
            {
                shape = member;
                return true;
            }
        }

        shape = null;
        return false;
    }

    private TemplateScope? Outer => outer;

    private TemplateShape? Whole => whole;
}
