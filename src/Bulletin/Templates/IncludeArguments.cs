namespace Bulletin.Templates;

/// <summary>The arguments of a partial, and the variables that it sets itself. A partial has few, so that a list serves best.</summary>
/// <param name="given">The arguments.</param>
internal sealed class IncludeArguments((string Name, object? Value)[] given) : TemplateObject
{
    private List<(string Name, object? Value)>? _set;

    /// <inheritdoc/>
    public override object? this[string name]
    {
        get
        {
            foreach (var (known, value) in given)
            {
                if (known == name)
                {
                    return value;
                }
            }

            return _set?.FindLast(pair => pair.Name == name).Value;
        }
    }

    /// <inheritdoc/>
    public override bool CanWrite(string member) => true;

    /// <inheritdoc/>
    protected override bool Has(string name) =>
        Array.Exists(given, pair => pair.Name == name) || _set?.Exists(pair => pair.Name == name) == true;

    /// <inheritdoc/>
    protected override object? Make(string name) => this[name];

    /// <inheritdoc/>
    protected override bool TrySet(string name, object? value)
    {
        (_set ??= []).Add((name, value));
        return true;
    }
}
