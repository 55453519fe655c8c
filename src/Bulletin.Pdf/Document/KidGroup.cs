namespace Bulletin.Pdf;

/// <summary>Some of the kids of an element of the structure, as an element of their own.</summary>
/// <param name="Element">The index of the element.</param>
/// <param name="From">The index of the first of them.</param>
/// <param name="Until">The index of the kid after the last of them, or none.</param>
/// <param name="Reference">Where it is written.</param>
internal readonly record struct KidGroup(int Element, int From, int Until, PdfReference Reference);
