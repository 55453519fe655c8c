using System.Text;
using Bulletin.Data;
using Bulletin.Diagnostics;

namespace Bulletin.Markdown;

/// <summary>The YAML head of a template or a hand-written notice, between two lines of <c>---</c>.</summary>
internal sealed record FrontMatter
{
    public string? Name { get; init; }

    public string Description { get; init; } = "";

    public NumberingScheme Numbering { get; init; } = NumberingScheme.Standard;

    public DocumentForm Form { get; init; }

    /// <summary>Whether the template prints data of any kind, whose names are known from the data alone, and no report.</summary>
    public bool IsForData { get; init; }

    /// <summary>Words of the template's own that it prints: <c>labels.measures</c> → 整改情况.</summary>
    public IReadOnlyDictionary<string, ReportLabel> Labels { get; init; } = new Dictionary<string, ReportLabel>(StringComparer.Ordinal);

    /// <summary>The shape of the notice, as far as the head gives it.</summary>
    public ReportLayout Layout { get; init; } = new();

    /// <summary>What the paragraph of statistics says.</summary>
    public StatisticsOptions Statistics { get; init; } = new();

    /// <summary>Splits a text into front matter (the defaults if there is none), body, and the line the body begins on.</summary>
    public static (FrontMatter Matter, string Body, int FirstLine) Read(string text, string name, List<Diagnostic> diagnostics)
    {
        text = text.TrimStart('\uFEFF');
        using var reader = new StringReader(text);
        if (reader.ReadLine()?.TrimEnd() != "---")
        {
            return (new FrontMatter(), text, 1);
        }

        var head = new StringBuilder();
        var lines = 1;
        while (reader.ReadLine() is { } line)
        {
            lines++;
            if (line.TrimEnd() == "---")
            {
                return (FrontMatterReader.Read(head.ToString(), name, diagnostics), reader.ReadToEnd(), lines + 1);
            }

            head.Append(line).Append('\n');
        }

        diagnostics.Add(DiagnosticCodes.FrontMatter.At(
            name + ":1",
            new LocalText("没有结束的 ---", "the closing --- is missing"),
            new LocalText("在头部之后单独写一行 ---", "End it with a line of ---")));
        return (new FrontMatter(), "", lines);
    }

    public static string Write(NumberingScheme numbering, DocumentForm form)
    {
        var head = new StringBuilder("---\nnumbering:\n");
        foreach (var level in numbering.Levels)
        {
            Quoted.Append(head.Append("  - { format: "), level.Format.Pattern)
                .Append(level.Continuous ? ", continuous: true" : "").Append(level.OmitOnlyChild ? ", omitOnlyChild: true" : "").Append(" }\n");
        }

        return head.Append("form: ").Append(form.ToString().ToLowerInvariant()).Append("\n---\n\n").ToString();
    }
}
