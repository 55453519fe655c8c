using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Tree;

namespace Bulletin.Checks;

/// <summary>
/// Whether the attachment note, the attachments and the texts agree in number, order and title (GB/T 9704-2012 §7.3.4, §7.3.7).
/// </summary>
internal static class AttachmentChecks
{
    /// <summary>Checks the blocks of a numbered document.</summary>
    public static IEnumerable<Diagnostic> Check(ValueList<Block> blocks)
    {
        var attachments = blocks.OfType<AttachmentBlock>().ToList();
        var note = blocks.OfType<AttachmentNote>().FirstOrDefault();
        return Note(attachments, note).Concat(References(blocks, attachments, note?.Titles.Count ?? 0));
    }

    private static IEnumerable<Diagnostic> Note(List<AttachmentBlock> attachments, AttachmentNote? note) =>
        note is null ? attachments.Count == 0 ? [] : [DiagnosticCodes.NoAttachmentNote.At(Place(attachments[0]), attachments.Count)]
        : attachments.Count == 0 ? [DiagnosticCodes.NoAttachmentBound.At(Place(note, 0), note.Titles.Count)]
        : Titles(attachments, note).Concat(Missing(attachments, note)).Concat(Order(attachments, note));

    private static IEnumerable<Diagnostic> Titles(List<AttachmentBlock> attachments, AttachmentNote note)
    {
        foreach (var attachment in attachments)
        {
            var index = (attachment.Number ?? 1) - 1;
            if (index >= note.Titles.Count)
            {
                yield return DiagnosticCodes.AttachmentNotNamed.At(
                    Place(attachment),
                    Label(attachment),
                    Excerpt.Of(attachment.Title.ToString()),
                    Place(note, 0));
            }
            else if (AttachmentTitle.Key(attachment.Title) != AttachmentTitle.Key(note.Titles[index]))
            {
                yield return DiagnosticCodes.AttachmentTitleDiffers.At(
                    Place(attachment),
                    Label(attachment),
                    Excerpt.Of(attachment.Title.ToString()),
                    Place(note, index),
                    index + 1,
                    Excerpt.Of(note.Titles[index].ToString()));
            }
        }
    }

    private static IEnumerable<Diagnostic> Missing(List<AttachmentBlock> attachments, AttachmentNote note)
    {
        var bound = attachments.Select(attachment => (attachment.Number ?? 1) - 1).ToHashSet();
        var missing = Enumerable.Range(0, note.Titles.Count).Where(index => !bound.Contains(index)).ToList();
        return missing.Count == 0
            ? []
            : [DiagnosticCodes.AttachmentNotBound.At(
                Place(note, missing[0]),
                string.Join('、', missing.Select(index => index + 1)),
                Excerpt.Of(note.Titles[missing[0]].ToString()))];
    }

    private static IEnumerable<Diagnostic> Order(List<AttachmentBlock> attachments, AttachmentNote note)
    {
        for (var i = 1; i < attachments.Count; i++)
        {
            if (attachments[i].Number < attachments[i - 1].Number)
            {
                yield return DiagnosticCodes.AttachmentOrder.At(
                    Place(attachments[i]),
                    Label(attachments[i]),
                    Label(attachments[i - 1]),
                    Place(note, 0));
            }
        }
    }

    private static IEnumerable<Diagnostic> References(ValueList<Block> blocks, List<AttachmentBlock> attachments, int named)
    {
        var count = Math.Max(named, attachments.Max(attachment => attachment.Number ?? 1, fallback: 0));
        var there = count switch
        {
            0 => new LocalText("文中没有附件", "there is no attachment"),
            1 => new LocalText("附件只有一个，没有序号", "the only attachment has no number"),
            _ => new LocalText($"附件只有 {count} 个", $"there are only {count} attachments"),
        };
        foreach (var (text, place) in Texts(blocks))
        {
            foreach (var reference in AttachmentReference.In(text)
                .Where(reference => reference.IsWrong(count))
                .DistinctBy(reference => reference.Written, StringComparer.Ordinal))
            {
                yield return DiagnosticCodes.AttachmentReference.At(place, reference.Written, there);
            }
        }
    }

    private static IEnumerable<(string Text, string? Place)> Texts(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [(heading.Text, heading)],
        Paragraph paragraph => [(paragraph.Text, paragraph)],
        Remark remark => [(remark.Text, remark)],
        Table table => table.Header.Concat(table.Rows).SelectMany(row => row).SelectMany(cell => cell.Paragraphs)
            .Append(table.Caption).Select(text => (text, (Block)table)),
        _ => Enumerable.Empty<(RichText, Block)>(),
    }).Select(found => (found.Item1.ToString(), found.Item1.Origin.Place ?? found.Item2.Origin.Place))
        .Concat(blocks.OfType<AttachmentBlock>().SelectMany(attachment => Texts(attachment.Blocks)));

    private static int Max<T>(this IEnumerable<T> items, Func<T, int> value, int fallback) =>
        items.Select(value).DefaultIfEmpty(fallback).Max();

    private static string Label(AttachmentBlock attachment) => string.Create(CultureInfo.InvariantCulture, $"附件{attachment.Number}");

    private static string Place(AttachmentBlock attachment) => attachment.Title.Origin.Place ?? attachment.Origin.Place ?? "attachments";

    private static string Place(AttachmentNote note, int index) =>
        (index < note.Titles.Count ? note.Titles[index].Origin.Place : null) ?? note.Origin.Place ?? "attachments";
}
