using System.Globalization;
using Bulletin.Layout;
using Bulletin.Standard;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Docx;

/// <summary>
/// Writes a masthead: the rows of the pages, a paragraph each, of exact height and with the space above them that puts them where the pages have them. The names of several bodies, with 文件 beside
/// them, are a table without rules: the one thing that stands beside several lines in every reader.
/// </summary>
internal sealed class MastheadWriter(WordWriter writer, ParagraphWriter paragraphs, StyleProfile profile)
{
    private static readonly CellBuilder Cells = new(ReferenceMetrics.Instance);

    public void Write(MastheadBlock masthead)
    {
        if (profile.Form == DocumentForm.Letter && !profile.Masthead.IsPrePrinted)
        {
            LookWriter.Paragraph(writer, LetterStyles.At(profile, StyleId.LetterRule, MastheadArrangement.LetterRule(masthead, profile, Cells)));
        }

        var rows = MastheadArrangement.Rows(masthead, profile, Cells);
        var mark = rows.Where(row => row.Role == ItemRole.IssuerMark).ToList();
        foreach (var row in rows)
        {
            if (row.Role != ItemRole.IssuerMark)
            {
                Row(row);
            }
            else if (mark.Count == 1)
            {
                Mark(row, row.Parts[0], StyleId.IssuerMark, row.SpaceAbove);
            }
            else if (ReferenceEquals(row, mark[0]))
            {
                JointMark(mark);
            }
        }
    }

    private void Row(MastheadRow row)
    {
        var isUpward = row.Role == ItemRole.ReferenceNumber && row.Parts.Any(part => part.Role == ItemRole.Approvers);
        var style = row.Role switch
        {
            ItemRole.CopyNumber => StyleId.CopyNumber,
            ItemRole.Classification => StyleId.Classification,
            ItemRole.Urgency => StyleId.Urgency,
            ItemRole.Approvers => StyleId.Approvers,
            _ => isUpward ? StyleId.UpwardNumber : StyleId.ReferenceNumber,
        };

        // What follows on its heels needs no tab; a tab would lead to the next stop.
        var isLetter = profile.Form == DocumentForm.Letter;
        var hasTabs = isUpward || isLetter || row.Role == ItemRole.Approvers;
        var stops = hasTabs ? row.Parts.Where((part, i) => part.X > Length.Zero && (i == 0 || !Adjoins(row.Parts[i - 1], part))).ToList() : [];
        paragraphs.Begin(style, spacing: row.SpaceAbove == Length.Zero ? null : new() { Before = row.SpaceAbove }, tabs: stops.Count == 0 ? null : stops.Select(Stop).ToValueList());
        foreach (var part in row.Parts)
        {
            if (stops.Contains(part))
            {
                paragraphs.Tab();
            }

            paragraphs.Runs(part.Text, isLetter && part.Role == ItemRole.ReferenceNumber && row.Role != ItemRole.ReferenceNumber ? StyleId.LetterNumber
                : part.Role == ItemRole.Approvers && part.Cells[0].Look.Font == profile.Masthead.ApproverFont ? StyleId.ApproverName : null);
        }

        paragraphs.End();
    }

    // The number of a letter ends at its stop, at the right edge of the type area.
    private TabLook Stop(MastheadPart part) => profile.Form == DocumentForm.Letter ? new(Alignment.Right, profile.Page.TypeAreaWidth) : new(Alignment.Left, part.X);

    private bool Adjoins(MastheadPart before, MastheadPart part) => (part.X - before.End).Emu < profile.Grid.Cell.Emu / 2;

    private void Mark(MastheadRow row, MastheadPart part, string style, Length above)
    {
        var size = part.Cells.Count > 0 ? part.Cells[0].Size : profile.Masthead.LargestMark;
        var tracking = part.Cells.Count > 0 ? part.Cells[0].Look.Tracking : Length.Zero;
        var hasOwnPitch = row.Height != MastheadStyles.MarkPitch(profile);
        paragraphs.Begin(style, spacing: above > Length.Zero || hasOwnPitch ? new() { Before = above > Length.Zero ? above : null, Line = hasOwnPitch ? row.Height : null } : null);
        Length? ownSize = size == profile.Masthead.LargestMark ? null : size;
        if (tracking != Length.Zero)
        {
            // Word and WPS count what is added after the last character into the width of the line as well: the widest name would be too
            // wide for its cell by that.
            var last = LastCharacter(part);
            paragraphs.Runs(part.Text.Slice(0, last), ownSize, tracking);
            paragraphs.Runs(part.Text.Slice(last, part.Text.ToString().Length), ownSize, Length.Zero);
        }
        else if (ownSize is null)
        {
            paragraphs.Runs(part.Text);
        }
        else
        {
            paragraphs.Runs(part.Text, ownSize, tracking: null);
        }

        paragraphs.End();
    }

    // Where the last character begins, with the marks that stand on it.
    private static int LastCharacter(MastheadPart part)
    {
        var last = part.Cells.Count - 1;
        while (last > 0 && part.Cells[last].IsCombining)
        {
            last--;
        }

        return part.Cells.Take(last).Sum(cell => cell.Character.Utf16SequenceLength);
    }

    // The space above is in the first line of either column; 文件 has besides what puts it in the middle of the names.
    private void JointMark(List<MastheadRow> rows)
    {
        var above = rows[0].SpaceAbove;
        var suffix = rows[^1].Parts.Count > 1 ? rows[^1].Parts[1] : null;
        var left = rows[0].Parts[0].X;
        var names = ((suffix?.X ?? rows.Max(row => row.Parts[0].End)) - left).Twips;
        int[] widths = suffix is null ? [names] : [names, suffix.Width.Twips];
        writer.Start("tbl");
        writer.Element(new W.TableProperties
        {
            TableWidth = new() { Width = Text(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
            TableIndentation = new() { Width = left.Twips, Type = W.TableWidthUnitValues.Dxa },
            TableLayout = new() { Type = W.TableLayoutValues.Fixed },
            TableCellMarginDefault = new(
                new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa }),
        });
        writer.Element(new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })));
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            writer.Start("tr");
            writer.Element(new W.TableRowProperties(new W.CantSplit()));
            Cell(widths[0], merge: null, () => Mark(row, row.Parts[0], StyleId.JointMark, row.SpaceAbove));
            if (suffix is not null)
            {
                var isFirst = i == 0;
                Cell(
                    widths[1],
                    isFirst ? W.MergedCellValues.Restart : W.MergedCellValues.Continue,
                    () => Mark(row, isFirst ? suffix : suffix with { Text = RichText.Empty }, StyleId.JointMark, isFirst ? above + (row.Height * (rows.Count - 1)) - suffix.Raise : Length.Zero));
            }

            writer.End();
        }

        writer.End();
    }

    private void Cell(int width, W.MergedCellValues? merge, Action write)
    {
        writer.Start("tc");
        writer.Element(new W.TableCellProperties
        {
            TableCellWidth = new() { Width = Text(width), Type = W.TableWidthUnitValues.Dxa },
            VerticalMerge = merge is { } value ? new() { Val = value } : null,
        });
        write();
        writer.End();
    }

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
