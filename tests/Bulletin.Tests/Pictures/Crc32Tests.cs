using Bulletin.Pictures;

namespace Bulletin.Tests.Pictures;

public sealed class Crc32Tests
{
    [Fact]
    public void It_is_the_one_of_zip_and_PNG() => (~Crc32.Add(Crc32.Seed, "123456789"u8)).ShouldBe(0xCBF43926);

    // Bit by bit, as the polynomial says; and in two parts, wherever they are cut.
    [Fact]
    public void Any_length_in_any_parts_is_as_bit_by_bit()
    {
        var bytes = new byte[70];
        new Random(1).NextBytes(bytes);
        for (var length = 0; length <= bytes.Length; length++)
        {
            var expected = Crc32.Seed;
            foreach (var b in bytes.AsSpan(0, length))
            {
                expected ^= b;
                for (var bit = 0; bit < 8; bit++)
                {
                    expected = (expected & 1) != 0 ? 0xEDB88320 ^ (expected >> 1) : expected >> 1;
                }
            }

            Crc32.Add(Crc32.Seed, bytes.AsSpan(0, length)).ShouldBe(expected);
            Crc32.Add(Crc32.Add(Crc32.Seed, bytes.AsSpan(0, length / 3)), bytes.AsSpan(length / 3, length - (length / 3))).ShouldBe(expected);
        }
    }
}
