namespace Bulletin.Layout;

/// <summary>Alignments that depend on the page.</summary>
internal static class FurnitureAlignments
{
    /// <summary>Left, in the middle or right, as an alignment is on odd or even pages.</summary>
    public static FurnitureAlignment On(this FurnitureAlignment alignment, bool isOdd) => alignment switch
    {
        FurnitureAlignment.Outer => isOdd ? FurnitureAlignment.Right : FurnitureAlignment.Left,
        FurnitureAlignment.Inner => isOdd ? FurnitureAlignment.Left : FurnitureAlignment.Right,
        _ => alignment,
    };
}
