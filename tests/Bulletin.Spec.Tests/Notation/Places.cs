using System.Globalization;
using System.Text.RegularExpressions;
using Bulletin.Layout;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>Finds what a line of positions speaks of.</summary>
internal sealed partial class Places(PagedDocument document, StyleProfile profile)
{
    private static readonly Dictionary<string, ItemRole> Roles = new(StringComparer.Ordinal)
    {
        ["copy number"] = ItemRole.CopyNumber,
        ["classification"] = ItemRole.Classification,
        ["urgency"] = ItemRole.Urgency,
        ["mark"] = ItemRole.IssuerMark,
        ["reference number"] = ItemRole.ReferenceNumber,
        ["approvers"] = ItemRole.Approvers,
        ["title"] = ItemRole.Title,
        ["recipients"] = ItemRole.Recipients,
        ["heading 1"] = ItemRole.Heading1,
        ["heading 2"] = ItemRole.Heading2,
        ["heading 3"] = ItemRole.Heading3,
        ["heading 4"] = ItemRole.Heading4,
        ["body"] = ItemRole.Body,
        ["contacts"] = ItemRole.Contacts,
        ["attachment note"] = ItemRole.AttachmentNote,
        ["signature"] = ItemRole.Signature,
        ["date"] = ItemRole.Date,
        ["remark"] = ItemRole.Remark,
        ["attachment mark"] = ItemRole.AttachmentMark,
        ["attachment title"] = ItemRole.AttachmentTitle,
        ["copy to"] = ItemRole.CopyTo,
        ["printing office"] = ItemRole.PrintingOffice,
        ["print date"] = ItemRole.PrintDate,
        ["table caption"] = ItemRole.TableCaption,
        ["figure caption"] = ItemRole.FigureCaption,
        ["table header"] = ItemRole.TableHeader,
        ["table cell"] = ItemRole.TableCell,
    };

    /// <summary>The place of a subject, or null if there is no such thing.</summary>
    public Place? Find(string subject)
    {
        if (subject == "sheet")
        {
            return new Place(1, Length.Zero, document.Pages[0].Width, Length.Zero, document.Pages[0].Height) { Count = document.Pages.Count };
        }

        if (Quoted().Match(subject) is { Success: true } quoted)
        {
            return Text(quoted.Groups["text"].Value).ElementAtOrDefault(Number(quoted, 1) - 1);
        }

        if (Numbered().Match(subject) is not { Success: true } numbered)
        {
            throw new FormatException($"“{subject}” is nothing that can be measured.");
        }

        var number = Number(numbered, 0);
        return numbered.Groups["what"].Value switch
        {
            "page" => Page(number),
            "page number" => Lines(ItemRole.PageNumber).FirstOrDefault(place => place.Page == number),
            "seal" => Seals(ItemRole.Seal).ElementAtOrDefault(number - 1),
            "stamp" => Seals(ItemRole.NameStamp).ElementAtOrDefault(number - 1),
            "rule" => Rules().ElementAtOrDefault(number - 1),
            "figure" => Figures().ElementAtOrDefault(number - 1),
            var what => Lines(Roles.TryGetValue(what, out var role) ? role : throw new FormatException($"Nothing is called “{what}”.")).ElementAtOrDefault(number - 1),
        };
    }

    // The lines of a page: line boxes, and the characters farthest out.
    private Place? Page(int number)
    {
        if (number > document.Pages.Count)
        {
            return null;
        }

        var texts = document.Pages[number - 1].Items.OfType<TextItem>().Where(item => item.Role != ItemRole.PageNumber).ToList();
        var baselines = texts.Where(item => !IsRaised(item)).Select(item => item.Baseline).Distinct().ToList();
        var top = baselines.Min() - profile.Grid.Baseline;
        return new Place(number, texts.Min(item => item.Cells[0].X), texts.Max(item => item.Cells[^1].X + item.Cells[^1].Width), top, baselines.Max() - profile.Grid.Baseline + profile.Grid.Pitch)
        {
            Count = baselines.Count,
        };
    }

    // Cells of a table are counted one by one; what else is on one baseline is a line.
    private IEnumerable<Place> Lines(ItemRole role) =>
        from page in Pages()
        from line in page.Items.OfType<TextItem>().Where(item => item.Role == role && !IsRaised(item)).GroupBy(item => (item.Baseline, role is ItemRole.TableCell or ItemRole.TableHeader ? item.Cells[0].X : Length.Zero))
        select OnLine(Place.Of(page.Number, Characters(line)));

    private IEnumerable<Place> Rules() =>
        from page in Pages()
        from rule in page.Items.OfType<RuleItem>()
        select Place.Of(page.Number, rule);

    private IEnumerable<Place> Figures() => Pictures(ItemRole.Figure);

    private IEnumerable<Place> Pictures(ItemRole role) =>
        from page in Pages()
        from picture in page.Items.OfType<PictureItem>().Where(item => item.Role == role)
        select new Place(page.Number, picture.X, picture.X + picture.Width, picture.Y, picture.Y + picture.Height);

    // Wherever the text stands on one line, whatever it is part of.
    private IEnumerable<Place> Text(string text) =>
        from page in Pages()
        from line in page.Items.OfType<TextItem>().GroupBy(item => item.Baseline)
        let characters = Characters(line)
        let printed = string.Concat(line.Select(item => item.Text))
        from index in Enumerable.Range(0, printed.Length)
        where string.CompareOrdinal(printed, index, text, 0, text.Length) == 0
        let first = Runes(printed[..index])
        select OnLine(Place.Of(page.Number, characters.GetRange(first, Runes(text))));

    // Pictures of them first, then the places kept free: as bodies are given theirs.
    private IEnumerable<Place> Seals(ItemRole role) => Pictures(role).Concat(document.SealPlaces.Where(seal => seal.Role == role).Select(Place.Of));

    private Place OnLine(Place place) => place with { Line = new PageRows(document.Pages[place.Page - 1], profile).Of(place.Baseline) };

    private IEnumerable<(int Number, ValueList<PageItem> Items)> Pages() => document.Pages.Select((page, i) => (i + 1, page.Items));

    private static List<(TextItem Item, GlyphCell Cell)> Characters(IEnumerable<TextItem> line) => [.. line.SelectMany(item => item.Cells.Select(cell => (item, cell)))];

    private static int Runes(string text) => text.EnumerateRunes().Count();

    private static bool IsRaised(TextItem item) => (item.Style & (TextStyle.Subscript | TextStyle.Superscript)) != TextStyle.Plain;

    private static int Number(Match match, int otherwise) =>
        match.Groups["number"] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex("^\"(?<text>.+)\"( (?<number>[0-9]+))?$")]
    private static partial Regex Quoted();

    [GeneratedRegex("^(?<what>.+?)( line)? (?<number>[0-9]+)$")]
    private static partial Regex Numbered();
}
