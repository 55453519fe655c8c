namespace Bulletin;

/// <summary>How a notice is written as HTML. Immutable; every property has a default.</summary>
public sealed record HtmlOptions
{
    /// <summary>The defaults: a page that stands alone.</summary>
    public static HtmlOptions Default { get; } = new();

    /// <summary>
    /// Whether only the notice itself is written, an <c>article</c> element for a content management system to put into its page; false by default. A fragment has no style sheet of its own
    /// (<see cref="HtmlRenderer.StyleSheet"/> gives it), and no ids unless <see cref="IdPrefix"/> is set.
    /// </summary>
    public bool Fragment { get; init; }

    /// <summary>What every class begins with, so that none meets a class of the site: a letter, then letters, digits, <c>-</c> and <c>_</c>; <c>bulletin-</c> by default.</summary>
    public string ClassPrefix { get; init; } = "bulletin-";

    /// <summary>
    /// What every id begins with, of the same characters; by it the attachment note leads to the attachments. Null (the default) for <see cref="ClassPrefix"/> in a page that stands alone, and for no ids in a fragment:
    /// of two notices on one page each needs a prefix of its own.
    /// </summary>
    public string? IdPrefix { get; init; }

    /// <summary>
    /// The folder of the pictures, relative to the page: <c>图片</c>, <c>files/2026</c>. Null (the default) puts the pictures into the page itself, as <c>data:</c> addresses.
    /// <see cref="NoticeHtmlExtensions.SaveHtml(Notice, string, HtmlOptions)"/> writes them there; whoever writes to a stream finds them in <see cref="HtmlResult.Pictures"/>.
    /// </summary>
    public string? PictureFolder { get; init; }

    /// <summary>What the site says of the notice, in a list above it and in the head of the page; null (the default) for nothing.</summary>
    public PublicationMetadata? Metadata { get; init; }

    /// <summary>Whether a notice that was composed for the party (<see cref="Audience.Party"/>), with all that the public is not to read, may be written all the same; false by default, so that it is refused (BUL9001).</summary>
    public bool PermitPartyAudience { get; init; }
}
