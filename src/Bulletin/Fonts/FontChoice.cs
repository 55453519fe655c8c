namespace Bulletin.Fonts;

/// <summary>One place of the chain of a role.</summary>
/// <param name="Family">The family, by any of its names.</param>
/// <param name="Standing">How well it stands for the role.</param>
/// <param name="Weight">The weight that it must have, or nearly; null if any will do, the regular first.</param>
internal sealed record FontChoice(string Family, FontStanding Standing, int? Weight = null)
{
    /// <summary>The families, best first, that digits and Latin letters are taken from because its own do not go with its Chinese characters; none where they do.</summary>
    public ValueList<string> Latin { get; init; } = [];

    // From medium on a Song type can be taken for a title; regular cannot.
    private const int Tolerance = 200;

    /// <summary>The face, or null if there is none.</summary>
    public FontFace? In(FontCatalog catalog)
    {
        var face = catalog.Find(Family, Weight ?? 400);
        return face is not null && Weight is { } wanted && Math.Abs(face.Weight - wanted) > Tolerance ? null : face;
    }
}
