using Bulletin.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Reads and writes <c>:::masthead</c>: an item a line, its name and a colon before it; bodies of the mark and approvers a line each.</summary>
internal static class MastheadNotation
{
    private const string CopyNumber = "份号";
    private const string Classification = "密级";
    private const string Urgency = "紧急程度";
    private const string IssuerMark = "发文机关标志";
    private const string ReferenceNumber = "发文字号";
    private const string Approvers = "签发人";

    private static readonly string[] Names = [CopyNumber, Classification, Urgency, IssuerMark, ReferenceNumber, Approvers];

    /// <summary>The block; null where nothing is in it (which has been reported, if it is wrong).</summary>
    public static MastheadBlock? Read(MarkdownSource source, CustomContainer container, IEnumerable<ContainerLine> lines)
    {
        var items = Names.ToDictionary(name => name, _ => new List<RichText>(), StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var colon = line.Text.AsSpan().IndexOfAny('：', ':');
            if (colon < 0 || !items.TryGetValue(line.Text[..colon].Trim(), out var values))
            {
                source.Report(DiagnosticCodes.MastheadItem, line, line.Text, string.Join(" ", Names));
            }
            else if (source.Line(line with { Text = line.Text[(colon + 1)..] }) is { IsBlank: false } value)
            {
                values.Add(value);
            }
        }

        foreach (var (name, values) in items.Where(item => item.Key is not (IssuerMark or Approvers) && item.Value.Count > 1))
        {
            source.Report(DiagnosticCodes.MastheadItemTwice, container, name);
        }

        if (items.Values.All(values => values.Count == 0))
        {
            return null;
        }

        return new MastheadBlock
        {
            CopyNumber = Only(CopyNumber),
            Classification = Only(Classification),
            Urgency = Only(Urgency),
            IssuerMark = items[IssuerMark].ToValueList(),
            ReferenceNumber = Only(ReferenceNumber),
            Approvers = items[Approvers].ToValueList(),
            Origin = items.Values.SelectMany(values => values).First().Origin,
        };

        RichText Only(string name) => items[name].FirstOrDefault() ?? RichText.Empty;
    }

    /// <summary>The lines of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="write">Writes a text.</param>
    public static IEnumerable<string> Lines(MastheadBlock block, Func<RichText, string> write) =>
        new (string Name, ValueList<RichText> Values)[]
        {
            (CopyNumber, [block.CopyNumber]),
            (Classification, [block.Classification]),
            (Urgency, [block.Urgency]),
            (IssuerMark, block.IssuerMark),
            (ReferenceNumber, [block.ReferenceNumber]),
            (Approvers, block.Approvers),
        }.SelectMany(item => item.Values.Where(value => !value.IsBlank).Select(value => $"{item.Name}：{write(value)}"));
}
