using System.Globalization;
using System.Reflection;

namespace Bulletin.Text;

/// <summary>
/// The properties of characters that pasted text needs, from the data file <c>unicode.txt</c>. Our own tables: <see
/// cref="string.Normalize()"/> composes nothing where globalization is invariant (measured on
/// .NET 10), and elsewhere follows the ICU of the machine.
/// </summary>
internal sealed class UnicodeTables
{
    private const string Resource = "text/unicode.txt";

    // Read when the first text has an unusual character; most processes never need it.
    private static readonly Lazy<UnicodeTables> Lazy = new(() => new UnicodeTables());

    private readonly Dictionary<int, int> _radicals = [];
    private readonly Dictionary<int, int> _compatibility = [];
    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<(int First, int Second), int> _compositions = [];
    private readonly Dictionary<int, byte> _classes = [];
    private readonly HashSet<int> _seconds = [];

    private UnicodeTables()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                Add(line[0], line[2..].Split(' '));
            }
        }
    }

    /// <summary>The tables.</summary>
    public static UnicodeTables Instance => Lazy.Value;

    /// <summary>The ideograph that a radical of U+2E80–2FDF stands for; null for any other character.</summary>
    public int? Ideograph(int radical) => _radicals.TryGetValue(radical, out var ideograph) ? ideograph : null;

    /// <summary>The unified ideograph of a compatibility ideograph; null for any other character.</summary>
    public int? Unified(int compatibility) => _compatibility.TryGetValue(compatibility, out var unified) ? unified : null;

    /// <summary>
    /// The canonical decomposition, one step; null if there is none. Compatibility ideographs have none here: they stay what they are.
    /// </summary>
    public int[]? Decomposition(int character) => _decompositions.GetValueOrDefault(character);

    /// <summary>The character that two characters compose to; null if there is none.</summary>
    public int? Composition(int first, int second) => _compositions.TryGetValue((first, second), out var composed) ? composed : null;

    /// <summary>Whether the character can be the second of a composition.</summary>
    public bool IsSecond(int character) => _seconds.Contains(character);

    /// <summary>The canonical combining class; 0 for a character that begins a sequence.</summary>
    public byte CombiningClass(int character) => _classes.GetValueOrDefault(character);

    private void Add(char kind, string[] fields)
    {
        var first = Code(fields[0]);
        switch (kind)
        {
            case 'R':
                _radicals[first] = Code(fields[1]);
                break;
            case 'I':
                _compatibility[first] = Code(fields[1]);
                break;
            case 'C':
                for (var character = first; character <= Code(fields[1]); character++)
                {
                    _classes[character] = byte.Parse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture);
                }

                break;
            default:
                var parts = Array.ConvertAll(fields[1..], Code);
                _decompositions[first] = parts;
                if (kind == 'P')
                {
                    _compositions[(parts[0], parts[1])] = first;
                    _seconds.Add(parts[1]);
                }

                break;
        }
    }

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
