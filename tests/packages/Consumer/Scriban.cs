namespace Scriban;

/// <summary>
/// An application's own type with the name of one of Scriban's: were the library's types passed on to the compilation, this would be a
/// warning, and so an error here (CS0436).
/// </summary>
internal static class Template
{
    public const string Name = "own";
}
