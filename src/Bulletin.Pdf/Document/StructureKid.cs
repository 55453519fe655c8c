namespace Bulletin.Pdf;

/// <summary>A kid of a structure element, in a list of them.</summary>
/// <param name="Page">The index of the page that it lies on; −1 for an element.</param>
/// <param name="Number">Of marked content, its identifier on the page; of an element, its index; of an annotation, the number of its object.</param>
/// <param name="IsAnnotation">Whether it is an annotation.</param>
/// <param name="Next">The index of the kid after it; −1 for none.</param>
internal readonly record struct StructureKid(int Page, int Number, bool IsAnnotation, int Next);
