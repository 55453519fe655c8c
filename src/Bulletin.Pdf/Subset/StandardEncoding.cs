namespace Bulletin.Pdf;

/// <summary>Adobe's standard encoding as string ids (Adobe TN 5176, appendices A and B): both are in one order, the encoding with gaps.</summary>
internal static class StandardEncoding
{
    private static readonly (int First, int Last, int Sid)[] Ranges =
    [
        (32, 126, 1), (161, 175, 96), (177, 180, 111), (182, 189, 115), (191, 191, 123), (193, 200, 124), (202, 203, 132), (205, 208, 134), (225, 225, 138),
        (227, 227, 139), (232, 235, 140), (241, 241, 144), (245, 245, 145), (248, 251, 146),
    ];

    /// <summary>The string id of a code; 0 (.notdef) where there is none.</summary>
    public static int Sid(int code)
    {
        foreach (var (first, last, sid) in Ranges)
        {
            if (code >= first && code <= last)
            {
                return sid + code - first;
            }
        }

        return 0;
    }
}
