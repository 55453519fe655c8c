using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>A DICT of a CFF table (Adobe TN 5176 §4): operators with their operands, which are also kept as they were written.</summary>
internal sealed class CffDict
{
    /// <summary>Added to the second byte of an operator of two bytes.</summary>
    public const int Escape = 0x0C00;

    // Real ones have some hundreds of bytes; a font of many that each claim all of the file is not read to its end.
    private const int MaxLength = 65535;

    private readonly List<(int Operator, byte[] Raw, double[] Values)> _entries = [];

    /// <summary>Reads a DICT.</summary>
    /// <exception cref="FontFormatException">It is none.</exception>
    public CffDict(FontTable data)
    {
        if (data.Length > MaxLength)
        {
            throw FontFormatException.Wrong("CFF ");
        }

        var operands = new List<double>();
        var start = 0;
        for (var at = 0; at < data.Length;)
        {
            var first = data.U8(at);
            if (first > 21)
            {
                operands.Add(Operand(data, ref at, first));
                continue;
            }

            var raw = data.Slice(start, at - start).ToArray();
            _entries.Add((first == 12 ? Escape | data.U8(at + 1) : first, raw, [.. operands]));
            operands.Clear();
            start = at += first == 12 ? 2 : 1;
        }
    }

    /// <summary>The operands of an operator; null where it is not given.</summary>
    public double[]? this[int key] => _entries.Find(entry => entry.Operator == key).Values;

    /// <summary>An operand of an operator.</summary>
    /// <exception cref="FontFormatException">It is not given, or no offset or size.</exception>
    public int Offset(int key, int index = 0) =>
        this[key] is { } values && values.Length > index && values[index] is >= 0 and <= int.MaxValue
            ? (int)values[index]
            : throw FontFormatException.Wrong("CFF ");

    /// <summary>An operator with its operands, as they were written; nothing where it is not given.</summary>
    public byte[] Raw(int key) => _entries.Find(entry => entry.Operator == key) is { Raw: { } raw } ? [.. raw, .. Operator(key)] : [];

    /// <summary>All operators but one, as they were written.</summary>
    public byte[] AllBut(int key)
    {
        var bytes = new List<byte>();
        foreach (var (operation, raw, _) in _entries)
        {
            if (operation != key)
            {
                bytes.AddRange(raw);
                bytes.AddRange(Operator(operation));
            }
        }

        return [.. bytes];
    }

    /// <summary>An operator with one operand, in five bytes whatever its value.</summary>
    public static byte[] Entry(int key, params ReadOnlySpan<int> values)
    {
        var bytes = new List<byte>();
        foreach (var value in values)
        {
            bytes.AddRange([29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);
        }

        return [.. bytes, .. Operator(key)];
    }

    private static byte[] Operator(int key) => key >= Escape ? [12, (byte)key] : [(byte)key];

    private static double Operand(FontTable data, ref int at, int first)
    {
        switch (first)
        {
            case 28:
                at += 3;
                return data.S16(at - 2);
            case 29:
                at += 5;
                return (int)data.U32(at - 4);
            case 30:
                // A real number in nibbles: none that is read here is one, so its value does not matter.
                do
                {
                    at++;
                }
                while ((data.U8(at) & 0x0F) != 0x0F && (data.U8(at) & 0xF0) != 0xF0);
                at++;
                return 0;
            case >= 32 and <= 246:
                at++;
                return first - 139;
            case >= 247 and <= 250:
                at += 2;
                return ((first - 247) * 256) + data.U8(at - 1) + 108;
            case >= 251 and <= 254:
                at += 2;
                return -((first - 251) * 256) - data.U8(at - 1) - 108;
            default:
                throw FontFormatException.Wrong("CFF ");
        }
    }
}
