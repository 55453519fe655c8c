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
        var result = new StringBuilder("[");
        for (var cid = 0; cid < widths.Count; cid++)
        {
            if (widths[cid] == Default)
            {
                continue;
            }

            result.Append(CultureInfo.InvariantCulture, $"{cid}[");
            for (; cid < widths.Count && widths[cid] != Default; cid++)
            {
                result.Append(CultureInfo.InvariantCulture, $"{widths[cid]} ");
            }

            result[^1] = ']';
        }

        return result.Append(']').ToString();
    }
}
