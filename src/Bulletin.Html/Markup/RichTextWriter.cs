using Bulletin.Text;

namespace Bulletin.Html;

/// <summary>Writes texts with their styles, and, where it is asked to, what can be followed in them as links.</summary>
internal sealed class RichTextWriter(HtmlWriter writer)
{
    /// <summary>The elements of the styles, from the outside in.</summary>
    private static readonly (TextStyle Style, string Element)[] Elements =
        [(TextStyle.Strong, "strong"), (TextStyle.Emphasis, "em"), (TextStyle.Subscript, "sub"), (TextStyle.Superscript, "sup")];

    /// <summary>A text in which nothing is a link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The place of those runs that know none.</param>
    public void Plain(RichText text, string? path)
    {
        foreach (var run in text.Runs)
        {
            Run(run.Text, run.Style, run.Origin.Place ?? path);
        }
    }

    /// <summary>A text with its links.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The place of those runs that know none.</param>
    public void Linked(RichText text, string? path)
    {
        var links = Links.In(text);
        if (links.Count == 0)
        {
            Plain(text, path);
            return;
        }

        var (start, next, open) = (0, 0, false);
        foreach (var run in text.Runs)
        {
            for (var done = 0; done < run.Text.Length;)
            {
                if (next < links.Count && !open && links[next].Start == start + done)
                {
                    writer.Open("a").With("href", links[next].Target);
                    open = true;
                }

                var until = next == links.Count ? int.MaxValue : open ? links[next].End : links[next].Start;
                var end = Math.Min(run.Text.Length, until - start);
                Run(run.Text[done..end], run.Style, run.Origin.Place ?? path);
                done = end;
                if (open && start + done == links[next].End)
                {
                    writer.Close("a");
                    (open, next) = (false, next + 1);
                }
            }

            start += run.Text.Length;
        }
    }

    private void Run(string text, TextStyle style, string? path)
    {
        if (style == TextStyle.Plain)
        {
            writer.Text(text, path);
            return;
        }

        foreach (var (of, element) in Elements)
        {
            if (style.HasFlag(of))
            {
                writer.Open(element);
            }
        }

        writer.Text(text, path);
        for (var i = Elements.Length - 1; i >= 0; i--)
        {
            if (style.HasFlag(Elements[i].Style))
            {
                writer.Close(Elements[i].Element);
            }
        }
    }
}
