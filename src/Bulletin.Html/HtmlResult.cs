namespace Bulletin;

/// <summary>A notice as HTML.</summary>
/// <param name="Html">The page, or the fragment. Lines end in <c>\n</c>; to be written as UTF-8.</param>
/// <param name="Pictures">The pictures that belong beside it, each once; none where they are in the page.</param>
public sealed record HtmlResult(string Html, ValueList<HtmlPicture> Pictures);
