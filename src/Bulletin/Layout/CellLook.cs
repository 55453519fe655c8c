namespace Bulletin.Layout;

/// <summary>How a run of characters is set; all of its cells share it.</summary>
/// <param name="Font">The role of the font.</param>
/// <param name="Size">The size the characters are set in.</param>
/// <param name="Tracking">What is added after each.</param>
/// <param name="Raise">How far their baseline stands above that of the line.</param>
/// <param name="Role">What they are part of.</param>
/// <param name="Style">What distinguishes them.</param>
/// <param name="Colour">Their colour.</param>
internal sealed record CellLook(FontRole Font, Length Size, Length Tracking, Length Raise, ItemRole Role, TextStyle Style, Colour Colour = default);
