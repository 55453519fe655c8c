namespace Bulletin;

/// <summary>A picture that belongs beside a page.</summary>
/// <param name="Path">Where, relative to the page, with <c>/</c> between folders. The name is made from the content: it says nothing of the file that the picture came from.</param>
/// <param name="Bytes">The file.</param>
public sealed record HtmlPicture(string Path, ReadOnlyMemory<byte> Bytes);
