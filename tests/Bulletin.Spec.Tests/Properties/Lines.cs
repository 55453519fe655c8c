namespace Bulletin.Spec.Tests.Properties;

/// <summary>Lines as they were broken.</summary>
internal static class Lines
{
    /// <summary>Each line that the paragraph after a break goes on from, with the line it goes on in. Only of blocks that are one paragraph.</summary>
    public static IEnumerable<(string Line, string Next)> Broken(PagedDocument document)
    {
        var lines = document.Pages
            .SelectMany((page, number) => page.Items.OfType<TextItem>().Select(item => (number, item)))
            .Where(placed => placed.item.Role is ItemRole.Body or ItemRole.Recipients or ItemRole.Remark or (>= ItemRole.Heading1 and <= ItemRole.Heading4))
            .GroupBy(placed => placed.item.Block)
            .Select(block => Split([.. block]));
        return lines.SelectMany(block => block.Zip(block.Skip(1)));
    }

    public static bool IsRaised(TextItem item) => (item.Style & (TextStyle.Subscript | TextStyle.Superscript)) != TextStyle.Plain;

    /// <summary>Whether a line has a place that no rule forbids to break at: between two Han characters. Without one, a rule may have had to give way.</summary>
    public static bool CouldBreakWithin(string line)
    {
        for (var i = 1; i + 1 < line.Length; i++)
        {
            // Not just after a number, which keeps its unit.
            if (IsHan(line[i]) && IsHan(line[i + 1]) && IsHan(line[i - 1]))
            {
                return true;
            }
        }

        return false;
    }

    // Subscripts stand off the baseline; a line begins where characters begin again at the left, or on another page.
    private static List<string> Split((int Page, TextItem Item)[] items)
    {
        var lines = new List<string>();
        for (var i = 0; i < items.Length; i++)
        {
            if (i == 0 || items[i].Page != items[i - 1].Page || items[i].Item.Cells[0].X < items[i - 1].Item.Cells[^1].X)
            {
                lines.Add("");
            }

            lines[^1] += items[i].Item.Text;
        }

        return lines;
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
