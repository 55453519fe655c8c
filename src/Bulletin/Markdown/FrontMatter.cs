using System.Text;
using Bulletin.Diagnostics;
using Bulletin.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Bulletin.Markdown;

/// <summary>The YAML head of a template or a hand-written notice, between two lines of <c>---</c>.</summary>
internal sealed record FrontMatter
{
    public string? Name { get; init; }

    public string Description { get; init; } = "";

    public NumberingScheme Numbering { get; init; } = NumberingScheme.Standard;

    public DocumentForm Form { get; init; }

    /// <summary>Words of the template's own that it prints: <c>labels.measures</c> → 整改情况.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

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
                return (Parse(head.ToString(), name, diagnostics), reader.ReadToEnd(), lines + 1);
            }

            head.Append(line).Append('\n');
        }

        diagnostics.Add(DiagnosticCodes.FrontMatter.At(name + ":1", new LocalText("没有结束的 ---", "the closing --- is missing")));
        return (new FrontMatter(), "", lines);
    }

    public static string Write(NumberingScheme numbering, DocumentForm form)
    {
        var head = new StringBuilder("---\nnumbering:\n");
        foreach (var level in numbering.Levels)
        {
            head.Append("  - { format: \"").Append(level.Format.Pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"')
                .Append(level.Continuous ? ", continuous: true" : "").Append(level.OmitOnlyChild ? ", omitOnlyChild: true" : "").Append(" }\n");
        }

        return head.Append("form: ").Append(form.ToString().ToLowerInvariant()).Append("\n---\n\n").ToString();
    }

    private static FrontMatter Parse(string head, string name, List<Diagnostic> diagnostics)
    {
        var matter = new FrontMatter();
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(head));
            if (yaml.Documents.Count == 0)
            {
                return matter;
            }

            if (yaml.Documents[0].RootNode is not YamlMappingNode root)
            {
                Bad(yaml.Documents[0].RootNode.Start, "应当是“名字: 值”", "it must be “name: value”");
                return matter;
            }

            foreach (var (key, value) in root.Children)
            {
                matter = Field(matter, key.ToString(), value);
            }
        }
        catch (YamlException exception)
        {
            Bad(exception.Start, exception.Message, exception.Message);
        }

        return matter;

        FrontMatter Field(FrontMatter so, string key, YamlNode value) => (key, value) switch
        {
            ("name", YamlScalarNode scalar) => so with { Name = scalar.Value },
            ("description", YamlScalarNode scalar) => so with { Description = scalar.Value ?? "" },
            ("form", YamlScalarNode scalar) => so with { Form = Form(scalar) },
            ("numbering", YamlSequenceNode levels) => so with { Numbering = Scheme(levels) },
            ("labels", YamlMappingNode labels) => so with
            {
                Labels = labels.Children.ToDictionary(pair => pair.Key.ToString(), pair => Label(pair.Value), StringComparer.Ordinal),
            },
            ("statistics", YamlMappingNode fields) => so with { Statistics = Statistics(fields) },
            ("name" or "description" or "form" or "numbering" or "labels" or "statistics", _) => Ignore(so, value, $"“{key}”的写法不对", $"“{key}” is not written so"),
            _ => Ignore(so, value, $"未知的“{key}”，可用：name description form numbering labels statistics", $"unknown “{key}”; there are name description form numbering labels statistics"),
        };

        FrontMatter Ignore(FrontMatter so, YamlNode place, string chinese, string english)
        {
            Bad(place.Start, chinese, english);
            return so;
        }

        // An escape of YAML can write any character.
        string Label(YamlNode value)
        {
            CharacterFindings? findings = null;
            var text = TextCleaner.Clean(value.ToString(), ref findings);
            var place = $"{name}:{value.Start.Line + 1}:{value.Start.Column}";
            diagnostics.AddRange(CharacterDiagnostics.Of(findings, place, DiagnosticCodes.MarkdownToken));
            return text;
        }

        DocumentForm Form(YamlScalarNode scalar)
        {
            if (Enum.TryParse<DocumentForm>(scalar.Value, ignoreCase: true, out var form) && !char.IsAsciiDigit((scalar.Value ?? "0")[0]))
            {
                return form;
            }

            if (scalar.Value is "minutes" or "order" or "纪要" or "命令" or "令")
            {
                diagnostics.Add(DiagnosticCodes.FormNotYet.At($"{name}:{scalar.Start.Line + 1}:{scalar.Start.Column}", scalar.Value));
                return DocumentForm.Web;
            }

            Bad(scalar.Start, $"未知的 form“{scalar.Value}”，可用：web formal letter", $"unknown form “{scalar.Value}”; there are web formal letter");
            return DocumentForm.Web;
        }

        StatisticsOptions Statistics(YamlMappingNode fields)
        {
            var statistics = new StatisticsOptions();
            foreach (var (key, value) in fields.Children)
            {
                switch (key.ToString(), value.ToString())
                {
                    case ("decimals", "0" or "1" or "2"):
                        statistics = statistics with { Decimals = value.ToString()[0] - '0' };
                        break;
                    case ("notPublished", "true" or "false"):
                        statistics = statistics with { NotPublished = value.ToString() == "true" };
                        break;
                    case ("decimals", _):
                        Bad(value.Start, "“decimals”应为 0、1 或 2", "“decimals” must be 0, 1 or 2");
                        break;
                    case ("notPublished", _):
                        Bad(value.Start, "“notPublished”应为 true 或 false", "“notPublished” must be true or false");
                        break;
                    default:
                        Bad(key.Start, $"未知的“{key}”，可用：decimals notPublished", $"unknown “{key}”; there are decimals notPublished");
                        break;
                }
            }

            return statistics;
        }

        NumberingScheme Scheme(YamlSequenceNode levels)
        {
            if (levels.Children.Count is 0 or > NumberingScheme.LevelCount)
            {
                Bad(levels.Start, "numbering 应有一至四级", "numbering has one to four levels");
                return NumberingScheme.Standard;
            }

            // Levels that are not given are numbered as the standard numbers them.
            return new NumberingScheme(levels.Children.Select(Level).Concat(NumberingScheme.Standard.Levels.Skip(levels.Children.Count)).ToValueList());
        }

        LevelNumbering Level(YamlNode level)
        {
            var fields = level as YamlMappingNode;
            var pattern = fields is null ? (level as YamlScalarNode)?.Value : fields.Children.FirstOrDefault(pair => pair.Key.ToString() == "format").Value?.ToString();
            if (pattern is null || !NumeralFormat.TryParse(pattern, out var format) || CharacterRules.IndexOfForbidden(pattern) >= 0)
            {
                Bad(level.Start, $"“{pattern}”不是编号格式：须恰有一个数字占位 一、1 或 ①", $"“{pattern}” is no numeral format: it needs exactly one of 一, 1, ①");
                return NumberingScheme.Standard.Levels[0];
            }

            foreach (var (key, value) in fields?.Children.ToList() ?? [])
            {
                if (key.ToString() is not ("format" or "continuous" or "omitOnlyChild"))
                {
                    Bad(key.Start, $"未知的“{key}”，可用：format continuous omitOnlyChild", $"unknown “{key}”; there are format continuous omitOnlyChild");
                }
                else if (key.ToString() != "format" && value.ToString() is not ("true" or "false"))
                {
                    Bad(value.Start, $"“{key}”应为 true 或 false", $"“{key}” must be true or false");
                }
            }

            return new LevelNumbering(format!) { Continuous = Flag(fields, "continuous"), OmitOnlyChild = Flag(fields, "omitOnlyChild") };
        }

        static bool Flag(YamlMappingNode? fields, string flag) =>
            fields?.Children.Any(pair => pair.Key.ToString() == flag && pair.Value.ToString() == "true") == true;

        // The head begins on line 2 of the file.
        void Bad(Mark place, string chinese, string english) => diagnostics.Add(DiagnosticCodes.FrontMatter.At($"{name}:{place.Line + 1}:{place.Column}", new LocalText(chinese, english)));
    }
}
