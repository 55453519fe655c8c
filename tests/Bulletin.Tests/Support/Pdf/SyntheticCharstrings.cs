using Bulletin.Pdf;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>A name-keyed CFF table of given charstrings and global subroutines, the glyphs named in the order of Adobe's standard strings.</summary>
internal static class SyntheticCharstrings
{
    private const int CharStrings = 17;
    private const int Private = 18;

    public static byte[] Write(IReadOnlyCollection<byte[]> charstrings, params byte[][] subroutines)
    {
        var name = CffIndex.Write(["Test"u8.ToArray()]);
        var index = CffIndex.Write([.. charstrings]);
        var subrs = CffIndex.Write(subroutines);
        byte[] Top(int place, int last) => CffIndex.Write([[.. CffDict.Entry(CharStrings, place), .. CffDict.Entry(Private, 0, last)]]);
        var start = 4 + name.Length + Top(0, 0).Length + 2 + subrs.Length;
        return [1, 0, 4, 4, .. name, .. Top(start, start + index.Length), 0, 0, .. subrs, .. index];
    }
}
