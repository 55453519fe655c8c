using Bulletin.Tests.Support.SyntheticPictures;

namespace Bulletin.Tests.Pictures;

/// <summary>Damaged pictures by the thousand: each is either taken or refused with a diagnostic, in little memory; what is taken can be written.</summary>
public sealed class HostilePictureTests
{
    private const int Count = 4000;

    private static readonly byte[][] Seeds =
    [
        new SyntheticPng(9, 7) { Colour = 6, Pixel = (x, y) => [x, y, 3, 4] }.Build(),
        new SyntheticPng(9, 7) { Colour = 3, Depth = 4, Interlaced = true, Pixel = (x, _) => [x], Chunks = [("PLTE", new byte[48]), ("tRNS", [1, 2])] }.Build(),
        new SyntheticPng(9, 7) { Colour = 0, Depth = 16, Pixel = (x, _) => [x], Chunks = [("iCCP", [.. "a\0\0"u8, .. SyntheticPng.Deflate(JpegReadingTests.Profile("GRAY"u8))])] }.Build(),
        new SyntheticJpeg(3, 3) { Components = 3, Block = (x, y) => [x, y, 9], Segments = [(0xE0, SyntheticJpeg.Jfif(300)), (0xE1, SyntheticJpeg.Exif(6, "x")), (0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. JpegReadingTests.Profile("RGB "u8)])] }.Build(),
        new SyntheticJpeg(3, 3) { Components = 3, Progressive = true, Block = (x, y) => [x, y, 9] }.Build(),
    ];

    [Fact]
    public void Nothing_but_diagnostics()
    {
        var random = new Random(20260302);
        var taken = new List<PictureFile>();
        var refused = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Count; i++)
        {
            var file = Mutated(random, Seeds[i % Seeds.Length]);
            try
            {
                taken.Add(PictureFile.Read("a", file));
            }
            catch (NoticeException exception)
            {
                exception.Diagnostics.ShouldHaveSingleItem().Code.ShouldStartWith("BUL204");
                refused++;
            }
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / Count).ShouldBeLessThan(500_000);
        refused.ShouldBeGreaterThan(Count / 4);
        taken.Count.ShouldBeGreaterThan(Count / 20);
        var items = taken.Select(file => (PageItem)new PictureItem(ItemRole.Figure, file, Length.Zero, Length.Zero, Length.Mm(10), Length.Mm(10))).ToValueList();
        PdfRenderer.Render(new PagedDocument { Pages = [new PagedPage(Length.Mm(210), Length.Mm(297), items)] }).Bytes.Length.ShouldBeGreaterThan(taken.Count);
    }

    // Bytes changed, cut out, doubled; of a PNG, half of the time with checksums that are right again, so that what lies behind them is reached.
    private static byte[] Mutated(Random random, byte[] seed)
    {
        var file = seed.ToList();
        var isChecked = random.Next(2) == 0;
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var place = random.Next(3, file.Count);
            switch (random.Next(isChecked ? 2 : 4))
            {
                case 0:
                    file[place] = (byte)random.Next(256);
                    break;
                case 1:
                    file[place] = random.Next(3) switch { 0 => 0, 1 => 255, _ => (byte)(file[place] ^ (1 << random.Next(8))) };
                    break;
                case 2:
                    file.RemoveRange(place, Math.Min(random.Next(1, 20), file.Count - place));
                    break;
                default:
                    file.InsertRange(place, file.Skip(random.Next(file.Count)).Take(random.Next(1, 20)).ToList());
                    break;
            }
        }

        byte[] bytes = [.. file];
        return isChecked && seed[0] == 0x89 ? WithChecksums(bytes) : bytes;
    }

    private static byte[] WithChecksums(byte[] png)
    {
        for (var place = 8; place + 12 <= png.Length;)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(place));
            if (length > png.Length - place - 12)
            {
                break;
            }

            var crc = System.IO.Hashing.Crc32.HashToUInt32(png.AsSpan(place + 4, (int)length + 4));
            System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(place + 8 + (int)length), crc);
            place += (int)length + 12;
        }

        return png;
    }
}
