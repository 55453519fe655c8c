namespace Bulletin;

/// <summary>A template engine, behind two members so that another than Handlebars is one small class.</summary>
public interface ITemplateEngine
{
    /// <summary>Compiles a template. The result may be kept and used from several threads.</summary>
    /// <param name="name">The template's name, for messages.</param>
    /// <param name="body">The template's body, without its front matter.</param>
    /// <param name="partial">Gives the body of a partial by its name, or null.</param>
    /// <exception cref="FormatException">The body cannot be read; the message says where.</exception>
    ITemplate Compile(string name, string body, Func<string, string?> partial);
}
