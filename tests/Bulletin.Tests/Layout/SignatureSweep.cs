namespace Bulletin.Tests.Layout;

/// <summary>Documents with a signature at every height of a page, and what the rule makes of them (GB/T 9704-2012 §7.3.5.5).</summary>
internal sealed record SignatureSweep(string Kind, int Lines, PageReading Reading)
{
    private const int PageLines = 22;

    public static readonly string[] Kinds = ["not sealed", "sealed", "two bodies", "two seals", "date alone", "remark", "note"];

    private static readonly DateOnly Date = new(2026, 3, 2);

    public StyleProfile Profile => Gb9704.Profile(DocumentForm.Web, Reading);

    public NoticeDocument Document => new() { Blocks = [.. Enumerable.Range(1, Lines).Select(line => new Paragraph($"第{line}行。")), .. Ending] };

    /// <summary>The pages there are to be.</summary>
    public int Pages { get; private init; }

    /// <summary>The pitch of the lines of the last page, in twips.</summary>
    public int Pitch { get; private init; }

    /// <summary>Lines of text above the signature on its page, the attachment note among them.</summary>
    public int Above { get; private init; }

    public static SignatureSweep Of(string kind, int lines, PageReading reading)
    {
        var normal = reading == PageReading.Nominal ? 579 : 589;
        var (pages, above, blank) = (((lines - 1) / PageLines) + 1, ((lines - 1) % PageLines) + 1, 0);
        if (kind == "note")
        {
            // A blank line and the note, or the note at the top of a page.
            (pages, above, blank) = above + 2 > PageLines ? (pages + 1, 1, 0) : (pages, above + 1, 1);
        }

        var (block, free) = kind switch { "sealed" or "two seals" => (2, 2), "two bodies" => (3, 1), "date alone" => (1, 1), "remark" => (3, 1), _ => (2, 1) };
        var all = above + blank + free + block;
        var closer = normal - (int)Math.Ceiling((all - PageLines) * normal / (double)(all - blank));
        var sweep = new SignatureSweep(kind, lines, reading) { Pages = pages, Pitch = normal, Above = above };
        return all <= PageLines ? sweep with { Above = pages > 1 ? Math.Max(2, above) : above }
            : above + block <= PageLines && closer >= normal * PageLines / 24 ? sweep with { Pitch = closer }
            : sweep with { Pages = pages + 1, Above = 2 };
    }

    public override string ToString() => $"{Lines} lines, {Kind}, {Reading}";

    private Block[] Ending => Kind switch
    {
        "sealed" => [new SignatureBlock(["中共云河市水务局党组"], Date, Sealed: true)],
        "two bodies" => [new SignatureBlock(["云河市水务局", "云河市财政局"], Date, Sealed: false)],
        "two seals" => [new SignatureBlock(["云河市水务局", "云河市财政局"], Date, Sealed: true)],
        "date alone" => [new SignatureBlock([], Date, Sealed: false)],
        "remark" => [new SignatureBlock(["中共云河市水务局党组"], Date, Sealed: false), new Remark("此件公开发布")],
        "note" => [new AttachmentNote(["整改清单"]), new SignatureBlock(["中共云河市水务局党组"], Date, Sealed: false)],
        _ => [new SignatureBlock(["中共云河市水务局党组"], Date, Sealed: false)],
    };
}
