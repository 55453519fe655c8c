namespace Bulletin;

/// <summary>How lines are broken and marks are set.</summary>
public enum Typography
{
    /// <summary>
    /// As Word can do it too, so that DOCX and PDF break the same lines: every mark keeps its cell, what may not begin a line pulls its
    /// neighbour over (推出), lines may end after a hyphen, lines are justified.
    /// </summary>
    Standard,

    /// <summary>
    /// Finer than Word: marks are squeezed before characters are pushed out (先挤进后推出, clreq §3.1.4), a mark at line end takes half a cell (GB/T 15834-2011 §5.1.10), neighbouring marks
    /// take 1.5 cells (clreq §3.1.6.2), an opening mark at line start loses its left half (clreq §3.1.6.3), and no last line holds a
    /// single character (clreq §3.5.4).
    /// A number stays with its 万 or 号, what a hyphen or 一字线 joins stays together (2023-2026, 2017—2022), and a name in the form 张　伟 is not
    /// parted. The PDF then no longer
    /// breaks its lines as the DOCX does. Body paragraphs only; titles, tables and signatures are as in <see cref="Standard"/>.
    /// </summary>
    Fine,
}
