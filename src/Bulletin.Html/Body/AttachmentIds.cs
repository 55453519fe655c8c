using System.Globalization;
using Bulletin.Tree;

namespace Bulletin.Html;

/// <summary>
/// The ids of the attachments, by which the attachment note links to them; none if ids are not to be written. An id ends in the number of
/// the label.
/// </summary>
internal sealed class AttachmentIds
{
    private readonly string? _prefix;
    private readonly List<AttachmentBlock> _attachments;
    private readonly Dictionary<int, string> _titles = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public AttachmentIds(NoticeDocument document, HtmlOptions options)
    {
        _prefix = options.IdPrefix ?? (options.Fragment ? null : options.ClassPrefix);
        _attachments = document.Blocks.OfType<AttachmentBlock>().ToList();
        for (var i = 0; i < _attachments.Count; i++)
        {
            var (number, title) = (Number(i), AttachmentTitle.Key(_attachments[i].Title));
            _titles.TryAdd(number, title);
            _numbers.TryAdd(title, number);
        }
    }

    /// <summary>The id of an attachment, counted from 0 in the order of the document; null for none.</summary>
    public string? Of(int index) => Id(Number(index));

    /// <summary>The id of the attachment that an item of the note names; null if the document has no such attachment.</summary>
    /// <param name="item">The item, counted from 0.</param>
    /// <param name="title">Its title.</param>
    public string? Of(int item, RichText title)
    {
        var key = AttachmentTitle.Key(title);
        return _titles.TryGetValue(item + 1, out var own) && own == key
            ? Id(item + 1)
            : _numbers.TryGetValue(key, out var number) ? Id(number) : null;
    }

    private int Number(int index) => _attachments[index].Number ?? index + 1;

    private string? Id(int number) => _prefix is null ? null : string.Create(CultureInfo.InvariantCulture, $"{_prefix}attachment-{number}");
}
