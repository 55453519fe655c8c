namespace Bulletin.Text;

/// <summary>
/// Decides how two lines are joined if the line break between them only wraps a line of a source file (Markdown or YAML).
/// </summary>
internal static class LineJoin
{
    /// <summary>
    /// Whether a blank stands between two lines that are joined. Chinese characters and full-width marks have none beside them; Latin
    /// words and numbers have one between them, and after a mark that ends one.
    /// </summary>
    /// <param name="before">The last character of the first line.</param>
    /// <param name="after">The first character of the second line.</param>
    public static bool HasBlank(char before, char after) =>
        (IsNarrowLetter(before) || before is '.' or ',' or ';' or ':' or '!' or '?' or '%' or ')' or ']' or '"' or '\'')
        && (IsNarrowLetter(after) || after is '(' or '[' or '"' or '\'' or '$');

    // Letters and digits of scripts that part words by blanks: Latin, Greek, Cyrillic, and Korean.
    private static bool IsNarrowLetter(char c) =>
        char.IsLetterOrDigit(c) && c is < '\u1100' or (>= '\u1E00' and < '\u2000') or (>= '\uAC00' and <= '\uD7A3');
}
