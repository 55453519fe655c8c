namespace Bulletin;

/// <summary>A compiled template.</summary>
public interface ITemplate
{
    /// <summary>
    /// Expands the template to 公文 Markdown. The view is made of dictionaries with string keys, lists, booleans, whole numbers, and values whose <see cref="object.ToString"/> is a token that must be
    /// written as it is, never escaped.
    /// </summary>
    string Expand(IReadOnlyDictionary<string, object?> view);
}
