namespace Bulletin.Templates;

/// <summary>An object of few members that are there already.</summary>
/// <param name="values">The members.</param>
internal sealed class NamedValues(IReadOnlyDictionary<string, object?> values) : TemplateObject
{
    /// <summary>An object of names and values in the same order.</summary>
    public static NamedValues Of(string[] names, params object?[] values) =>
        new(names.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));

    /// <inheritdoc/>
    protected override bool Has(string name) => values.ContainsKey(name);

    /// <inheritdoc/>
    protected override object? Make(string name) => values[name];
}
