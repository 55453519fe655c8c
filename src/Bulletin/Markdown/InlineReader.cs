using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>
/// Reads inline 公文 Markdown. Delimiters open before and close after anything but white space, whatever stands on their other side: CommonMark's flanking rules look for
/// spaces and ASCII marks around words, and Chinese has neither. What finds no partner is text.
/// </summary>
internal static class InlineReader
{
    /// <summary>Stands for a line break of the Markdown source, as distinct from one inside a value.</summary>
    public const char SourceLineBreak = '\uFDD2';

    private static readonly RichText[] NoValues = [];

    /// <summary>Reads a text; tokens in it stand for <paramref name="values"/>.</summary>
    public static RichText Read(string markdown, IReadOnlyList<RichText>? values = null)
    {
        var pieces = Split(markdown, values ?? NoValues);
        Pair(pieces);
        return Join(pieces);
    }

    /// <summary>Reads a text in which nothing is markup but backslashes and tokens.</summary>
    public static RichText ReadPlain(string markdown, IReadOnlyList<RichText> values) => RichText.Of(Split(markdown, values).SelectMany(piece => piece.Text.Runs));

    private static List<Piece> Split(string markdown, IReadOnlyList<RichText> values)
    {
        var pieces = new List<Piece>();
        var start = 0;
        var i = 0;
        while (i < markdown.Length)
        {
            var c = markdown[i];
            if (c == '\\' && i + 1 < markdown.Length && IsEscapable(markdown[i + 1]))
            {
                Text(i);
                pieces.Add(new Piece(RichText.Plain(markdown.Substring(i + 1, 1)), IsEscape: true));
                i += 2;
            }
            else if (c == ValueToken.Open && markdown.IndexOf(ValueToken.Close, i) is var close && close > 0)
            {
                Text(i);
                pieces.Add(new Piece(ValueToken.Resolve(markdown.AsSpan(i + 1, close - i - 1), values), IsEscape: true));
                i = close + 1;
            }
            else if (c is '*' or '~' or '^')
            {
                var length = 1;
                while (i + length < markdown.Length && markdown[i + length] == c)
                {
                    length++;
                }

                Text(i);
                Delimiters(pieces, c, length);
                i += length;
            }
            else
            {
                i++;
                continue;
            }

            start = i;
        }

        Text(markdown.Length);
        return pieces;

        void Text(int end)
        {
            if (end > start)
            {
                pieces.Add(new Piece(RichText.Plain(markdown[start..end])));
            }
        }
    }

    // * emphasis, ** strong, *** both; ~ subscript; ^ superscript. Longer runs are text.
    private static void Delimiters(List<Piece> pieces, char c, int length)
    {
        switch (c, length)
        {
            case ('*', 1):
                pieces.Add(new Piece("*", TextStyle.Emphasis));
                break;
            case ('*', 2):
                pieces.Add(new Piece("**", TextStyle.Strong));
                break;
            case ('*', 3):
                pieces.Add(new Piece("**", TextStyle.Strong));
                pieces.Add(new Piece("*", TextStyle.Emphasis));
                break;
            case ('~', 1):
                pieces.Add(new Piece("~", TextStyle.Subscript));
                break;
            case ('^', 1):
                pieces.Add(new Piece("^", TextStyle.Superscript));
                break;
            default:
                pieces.Add(new Piece(RichText.Plain(new string(c, length))));
                break;
        }
    }

    // Each delimiter that can open pairs with the next of its kind that can close.
    private static void Pair(List<Piece> pieces)
    {
        foreach (var style in (TextStyle[])[TextStyle.Strong, TextStyle.Emphasis, TextStyle.Subscript, TextStyle.Superscript])
        {
            Piece? opener = null;
            for (var i = 0; i < pieces.Count; i++)
            {
                var piece = pieces[i];
                if (piece.Delimits != style)
                {
                    // A subscript or superscript holds no white space: 3~5天 and 6~8天 on either side of a blank are ranges.
                    if (opener is not null && style >= TextStyle.Subscript && piece.Delimits == TextStyle.Plain && !piece.IsEscape && piece.Text.ToString().Any(IsSpace))
                    {
                        opener = null;
                    }

                    continue;
                }

                if (opener is not null && !EndsInSpace(pieces, i))
                {
                    opener.IsActive = piece.IsActive = true;
                    opener = null;
                }
                else if (!StartsWithSpace(pieces, i))
                {
                    opener = piece;
                }
            }
        }
    }

    private static RichText Join(List<Piece> pieces)
    {
        var style = TextStyle.Plain;
        var runs = new List<TextRun>();
        foreach (var piece in pieces)
        {
            if (piece.IsActive)
            {
                style ^= piece.Delimits;
            }
            else
            {
                runs.AddRange(piece.Text.With(style).Runs);
            }
        }

        return RichText.Of(runs);
    }

    private static bool EndsInSpace(List<Piece> pieces, int index)
    {
        while (--index >= 0)
        {
            if (pieces[index].Delimits == TextStyle.Plain)
            {
                return !pieces[index].IsEscape && IsSpace(pieces[index].Text.ToString()[^1]);
            }
        }

        return true;
    }

    private static bool StartsWithSpace(List<Piece> pieces, int index)
    {
        while (++index < pieces.Count)
        {
            if (pieces[index].Delimits == TextStyle.Plain)
            {
                return !pieces[index].IsEscape && IsSpace(pieces[index].Text.ToString()[0]);
            }
        }

        return true;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == SourceLineBreak;

    private static bool IsEscapable(char c) => char.IsWhiteSpace(c) || (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)));

    private sealed record Piece(RichText Text, bool IsEscape = false)
    {
        public Piece(string literal, TextStyle delimits)
            : this(RichText.Plain(literal)) => Delimits = delimits;

        /// <summary>What the delimiter begins and ends; plain for text.</summary>
        public TextStyle Delimits { get; }

        /// <summary>Whether the delimiter has found its partner.</summary>
        public bool IsActive { get; set; }
    }
}
