using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support;

/// <summary>The red rules on the first page of a PDF, as an outside program draws them, in millimetres from the upper left corner of the sheet.</summary>
internal static partial class RedRules
{
    private const int Dpi = 300;
    private const double Longest = 100;

    /// <summary>Each from above; what is red over more than 100 mm is a rule, and neighbouring rows are one.</summary>
    public static IReadOnlyList<(double Top, double Bottom, double Left, double Right)> Of(byte[] pdf)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("in.pdf"), pdf);
        var (exitCode, _, error) = Tools.Run("pdftoppm", ["-r", Dpi.ToString(CultureInfo.InvariantCulture), "-f", "1", "-l", "1", "-aa", "no", "-aaVector", "no", folder.File("in.pdf"), folder.File("page")]);
        exitCode.ShouldBe(0, error);
        var image = File.ReadAllBytes(Directory.GetFiles(folder.Path, "*.ppm").Single());
        var head = Head().Match(Encoding.Latin1.GetString(image, 0, 200));
        var (width, height, start) = (Number(head, 1), Number(head, 2), head.Length);
        var rules = new List<(double Top, double Bottom, double Left, double Right)>();
        for (var y = 0; y < height; y++)
        {
            var (left, right) = Run(image, start + (y * width * 3), width);
            if (right - left < Longest / 25.4 * Dpi)
            {
                continue;
            }

            if (rules.Count > 0 && Math.Abs(rules[^1].Bottom - Mm(y)) < 0.001)
            {
                rules[^1] = rules[^1] with { Bottom = Mm(y + 1) };
            }
            else
            {
                rules.Add((Mm(y), Mm(y + 1), Mm(left), Mm(right)));
            }
        }

        return rules;
    }

    // The longest red run of a row.
    private static (int Left, int Right) Run(byte[] image, int row, int width)
    {
        var best = (Left: 0, Right: 0);
        var begin = -1;
        for (var x = 0; x <= width; x++)
        {
            var isRed = x < width && image[row + (x * 3)] > 200 && image[row + (x * 3) + 1] < 100 && image[row + (x * 3) + 2] < 100;
            begin = isRed && begin < 0 ? x : begin;
            if (!isRed && begin >= 0)
            {
                best = x - begin > best.Right - best.Left ? (begin, x) : best;
                begin = -1;
            }
        }

        return best;
    }

    private static double Mm(int pixels) => pixels * 25.4 / Dpi;

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^P6\s+(?:#[^\n]*\n)?([0-9]+)\s+([0-9]+)\s+255\s")]
    private static partial Regex Head();
}
