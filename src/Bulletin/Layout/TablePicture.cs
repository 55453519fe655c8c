using Bulletin.Standard;

namespace Bulletin.Layout;

/// <summary>A picture in a cell.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Size">Its size.</param>
/// <param name="Element">Its element in the structure; −1 for none.</param>
internal sealed record TablePicture(Picture Picture, FigureSize Size, int Element);
