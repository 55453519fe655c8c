using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Bulletin.Templates;

/// <summary>An object as templates see it. A member is made when it is first asked for. Templates cannot change it.</summary>
internal abstract class TemplateObject : IScriptObject
{
    private Dictionary<string, object?>? _made;

    /// <inheritdoc/>
    public int Count => 0;

    /// <inheritdoc/>
    public bool IsReadOnly
    {
        get => false;
        set
        {
        }
    }

    /// <summary>The member of that name; null if it has no value.</summary>
    public virtual object? this[string name]
    {
        get
        {
            _made ??= new(StringComparer.Ordinal);
            if (!_made.TryGetValue(name, out var value))
            {
                _made[name] = value = Has(name) ? Make(name) : null;
            }

            return value;
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => [];

    /// <inheritdoc/>
    public bool Contains(string member) => Has(member);

    /// <inheritdoc/>
    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        value = this[member];
        return value is not null || Has(member);
    }

    /// <inheritdoc/>
    public virtual bool CanWrite(string member) => !Has(member);

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => TrySet(member, value);

    /// <inheritdoc/>
    public bool Remove(string member) => false;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
    }

    /// <inheritdoc/>
    public IScriptObject Clone(bool deep) => this;

    /// <summary>Whether there is a member of that name, with a value or without.</summary>
    protected abstract bool Has(string name);

    /// <summary>Sets a variable; false if the object is not one that holds any.</summary>
    protected virtual bool TrySet(string name, object? value) => false;

    /// <summary>Makes a member that there is.</summary>
    protected abstract object? Make(string name);
}
