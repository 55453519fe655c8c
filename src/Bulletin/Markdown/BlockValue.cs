using Bulletin.Pictures;

namespace Bulletin.Markdown;

/// <summary>A figure or a table that a token stands for.</summary>
/// <param name="Path">The path of its paragraph in the report.</param>
/// <param name="Make">Makes the block; null where a picture cannot be had (the reason has been reported).</param>
internal sealed record BlockValue(string Path, Func<PictureLoader, Block?> Make);
