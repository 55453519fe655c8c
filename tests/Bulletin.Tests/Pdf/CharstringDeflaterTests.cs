using System.IO.Compression;
using Bulletin.Pdf;

namespace Bulletin.Tests.Pdf;

/// <summary>What is deflated our way is inflated by everybody.</summary>
public sealed class CharstringDeflaterTests
{
    public static TheoryData<string, byte[]> Inputs
    {
        get
        {
            var random = new Random(9704);
            var noise = new byte[100_000];
            random.NextBytes(noise);

            // Each twice as frequent as the one before: codes would be longer than deflated data may have them.
            var steep = Enumerable.Range(0, 22).SelectMany(i => Enumerable.Repeat((byte)i, 1 << i)).ToArray();
            return new()
            {
                { "nothing", [] }, { "one byte", [0] }, { "one byte, not zero", [200] }, { "one symbol", [.. Enumerable.Repeat((byte)7, 70_000)] }, { "noise", noise }, { "steep", steep },
                { "far repeats", [.. noise.AsSpan(0, 40_000), .. noise.AsSpan(10_000, 20_000), .. noise.AsSpan(0, 300)] }, { "repeats of every length", [.. Enumerable.Range(3, 270).SelectMany(i => noise[..i])] },
                { "all bytes", [.. Enumerable.Range(0, 256).Select(i => (byte)i)] }, { "text", "中共云河市水务局党组关于巡察整改情况的通报"u8.ToArray() },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Comes_back_as_it_was(string what, byte[] data)
    {
        ShouldComeBack(what, data, findsRepeats: false);
        ShouldComeBack(what, data, findsRepeats: true);
    }

    [Fact]
    public void What_repeats_is_told_once()
    {
        using var buffer = new PdfBuffer();
        CharstringDeflater.Write(new byte[100_000], findsRepeats: true, buffer);
        buffer.Length.ShouldBeLessThan(1000);
    }

    private static void ShouldComeBack(string what, byte[] data, bool findsRepeats)
    {
        using var buffer = new PdfBuffer();
        CharstringDeflater.Write(data, findsRepeats, buffer);
        using var inflated = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(buffer.Written.ToArray()), CompressionMode.Decompress))
        {
            zlib.CopyTo(inflated);
        }

        inflated.ToArray().AsSpan().SequenceEqual(data).ShouldBeTrue(what);

        // Noise cannot be made smaller, and is made larger by the head alone.
        buffer.Length.ShouldBeLessThan(data.Length + 400, what);
    }

    [Fact]
    public void Codes_are_as_good_as_they_can_be()
    {
        // The example of RFC 1951 §3.2.2, with frequencies that give its lengths.
        HuffmanCode.Lengths([3, 3, 3, 3, 3, 7, 2, 2], 15).ShouldBe(new byte[] { 3, 3, 3, 3, 3, 2, 4, 4 });
        HuffmanCode.Codes([3, 3, 3, 3, 3, 2, 4, 4]).ShouldBe([0b010, 0b110, 0b001, 0b101, 0b011, 0b00, 0b0111, 0b1111]);
        HuffmanCode.Lengths([1, 1, 2, 4, 8, 16, 32, 64], 4).Max().ShouldBe((byte)4);
    }
}
