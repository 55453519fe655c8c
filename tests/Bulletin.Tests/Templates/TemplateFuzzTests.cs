using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Templates;

/// <summary>
/// Random templates and random data: no exception but a diagnostic, no hang, no markup from values, and every error of a template with line
/// and column. BULLETIN_ROUNDS=50 makes twenty thousand of each.
/// </summary>
public sealed class TemplateFuzzTests
{
    private const string Marks = "**粗** # ~1~ ^2^ | ::: {{ x }} [a](b) ![i](p.png) <br> \\ + 《》“”";

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{~", "-}}", "{{ end }}", "{{ else }}", "{{ if ", "{{ for x in ", "{{ with ", "{{ case ", "{{ when ", "{{ include ", "issuer", "findings",
        "x", ".title", ".measures", ".size", "[0]", "['title']", "(", ")", "'", "\"", "|", "||", "&&", "!", "==", "+", "-", "*", "/", "%", "?", ":", "??", "=",
        "for.index", "for.last", "ordinal ", "number ", "sentence ", "quoted ", "join ", "percent ", "array.first ", "array.limit ", "date_range ", "1", "0", "9999999999",
        "'（一）'", "\n", " ", "# ", "## ", "正文", "inspection", ".start", "totals.findings", "labels", "capture y", "func f", "this", "..", "{", "}", ",", ";", "#", "##", "$", "@", "`", "\t",
    ];

    private static readonly RemediationReport Report = new()
    {
        Issuer = "云河市水务局",
        Date = new DateOnly(2026, 3, 2),
        Inspection = new() { Start = new DateOnly(2025, 3, 2), End = new DateOnly(2025, 4, 2) },
        Findings = [new() { Title = Marks, Measures = [Marks, "补记。"] }, new() { Title = "台账" }],
    };

    [Fact]
    public void Random_templates_end_in_a_notice_or_in_errors_with_their_place()
    {
        var builtIn = new TemplateCatalog().List().Select(template => new TemplateCatalog().Show(template.Name)).ToList();
        var clock = Stopwatch.StartNew();
        var count = 0;
        foreach (var random in Cases())
        {
            var text = random.Next(3) == 0 ? Mutated(builtIn[random.Next(builtIn.Count)], random) : Made(random);
            var options = new NoticeOptions { Template = "own", Templates = [new TemplateSet("own", text)] };
            count++;
            foreach (var found in Notice.Check(Report, options))
            {
                if (found.Severity == DiagnosticSeverity.Error && found.Code.StartsWith("BUL2", StringComparison.Ordinal) && found.File is { } file && IsOfTemplate(found.Code))
                {
                    found.Line.ShouldNotBeNull($"{found}\n{text}");
                    found.Column.ShouldNotBeNull($"{found}\n{text}");
                    file.ShouldEndWith(".sbn");
                }
            }
        }

        (clock.Elapsed / count).ShouldBeLessThan(TimeSpan.FromMilliseconds(500));
    }

    [Fact]
    public void Random_data_never_becomes_markup()
    {
        const string template = """
            ---
            model: data
            ---
            # 通报

            {{ for item in items }}
            甲{{ item.text }}乙{{ sentence item.text }}{{ quoted item.text }}{{ item.number }}{{ item.text + item.number }}{{ join item.list '、' }}{{ label item.text }}

            {{ end }}
            {{ if other }}有{{ end }}{{ array.size items }}
            """;
        var options = new NoticeOptions { Templates = [new TemplateSet("own", template)] };
        foreach (var random in Cases())
        {
            var data = new JsonObject { ["items"] = new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Item(random))]), ["other"] = Any(random, 3) };
            var found = Notice.Check("own", data, options);
            if (found.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                found.ShouldAllBe(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error || diagnostic.Place != null);
                continue;
            }

            // Each paragraph of the template is a paragraph, or several where a value has line breaks; nothing else.
            Notice.Compose("own", data, options).Document.Blocks.ShouldAllBe(block => block is Title || block is Paragraph);
        }
    }

    private static IEnumerable<Random> Cases() =>
        Enumerable.Range(0, RandomCases.Times(400)).Select(i => new Random(unchecked((RandomCases.SeedNumber * 397) + i)));

    // Those that name the template's own text; the others name a line of what it printed.
    private static bool IsOfTemplate(string code) => code is "BUL2002" or "BUL2003" or "BUL2004" or "BUL2005" or "BUL2009" or "BUL2010"
        or "BUL2111"
        || (string.CompareOrdinal(code, "BUL2023") >= 0 && string.CompareOrdinal(code, "BUL2028") <= 0)
        || (string.CompareOrdinal(code, "BUL2121") >= 0 && string.CompareOrdinal(code, "BUL2133") <= 0);

    private static string Made(Random random)
    {
        var text = new StringBuilder("# 通报\n\n");
        for (var i = random.Next(40); i >= 0; i--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? " " : "");
        }

        return text.ToString();
    }

    private static string Mutated(string template, Random random)
    {
        var text = new StringBuilder(template);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0)
            {
                text.Remove(at, Math.Min(random.Next(1, 12), text.Length - at));
            }

            text.Insert(Math.Min(at, text.Length), random.Next(2) == 0 ? Pieces[random.Next(Pieces.Length)] : "");
        }

        return text.ToString();
    }

    private static JsonObject Item(Random random) => new()
    {
        ["text"] = Text(random),
        ["number"] = random.Next(3) switch { 0 => null, 1 => random.Next(-1000, 1000), _ => random.NextDouble() * 1e12 },
        ["list"] = new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => (JsonNode?)Text(random))]),
    };

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(12); i > 0; i--)
        {
            text.Append(random.Next(5) == 0 ? Pieces[random.Next(Pieces.Length)] : Marks[random.Next(Marks.Length)].ToString());
        }

        return text.ToString();
    }

    private static JsonNode? Any(Random random, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => null,
        1 => random.Next(),
        2 => Text(random),
        3 => random.Next(2) == 0,
        4 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Any(random, depth - 1))]),
        _ => new JsonObject { [Text(random)] = Any(random, depth - 1) },
    };
}
