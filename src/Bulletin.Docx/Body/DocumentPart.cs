namespace Bulletin.Docx;

/// <summary>The main part: the blocks in order, and the pages of the last section.</summary>
internal static class DocumentPart
{
    private const string Name = "word/document.xml";

    /// <summary>The part; with a content control around every value of the report, if the options ask for them.</summary>
    public static ZipEntry Write(
        NoticeDocument document,
        StyleProfile profile,
        Styling styling,
        LayoutDecisions decisions,
        MediaBook media,
        HeadingLists? lists,
        DocxOptions options,
        CancellationToken cancellationToken)
    {
        if (!options.ContentControls)
        {
            return XmlPart.Of(Name, WriteWith(origins: null));
        }

        var origins = new RunOrigins();
        using var plain = new MemoryStream();
        XmlPart.Write(plain, WriteWith(origins));
        var xml = XmlPart.Utf8.GetBytes(
            ContentControls.Insert(XmlPart.Utf8.GetString(plain.GetBuffer(), 0, (int)plain.Length), origins, styling.BodyId));
        return ZipEntry.Of(Name, stream => stream.Write(xml));

        Action<WordWriter> WriteWith(RunOrigins? origins) => writer =>
            Write(writer, document, profile, styling, decisions, media, lists, options.RunInHeadings, origins, cancellationToken);
    }

    private static void Write(
        WordWriter writer,
        NoticeDocument document,
        StyleProfile profile,
        Styling styling,
        LayoutDecisions decisions,
        MediaBook media,
        HeadingLists? lists,
        RunInHeadingMode runIn,
        RunOrigins? origins,
        CancellationToken cancellationToken)
    {
        writer.Start("document");
        writer.DeclareRelationships();
        writer.Start("body");
        new BlockWriter(writer, profile, styling, decisions, media, lists, runIn, origins) { Cancellation = cancellationToken }
            .Write(document.Blocks);
        styling.Section(document.Blocks is [.., var last] && Sections.EndsLandscape(last), !Sections.EndsUnnumbered(document.Blocks, decisions))(writer);
        writer.End();
        writer.End();
    }
}
