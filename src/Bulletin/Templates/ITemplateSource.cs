namespace Bulletin;

/// <summary>
/// Where templates come from: <see cref="TemplateFolder"/>, <see cref="TemplateSet"/>, <see cref="EmbeddedTemplates"/>, or a source of the
/// application's own, such as a database. Must be safe to use from several threads.
/// </summary>
public interface ITemplateSource
{
    /// <summary>
    /// The names of its templates and partials, without <c>.sbn</c>. Partials begin with an underscore. Used to list templates and to
    /// suggest names.
    /// </summary>
    IEnumerable<string> Names { get; }

    /// <summary>
    /// Finds a template or partial. Exceptions of file access (<see cref="IOException"/>, <see cref="UnauthorizedAccessException"/>) become
    /// a diagnostic (BUL2012); those of a <see cref="NoticeException"/> are reported as they are.
    /// </summary>
    /// <param name="name">The name, without <c>.sbn</c>: letters, digits, <c>-</c> and <c>_</c>. Others are refused before a source is asked.</param>
    /// <returns>The template, or null if the source has none of that name.</returns>
    TemplateFile? Find(string name);
}
