namespace Bulletin.Html;

/// <summary>The ids of the attachments, by which the attachment note leads to them; none where ids are not to be written.</summary>
internal sealed class AttachmentIds
{
    private readonly string? _prefix;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public AttachmentIds(NoticeDocument document, HtmlOptions options)
    {
        _prefix = options.IdPrefix ?? (options.Fragment ? null : options.ClassPrefix);
        var number = 0;
        foreach (var attachment in document.Blocks.OfType<AttachmentBlock>())
        {
            _numbers.TryAdd(attachment.Title.ToString(), ++number);
        }
    }

    /// <summary>The id of the next attachment, counted from 1; null for none.</summary>
    public string? Of(int number) => _prefix is null ? null : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_prefix}attachment-{number}");

    /// <summary>The id of the attachment of that title; null where there is none: a note can name what is published elsewhere.</summary>
    public string? Of(RichText title) => _numbers.TryGetValue(title.ToString(), out var number) ? Of(number) : null;
}
