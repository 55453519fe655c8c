namespace Bulletin;

/// <summary>A compiled template.</summary>
public interface ITemplate
{
    /// <summary>
    /// Expands the template to 公文 Markdown. The view is made of dictionaries with string keys, lists, booleans, whole numbers, and values whose <see cref="object.ToString"/> is a token that must be
    /// written as it is, never escaped. Numbers of the report, and totals counted from a field, are such values too; zero is the number 0.
    /// </summary>
    string Expand(IReadOnlyDictionary<string, object?> view);
}
