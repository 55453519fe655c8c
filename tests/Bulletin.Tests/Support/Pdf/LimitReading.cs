using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>The largest things of a PDF, as table C.1 of the PDF 1.4 reference counts them: in its objects and in what its pages draw.</summary>
internal sealed partial class LimitReading
{
    public LimitReading(PdfReading file)
    {
        foreach (var (number, body) in file.Objects)
        {
            var stream = body.IndexOf("stream\n", StringComparison.Ordinal);
            Read(stream < 0 ? body : body[..stream]);
            if (Regex.Match(body, @"^<</Type/Page/.*/Contents (\d+) 0 R") is { Success: true } page)
            {
                Read(Encoding.Latin1.GetString(file.Stream(int.Parse(page.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))));
            }
        }
    }

    /// <summary>The elements of the longest array.</summary>
    public int Array { get; private set; }

    /// <summary>The entries of the largest dictionary.</summary>
    public int Dictionary { get; private set; }

    /// <summary>The bytes of the longest string.</summary>
    public int String { get; private set; }

    /// <summary>The bytes of the longest name.</summary>
    public int Name { get; private set; }

    public static LimitReading Of(string text)
    {
        var result = new LimitReading();
        result.Read(text);
        return result;
    }

    private LimitReading()
    {
    }

    private void Read(string text)
    {
        var open = new Stack<int>([0]);
        foreach (Match match in Token().Matches(text))
        {
            var token = match.Value;
            switch (token)
            {
                case "[" or "<<":
                    open.Push(0);
                    continue;
                case "]":
                    Array = Math.Max(Array, open.Pop());
                    break;
                case ">>":
                    Dictionary = Math.Max(Dictionary, open.Pop() / 2);
                    break;
                case "R":
                    open.Push(open.Pop() - 2);
                    break;
                case var _ when token[0] == '<':
                    String = Math.Max(String, (token.Length - 2) / 2);
                    break;
                case var _ when token[0] == '(':
                    String = Math.Max(String, token.Length - 2);
                    break;
                case var _ when token[0] == '/':
                    Name = Math.Max(Name, token.Length - 1 - (2 * token.Count(character => character == '#')));
                    break;
            }

            open.Push(open.Pop() + 1);
        }

        open.ShouldHaveSingleItem();
    }

    [GeneratedRegex(@"<<|>>|\[|\]|<[0-9A-F]*>|\([^)]*\)|/[^\s/<>\[\]()]*|[^\s/<>\[\]()]+")]
    private static partial Regex Token();
}
