using System.Collections.Frozen;
using Bulletin.Templates;

namespace Bulletin;

/// <summary>Templates held in memory. Immutable.</summary>
/// <param name="templates">The text of each template under its name, without <c>.sbn</c>.</param>
public sealed class TemplateSet(IEnumerable<KeyValuePair<string, string>> templates) : ITemplateSource
{
    private readonly FrozenDictionary<string, string> _templates =
        templates.ToFrozenDictionary(template => template.Key, template => template.Value, StringComparer.Ordinal);

    /// <summary>A set of one template.</summary>
    /// <param name="name">Its name, without <c>.sbn</c>.</param>
    /// <param name="text">Its text.</param>
    public TemplateSet(string name, string text)
        : this([new(name, text)])
    {
    }

    /// <inheritdoc/>
    public IEnumerable<string> Names => _templates.Keys.Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public TemplateFile? Find(string name) =>
        _templates.TryGetValue(name, out var text) ? new TemplateFile(name + TemplateText.Extension, text) : null;
}
