using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Model;

namespace Bulletin.Checks;

/// <summary>Checks the figures and tables of a report.</summary>
internal static class ReportBlockChecks
{
    private const int LeastInRow = 2;
    private const int MostInRow = 6;
    private const int LongestWidthInMetres = 10;

    /// <summary>Checks that a paragraph is one thing.</summary>
    public static IEnumerable<Diagnostic> Check(string path, ReportParagraph paragraph)
    {
        List<string> given =
        [
            .. paragraph.Text.IsBlank ? (string[])[] : ["text"],
            .. paragraph.Picture is null ? (string[])[] : ["picture"],
            .. paragraph.Pictures.Count == 0 ? (string[])[] : ["pictures"],
            .. paragraph.Table is null ? (string[])[] : ["table"],
        ];
        if (given.Count == 0 && paragraph.Caption is null)
        {
            yield return DiagnosticCodes.BlankText.At(path + ".text");
        }
        else if (given.Count > 1)
        {
            yield return DiagnosticCodes.ParagraphContents.At(path, string.Join(' ', given));
        }
        else if (paragraph is { Pictures.Count: > 0 and (< LeastInRow or > MostInRow) } or { Pictures.Count: 0, Caption: not null })
        {
            yield return DiagnosticCodes.PicturesInRow.At(path, paragraph.Pictures.Count, LeastInRow, MostInRow);
        }

        foreach (var diagnostic in OneLine(path + ".caption", paragraph.Caption))
        {
            yield return diagnostic;
        }
    }

    /// <summary>Checks a picture; one that says nothing is a warning.</summary>
    public static IEnumerable<Diagnostic> Check(string path, ReportPicture picture)
    {
        if (string.IsNullOrWhiteSpace(picture.Alt) && !string.IsNullOrWhiteSpace(picture.File))
        {
            yield return DiagnosticCodes.PictureWithoutAlt.At(path, picture.File);
        }

        if (picture.Width is { } width && (width <= Length.Zero || width >= Length.Mm(LongestWidthInMetres * 1000)))
        {
            yield return DiagnosticCodes.PictureWidth.At(path + ".width", width);
        }

        foreach (var diagnostic in OneLine(path + ".caption", picture.Caption).Concat(OneLine(path + ".alt", picture.Alt)))
        {
            yield return diagnostic;
        }
    }

    /// <summary>Checks a cell.</summary>
    public static IEnumerable<Diagnostic> Check(string path, ReportCell cell) =>
        cell.Picture?.Caption is null ? [] : [DiagnosticCodes.CaptionInCell.At(path + ".picture.caption")];

    /// <summary>Checks the form of a table.</summary>
    public static IEnumerable<Diagnostic> Check(string path, ReportTable table)
    {
        var columns = table.ColumnCount;
        if (columns == 0 || (table.Columns.Count > 0 && table.Header.Count > 0))
        {
            return [DiagnosticCodes.TableHeaderGiven.At(path)];
        }

        var found = new List<Diagnostic>(OneLine(path + ".caption", table.Caption));
        if (table.Widths.Count > 0 && (table.Widths.Count != columns || table.Widths.Any(width => width is < 1 or > Table.LargestWidth)))
        {
            var widths = string.Join(' ', table.Widths.Select(width => width.ToString(CultureInfo.InvariantCulture)));
            found.Add(DiagnosticCodes.ColumnWidths.At(path + ".widths", widths, columns, Table.LargestWidth));
        }

        if (table.Alignments.Count > columns)
        {
            found.Add(DiagnosticCodes.ColumnAlignmentCount.At(path + ".alignments", table.Alignments.Count, columns));
        }

        found.AddRange(Rows(path + ".header", table.Header, columns));
        found.AddRange(Rows(path + ".rows", table.Rows, columns));
        return found;
    }

    private static IEnumerable<Diagnostic> Rows(string path, ValueList<ValueList<ReportCell>> rows, int columns)
    {
        if (rows.All(row => row.All(cell => cell is { Rows: 1, Columns: 1 })))
        {
            return rows.Select((row, i) => (row, i)).Where(pair => pair.row.Count != columns)
                .Select(pair => DiagnosticCodes.RowLength.At(ReportPath.Item(path, pair.i), pair.i + 1, pair.row.Count, columns));
        }

        // The places of all rows after a misfit depend on it.
        return ReportTableGrid.Of(rows, columns).FirstMisfit switch
        {
            null => [],
            { Cell: { } index } misfit when rows[misfit.Row][index] is var cell =>
                [DiagnosticCodes.CellSpan.At(
                    ReportPath.Item(ReportPath.Item(path, misfit.Row), index),
                    cell.Rows,
                    cell.Columns,
                    rows.Count - misfit.Row,
                    misfit.Columns)],
            var misfit => [DiagnosticCodes.RowPlaces.At(ReportPath.Item(path, misfit.Row), misfit.Row + 1, misfit.Columns, columns)],
        };
    }

    private static IEnumerable<Diagnostic> OneLine(string path, RichText? text) =>
        text is not null && text.Runs.Any(run => run.Text.AsSpan().IndexOfAny('\n', '\r') >= 0) ? [DiagnosticCodes.LineBreakHere.At(path)] : [];
}
