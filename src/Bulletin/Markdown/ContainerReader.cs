using Bulletin.Diagnostics;
using Bulletin.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Reads <c>:::</c> containers.</summary>
internal sealed class ContainerReader(MarkdownSource source, BlockReader blocks)
{
    private static readonly string[] WithoutArgument =
    [
        ContainerNames.Subtitle, ContainerNames.Recipients, ContainerNames.Attachments, ContainerNames.Contacts, ContainerNames.Remark, ContainerNames.Masthead,
        ContainerNames.Imprint,
    ];

    /// <summary>The block, or null where there is none to make (the reason has been reported).</summary>
    public Block? Read(string name, CustomContainer container)
    {
        if (WithoutArgument.Contains(name, StringComparer.Ordinal) && !string.IsNullOrEmpty(container.Arguments))
        {
            source.Report(DiagnosticCodes.ContainerArgument, container, name, container.Arguments);
        }

        switch (name)
        {
            case ContainerNames.Subtitle:
                return Items(container) is { Count: > 0 } under ? new Subtitle(under) { Origin = under[0].Origin } : null;
            case ContainerNames.Recipients:
                return Recipients(container);
            case ContainerNames.Attachments:
                return Items(container) is { Count: > 0 } titles ? new AttachmentNote(titles) { Origin = titles[0].Origin } : null;
            case ContainerNames.Contacts:
                return Items(container) is { Count: > 0 } lines ? new Contacts(lines) { Origin = lines[0].Origin } : null;
            case ContainerNames.Remark:
                return Remark(container);
            case ContainerNames.Signature:
                return Signature(container, Sources(container));
            case ContainerNames.Attachment:
                return Attachment(container);
            case ContainerNames.Table:
                return Table(container);
            case ContainerNames.Pictures:
                return Pictures(container);
            case ContainerNames.Masthead:
                return MastheadNotation.Read(source, container, Sources(container));
            case ContainerNames.Imprint:
                return new ImprintReader(source).Read(container, Sources(container));
            default:
                source.Report(DiagnosticCodes.UnknownContainer, container, name, string.Join(" ", ContainerNames.All));
                return null;
        }
    }

    // A blank line parts two groups.
    private Recipients? Recipients(CustomContainer container)
    {
        var names = Items(Sources(container), container);
        var groups = new List<List<RichText>>();
        for (var i = 0; i < names.Count; i++)
        {
            if (i == 0 || names[i].Line.Place != names[i - 1].Line.Place)
            {
                groups.Add([]);
            }

            groups[^1].Add(names[i].Text);
        }

        return groups.Count == 0
            ? null
            : new Recipients(groups.Select(group => group.ToValueList()).ToValueList()) { Origin = names[0].Text.Origin };
    }

    private Remark? Remark(CustomContainer container)
    {
        var lines = Items(container);
        if (lines.Count > 1)
        {
            source.Report(DiagnosticCodes.NotAllowedHere, container, "第二行", ":::remark");
        }

        return lines is [var text, ..] ? new Remark(text) { Origin = text.Origin } : null;
    }

    // Bodies, one a line; a last line that is a date is the date of issue.
    private SignatureBlock? Signature(CustomContainer container, List<ContainerLine> sources)
    {
        var seals = SealReader.Take(sources, source);
        return SealReader.With(Signature(container, sources, source.Line(container.Arguments ?? "", container).ToString()), seals, container, source);
    }

    private SignatureBlock? Signature(CustomContainer container, List<ContainerLine> sources, string argument)
    {
        if (argument == ContainerNames.Stamped)
        {
            return new StampReader(source).Read(container, sources);
        }

        if (argument is not ("" or ContainerNames.Sealed or "盖章" or "不盖章" or "无"))
        {
            source.Report(DiagnosticCodes.NotAllowedHere, container, argument, ":::signature");
        }

        var lines = Texts(sources);
        if (lines.Count == 0)
        {
            return null;
        }

        var names = new List<RichText>();
        var (date, dateOrigin) = ((DateOnly?)null, Origin.None);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, text) = lines[i];
            if (SignatureDate.TryRead(text, line, isLast: i + 1 == lines.Count, source, out var read))
            {
                (date, dateOrigin) = (read, text.Origin);
            }
            else
            {
                names.Add(text);
                CheckLine(line, ContainerNames.Signature);
            }
        }

        return new SignatureBlock(names.ToValueList(), date, argument is ContainerNames.Sealed or "盖章")
        {
            Origin = lines[0].Text.Origin,
            DateOrigin = dateOrigin,
        };
    }

    private AttachmentBlock? Attachment(CustomContainer container)
    {
        var title = source.Line(container.Arguments ?? "", container);
        if (title.IsBlank)
        {
            source.Report(DiagnosticCodes.EmptyHeading, container);
            return null;
        }

        return new AttachmentBlock(title, blocks.Read(container, ":::attachment")) { Origin = title.Origin };
    }

    // A caption, and before it how the table stands on the sheet. Both may be left out.
    private Table? Table(CustomContainer container)
    {
        var (argument, own) = TableWords.Take(container.Arguments ?? "");
        var words = argument.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isLandscape = words is [ContainerNames.Landscape, ..];
        var caption = source.Line(isLandscape || words is [ContainerNames.Upright, ..] ? words.ElementAtOrDefault(1) ?? "" : argument, container);
        var paragraph = container is [ParagraphBlock only] ? only : null;
        var tables = paragraph is null ? null : new TableFinder(MarkdownSource.Lines(paragraph).ToList(), paragraph, source);
        if (tables?.Parts() is not [{ Table: { } table }])
        {
            if (tables is not { HasFailed: true })
            {
                source.Report(DiagnosticCodes.TableContainer, container);
            }

            return null;
        }

        if (own.Widths.Count > 0 && own.Widths.Count != table.Columns.Count)
        {
            source.Report(
                DiagnosticCodes.ColumnWidths, container, string.Join(' ', own.Widths), table.Columns.Count, Bulletin.Table.LargestWidth);
        }

        return table with
        {
            Caption = caption,
            IsLandscape = isLandscape,
            Size = own.Size,
            Widths = own.Widths,
            Origin = caption.Origin.Path is null ? table.Origin : caption.Origin,
        };
    }

    // Pictures side by side, one a line.
    private PictureRow? Pictures(CustomContainer container)
    {
        var caption = source.Line(container.Arguments ?? "", container);
        var lines = Sources(container);
        if (lines.Count == 0 || !lines.TrueForAll(line => PictureReader.IsPicture(line.Text)))
        {
            source.Report(DiagnosticCodes.PicturesContainer, container);
            return null;
        }

        var pictures = lines.Select(line => PictureReader.Read(line.Text, line.Number, line.Place, source)).OfType<Picture>().ToValueList();
        var origin = caption.IsEmpty ? pictures.FirstOrDefault()?.Origin ?? Origin.None : caption.Origin;
        return pictures.Count == lines.Count ? new PictureRow(pictures, caption) { Origin = origin } : null;
    }

    private ValueList<RichText> Items(CustomContainer container) =>
        Items(Sources(container), container).Select(line => line.Text).ToValueList();

    private List<(ContainerLine Line, RichText Text)> Items(List<ContainerLine> sources, CustomContainer container)
    {
        var lines = Texts(sources);
        lines.ForEach(line => CheckLine(line.Line, container.Info ?? ""));
        return lines;
    }

    private List<(ContainerLine Line, RichText Text)> Texts(List<ContainerLine> sources) =>
        sources.Select(line => (line, source.Line(line))).Where(line => !line.Item2.IsBlank).ToList();

    // As it is written: a value is what the report says it is.
    private void CheckLine(ContainerLine line, string name)
    {
        if (ContainerLines.Problem(line.Text, name) is { } problem)
        {
            source.Report(DiagnosticCodes.ContainerLine, line, name, line.Text, problem.What, problem.Remedy);
        }
    }

    // The lines of a container as they stand in the source.
    private List<ContainerLine> Sources(CustomContainer container)
    {
        var items = new List<ContainerLine>();
        foreach (var block in container)
        {
            if (block is ParagraphBlock paragraph)
            {
                var lines = MarkdownSource.Lines(paragraph).Select((line, i) => new ContainerLine(line, paragraph, i));
                items.AddRange(lines.Where(line => line.Text.Length > 0));
            }
            else
            {
                source.Report(DiagnosticCodes.NotAllowedHere, block, block is HeadingBlock ? "#" : ":::", ":::" + container.Info);
            }
        }

        return items;
    }
}
