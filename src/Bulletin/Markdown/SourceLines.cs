using System.Text;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>Line breaks of the Markdown source inside a paragraph.</summary>
internal static class SourceLines
{
    /// <summary>The paragraph on one line, joined as <see cref="LineJoin"/> says.</summary>
    public static RichText Join(RichText text)
    {
        if (!text.Runs.Any(run => run.Text.Contains(InlineReader.SourceLineBreak, StringComparison.Ordinal)))
        {
            return text;
        }

        var whole = text.ToString();
        var place = 0;
        return RichText.Of(text.Runs.Select(run =>
        {
            var joined = new StringBuilder(run.Text.Length);
            foreach (var c in run.Text)
            {
                if (c != InlineReader.SourceLineBreak)
                {
                    joined.Append(c);
                }
                else if (place > 0 && place + 1 < whole.Length && LineJoin.HasBlank(whole[place - 1], whole[place + 1]))
                {
                    joined.Append(' ');
                }

                place++;
            }

            return run with { Text = joined.ToString() };
        }));
    }
}
