namespace Bulletin.Docx;

/// <summary>A level of a list, as paragraphs and styles name it.</summary>
/// <param name="List">The number of the list.</param>
/// <param name="Level">The level in it, from 0.</param>
internal readonly record struct ListPlace(int List, int Level)
{
    /// <summary>No list, said where the style has one.</summary>
    public static ListPlace None => default;
}
