using System.IO.Compression;

namespace Bulletin.Docx;

/// <summary>Headers, and footers that differ, of a document with page furniture of the application's own.</summary>
/// <param name="Upright">The parts of upright pages.</param>
/// <param name="Turned">The parts of landscape pages.</param>
/// <param name="BlankEven">The footer of even pages without a number; null where that of odd ones serves.</param>
/// <param name="Files">What the headers refer to: the letterhead and their relationships.</param>
/// <param name="ContentTypes">The types of these files.</param>
internal sealed record FurnitureParts(
    ValueList<(MainPart Part, ZipEntry Entry)> Upright,
    ValueList<(MainPart Part, ZipEntry Entry)> Turned,
    (MainPart Part, ZipEntry Entry)? BlankEven,
    ValueList<ZipEntry> Files,
    string ContentTypes)
{
    private const string Media = "media/letterhead.";

    public static FurnitureParts Build(StyleProfile profile, PageFurniture furniture)
    {
        var writer = new FurnitureWriter(furniture, profile);
        List<(MainPart Part, ZipEntry Entry)> upright =
        [
            Part(MainPart.OddHeader, part => writer.Header(part, isOdd: true, isFirst: false)),
            Part(MainPart.EvenHeader, part => writer.Header(part, isOdd: false, isFirst: false)),
        ];
        if (HasFirstPage(profile, furniture))
        {
            upright.Add(Part(MainPart.FirstHeader, part => writer.Header(part, isOdd: true, isFirst: true)));
            upright.Add(Part(MainPart.FirstFooter, part => FirstFooter(part, profile, writer)));
        }

        return new(
            upright.ToValueList(),
            [
                Part(MainPart.TurnedOddHeader, part => writer.TurnedHeader(part, isOdd: true)),
                Part(MainPart.TurnedEvenHeader, part => writer.TurnedHeader(part, isOdd: false)),
            ],
            writer.Footer(isOdd: false) is { } footer ? Part(MainPart.BlankEvenFooter, part => FooterPart.WriteBlank(part, footer)) : null,
            furniture.Letterhead is { } letterhead ? [.. FilesOf(letterhead.Picture, upright)] : [],
            furniture.Letterhead is { } shown ? TypeOf(shown.Picture) : "");
    }

    /// <summary>Whether page 1 has headers and footers of its own.</summary>
    public static bool HasFirstPage(StyleProfile profile, PageFurniture furniture) => profile.Form == DocumentForm.Letter || furniture.HasFirstPage || !profile.PageNumber.IsOnFirstPage;

    /// <summary>The parts with headers and footers changed.</summary>
    public FurnitureParts With(Func<ZipEntry, ZipEntry> change) => this with
    {
        Upright = [.. Upright.Select(part => (part.Part, change(part.Entry)))],
        Turned = [.. Turned.Select(part => (part.Part, change(part.Entry)))],
        BlankEven = BlankEven is { } blank ? (blank.Part, change(blank.Entry)) : null,
    };

    private static void FirstFooter(WordWriter part, StyleProfile profile, FurnitureWriter furniture)
    {
        var below = furniture.Footer(isOdd: true, isFirst: true);
        if (profile.Form == DocumentForm.Letter)
        {
            LetterParts.WriteFirstFooter(part, profile, below);
        }
        else if (profile.PageNumber.IsOnFirstPage)
        {
            FooterPart.Write(part, profile.PageNumber, StyleId.PageNumberOdd, below);
        }
        else
        {
            FooterPart.WriteBlank(part, below ?? (writer => writer.Paragraph(StyleId.Footer)));
        }
    }

    private static IEnumerable<ZipEntry> FilesOf(PictureFile picture, List<(MainPart Part, ZipEntry Entry)> headers)
    {
        var target = Media + Extension(picture);
        foreach (var (part, _) in headers.Where(header => header.Part is MainPart.OddHeader or MainPart.EvenHeader or MainPart.FirstHeader))
        {
            yield return Package.Relationships(
                Checking.PackagePart.RelationshipsName(part.Name()), Package.Relationship(FurnitureWriter.LetterheadId, "image", target));
        }

        yield return ZipEntry.Of("word/" + target, stream => stream.Write(picture.Bytes.Span), CompressionLevel.NoCompression);
    }

    private static string TypeOf(PictureFile picture) =>
        $"""<Override PartName="/word/{Media}{Extension(picture)}" ContentType="image/{Extension(picture)}"/>""";

    private static string Extension(PictureFile picture) => picture.Format == PictureFormat.Png ? "png" : "jpeg";

    private static (MainPart Part, ZipEntry Entry) Part(MainPart part, Action<WordWriter> write) => (part, XmlPart.Of(part.Name(), write));
}
