using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>Reads the date of a signature: the last line, and nothing else on it (GB/T 9704-2012 §7.3.5.4).</summary>
internal static class SignatureDate
{
    /// <summary>Whether the line is the date. A line that looks like a date and is none, or does not stand last, is an error.</summary>
    /// <param name="text">The text of the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="isLast">Whether it is the last line.</param>
    /// <param name="source">The source, for messages.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(RichText text, ContainerLine line, bool isLast, MarkdownSource source, out DateOnly date)
    {
        var written = text.ToString();
        var isDate = ChineseDate.TryRead(written, out date);
        if (isDate && isLast)
        {
            ReportForm(text, date, line, source);
        }
        else if (isDate)
        {
            source.Report(DiagnosticCodes.DateNotLast, line, written);
        }
        else if (ChineseDate.LooksLikeDate(written))
        {
            source.Report(DiagnosticCodes.NotADate, line, written);
        }

        return isDate && isLast;
    }

    /// <summary>Says so if the date is printed in another form than it is written in.</summary>
    public static void ReportForm(RichText text, DateOnly date, ContainerLine line, MarkdownSource source)
    {
        if (ChineseDate.Format(date) is var printed && printed != text.ToString())
        {
            source.Report(DiagnosticCodes.DateInFigures, line, text, printed);
        }
    }
}
