using System.Globalization;
using System.Text;

namespace Bulletin.Pdf;

/// <summary>The widths of a CIDFont (ISO 32000-1 §9.7.4.3), those left out that are one em.</summary>
internal static class WidthArray
{
    /// <summary>What the array leaves out.</summary>
    public const int Default = 1000;

    /// <summary>The array.</summary>
    /// <param name="widths">The widths by CID, in thousandths of an em.</param>
    public static string Write(IReadOnlyList<int> widths)
    {
        // Of so many stretches that the array is too long for the archive, none is left out.
        var (array, stretches) = Write(widths, leavesOut: true);
        return stretches * 2 <= ArchiveLimits.ArrayElements ? array : Write(widths, leavesOut: false).Array;
    }

    private static (string Array, int Stretches) Write(IReadOnlyList<int> widths, bool leavesOut)
    {
        var result = new StringBuilder("[");
        var stretches = 0;
        for (var cid = 0; cid < widths.Count;)
        {
            if (leavesOut && widths[cid] == Default)
            {
                cid++;
                continue;
            }

            result.Append(CultureInfo.InvariantCulture, $"{cid}[");
            stretches++;
            for (var end = Math.Min(cid + ArchiveLimits.ArrayElements, widths.Count); cid < end && !(leavesOut && widths[cid] == Default); cid++)
            {
                result.Append(CultureInfo.InvariantCulture, $"{widths[cid]} ");
            }

            result[^1] = ']';
        }

        return (result.Append(']').ToString(), stretches);
    }
}
