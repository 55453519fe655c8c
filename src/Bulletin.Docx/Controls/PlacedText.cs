namespace Bulletin.Docx;

/// <summary>Finds paragraphs and runs in the text of the main part. It is our own writer's: well formed, no comments, no sections of character data.</summary>
internal static class PlacedText
{
    public static List<PlacedParagraph> Find(string xml, RunOrigins origins)
    {
        var paragraphs = new List<PlacedParagraph>();
        var open = new Stack<PlacedParagraph>();
        var (runs, cells, runStart, textStart) = (0, 0, -1, -1);
        var text = "";
        for (var at = xml.IndexOf('<', 0); at >= 0; at = xml.IndexOf('<', at + 1))
        {
            var end = xml.IndexOf('>', at) + 1;
            switch (Name(xml, at))
            {
                case "w:tc":
                    cells++;
                    break;
                case "/w:tc":
                    cells--;
                    break;
                case "w:p" when xml[end - 2] != '/':
                    open.Push(new PlacedParagraph(at, cells > 0));
                    paragraphs.Add(open.Peek());
                    break;
                case "/w:p":
                    open.Pop().End = end;
                    break;
                case "w:pStyle":
                    open.Peek().Style = Attribute(xml, at, end);
                    break;
                case "w:sectPr" when open.Count > 0:
                    open.Peek().EndsSection = true;
                    break;
                case "w:r":
                    (runStart, text) = (at, "");
                    break;
                case "w:t":
                    textStart = end;
                    break;
                case "/w:t":
                    text += xml[textStart..at];
                    break;
                case "/w:r":
                    if (runs == origins.Count)
                    {
                        throw new InvalidOperationException("A run was written without its origin.");
                    }

                    open.Peek().Runs.Add(new PlacedRun(runStart, end, origins[runs++], text));
                    break;
            }
        }

        return runs == origins.Count ? paragraphs : throw new InvalidOperationException("An origin has no run.");
    }

    private static string Name(string xml, int at)
    {
        var name = xml.AsSpan(at + 1);
        return name[..(1 + name[1..].IndexOfAny(" />"))].ToString();
    }

    private static string Attribute(string xml, int at, int end)
    {
        var open = xml.IndexOf('"', at, end - at);
        return open < 0 ? "" : xml[(open + 1)..xml.IndexOf('"', open + 1)];
    }
}
