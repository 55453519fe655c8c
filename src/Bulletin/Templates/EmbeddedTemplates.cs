using System.Reflection;
using Bulletin.Templates;

namespace Bulletin;

/// <summary>Templates embedded as resources in an assembly. Immutable.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="prefix">What the resources' names begin with, such as <c>MyApplication.Templates.</c>; the template's name and <c>.sbn</c> follow.</param>
public sealed class EmbeddedTemplates(Assembly assembly, string prefix) : ITemplateSource
{
    /// <inheritdoc/>
    public IEnumerable<string> Names =>
        assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal) && resource.EndsWith(TemplateText.Extension, StringComparison.Ordinal))
            .Select(resource => resource[prefix.Length..^TemplateText.Extension.Length])
            .Where(TemplateText.IsName)
            .Order(StringComparer.Ordinal);

    /// <inheritdoc/>
    public TemplateFile? Find(string name)
    {
        using var stream = assembly.GetManifestResourceStream(prefix + name + TemplateText.Extension);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return new TemplateFile(name + TemplateText.Extension, reader.ReadToEnd());
    }
}
