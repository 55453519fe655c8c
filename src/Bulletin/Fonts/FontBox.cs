namespace Bulletin;

/// <summary>The box that holds every glyph of a face, in units of its em, upwards and to the right.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Bottom">The lower edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Top">The upper edge.</param>
public readonly record struct FontBox(int Left, int Bottom, int Right, int Top);
