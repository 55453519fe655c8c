using Bulletin.Data;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>
/// Binds the front matter of a template or a hand-written notice. The reader of report files reads it, so the same YAML is refused:
/// anchors, aliases, tags, duplicate keys, deep nesting. Binding continues after an error, so that all of them are reported.
/// </summary>
internal sealed partial class FrontMatterReader
{
    private static readonly string[] Fields = ["name", "description", "model", "form", "numbering", "layout", "labels", "statistics"];
    private static readonly string[] StatisticsFields = ["decimals", "notPublished"];
    private static readonly string[] LevelFields = ["format", "continuous", "omitOnlyChild"];

    // By their names alone: Enum.TryParse also reads numbers, blanks and lists.
    private static readonly (string Name, DocumentForm Form)[] Forms =
        [("web", DocumentForm.Web), ("formal", DocumentForm.Formal), ("letter", DocumentForm.Letter)];

    private readonly SourceText _source;
    private readonly ReadingLog _log;

    private FrontMatterReader(SourceText source) => (_source, _log) = (source, new ReadingLog(source, ReadingSubject.FrontMatter));

    /// <summary>The front matter; the defaults in the place of what is wrong.</summary>
    /// <param name="head">The lines between the two <c>---</c>; they begin on line 2 of the file.</param>
    /// <param name="name">The file's name for messages.</param>
    /// <param name="diagnostics">Receives every error, with line and column.</param>
    public static FrontMatter Read(string head, string name, List<Diagnostic> diagnostics)
    {
        var reader = new FrontMatterReader(SourceText.Of(head, name, firstLine: 2));
        var matter = reader.Read();
        diagnostics.AddRange(reader._log.Finish().Select(Described));
        return matter;
    }

    // An error of the YAML reader says that it is about the front matter, and has its code.
    private static Diagnostic Described(Diagnostic found)
    {
        if (found.Severity != DiagnosticSeverity.Error || !found.Code.StartsWith("BUL7", StringComparison.Ordinal))
        {
            return found;
        }

        var chinese = found with { Language = DiagnosticLanguage.Chinese };
        var english = found with { Language = DiagnosticLanguage.English };
        return DiagnosticCodes.FrontMatter.At(
            found.Place, new LocalText(chinese.Message, english.Message), new LocalText(chinese.Hint ?? "", english.Hint ?? ""));
    }

    private FrontMatter Read()
    {
        Node? root;
        try
        {
            root = YamlReader.Read(_source, _log);
        }
        catch (UnreadableException exception)
        {
            _log.Add(exception.Diagnostic);
            return new FrontMatter();
        }

        var matter = new FrontMatter();
        if (root is not MappingNode mapping)
        {
            if (root is not (null or RefusedNode))
            {
                Bad(root, "应当是“名字: 值”", "expected “name: value”", Choices(Fields));
            }

            return matter;
        }

        foreach (var (key, value) in FieldsOf(mapping, Fields))
        {
            matter = Field(matter, key, value);
        }

        return matter;
    }

    private FrontMatter Field(FrontMatter matter, string key, Node value)
    {
        switch (key, value)
        {
            case ("name", ScalarNode scalar):
                return matter with { Name = scalar.IsNull ? null : Text(scalar) };
            case ("description", ScalarNode scalar):
                return matter with { Description = scalar.IsNull ? "" : Text(scalar) };
            case ("model", ScalarNode scalar):
                return matter with { IsForData = IsForData(scalar) };
            case ("form", ScalarNode scalar):
                return matter with { Form = Form(scalar) };
            case ("numbering", SequenceNode levels):
                return matter with { Numbering = Scheme(levels) };
            case ("labels", MappingNode labels):
                return matter with { Labels = Labels(labels) };
            case ("layout", MappingNode fields):
                return matter with { Layout = Layout(fields) };
            case ("statistics", MappingNode fields):
                return matter with { Statistics = Statistics(fields) };
            case (_, RefusedNode):
                return matter;
            default:
                var (chinese, english) = Expected(key);
                Bad(value, $"“{key}”的写法不对", $"“{key}” is not written so", new LocalText(chinese, english));
                return matter;
        }
    }

    private static (string Chinese, string English) Expected(string key) => key switch
    {
        "numbering" => ("写作 numbering: [\"一、\", \"（一）\"]", "Write numbering: [\"一、\", \"（一）\"]"),
        "layout" => ("写作 layout: { overview: 标题接正文 }", "Write layout: { overview: run-in }"),
        "labels" => ("写作 labels: { 名字: 文字 }", "Write labels: { name: text }"),
        "statistics" => ("写作 statistics: { decimals: 1 }", "Write statistics: { decimals: 1 }"),
        _ => ("只写一个词或一行文字", "Write one word or one line of text"),
    };

    private bool IsForData(ScalarNode scalar)
    {
        if (scalar.Value is not ("report" or "data") && _log.CheckCharacters(scalar, null))
        {
            var value = Excerpt.Of(scalar.Value);
            Bad(scalar, $"未知的 model“{value}”", $"unknown model “{value}”", Choices(["report", "data"]));
        }

        return scalar.Value == "data";
    }

    private DocumentForm Form(ScalarNode scalar)
    {
        foreach (var (name, form) in Forms)
        {
            if (string.Equals(name, scalar.Value, StringComparison.OrdinalIgnoreCase))
            {
                return form;
            }
        }

        if (scalar.Value is "minutes" or "order" or "纪要" or "命令" or "令")
        {
            _log.Add(DiagnosticCodes.FormNotYet, scalar.Offset, null, scalar.Value);
        }
        else if (_log.CheckCharacters(scalar, null))
        {
            var value = Excerpt.Of(scalar.Value);
            Bad(scalar, $"未知的 form“{value}”", $"unknown form “{value}”", Choices(Forms.Select(form => form.Name)));
        }

        return DocumentForm.Web;
    }

    // An escape of YAML can write any character.
    private string Label(ScalarNode scalar)
    {
        CheckComment(scalar);
        CharacterFindings? findings = null;
        var text = TextCleaner.Clean(scalar.Value, ref findings);
        foreach (var found in CharacterDiagnostics.Of(findings, _source.Place(scalar.Offset, null), DiagnosticCodes.MarkdownToken))
        {
            _log.Add(found);
        }

        return text;
    }

    private StatisticsOptions Statistics(MappingNode mapping)
    {
        var statistics = new StatisticsOptions();
        foreach (var (key, value) in FieldsOf(mapping, StatisticsFields))
        {
            if (key == "notPublished")
            {
                statistics = statistics with { NotPublished = Flag(key, value) };
            }
            else if (value is ScalarNode { Kind: ScalarKind.Plain, Value: "0" or "1" or "2" } digit)
            {
                statistics = statistics with { Decimals = digit.Value[0] - '0' };
            }
            else if (value is not RefusedNode)
            {
                Bad(value, "“decimals”应为 0、1 或 2", "“decimals” must be 0, 1 or 2", Unquoted);
            }
        }

        return statistics;
    }

    private NumberingScheme Scheme(SequenceNode levels)
    {
        if (levels.Items.Count is 0 or > NumberingScheme.LevelCount)
        {
            var hint = new LocalText("删去多余的，或不写 numbering", "Remove the others, or leave numbering out");
            Bad(levels, "numbering 应有一至四级", "numbering has one to four levels", hint);
            return NumberingScheme.Standard;
        }

        // Levels that are not given are numbered as the standard numbers them.
        var others = NumberingScheme.Standard.Levels.Skip(levels.Items.Count);
        return new NumberingScheme(levels.Items.Select(Level).Concat(others).ToValueList());
    }

    private LevelNumbering Level(Node node)
    {
        var (format, continuous, omitOnlyChild) = (node, false, false);
        if (node is MappingNode mapping)
        {
            format = null;
            foreach (var (key, value) in FieldsOf(mapping, LevelFields))
            {
                _ = key switch
                {
                    "continuous" => continuous = Flag(key, value),
                    "omitOnlyChild" => omitOnlyChild = Flag(key, value),
                    _ => (format = value) is null,
                };
            }
        }

        if (format is ScalarNode { IsNull: false } scalar
            && NumeralFormat.TryParse(scalar.Value, out var numerals)
            && CharacterRules.IndexOfForbidden(scalar.Value) < 0)
        {
            return new LevelNumbering(numerals!) { Continuous = continuous, OmitOnlyChild = omitOnlyChild };
        }

        if (format is not RefusedNode)
        {
            var written = format is ScalarNode text ? Excerpt.Of(text.Value) : "";
            Bad(
                format ?? node,
                $"“{written}”不是编号格式：须恰有一个数字占位 一、1 或 ①",
                $"“{written}” is no numeral format: it needs exactly one of 一, 1, ①",
                new LocalText(
                    "写作 \"一、\"、\"（一）\"、\"1.\" 或 { format: \"1.\", continuous: true }",
                    "Write \"一、\", \"（一）\", \"1.\" or { format: \"1.\", continuous: true }"));
        }

        return NumberingScheme.Standard.Levels[0];
    }

    private bool Flag(string key, Node value)
    {
        switch (value)
        {
            case ScalarNode { Kind: ScalarKind.Plain, Value: "true" or "True" or "TRUE" }:
                return true;
            case RefusedNode or ScalarNode { Kind: ScalarKind.Plain, Value: "false" or "False" or "FALSE" }:
                return false;
            default:
                Bad(value, $"“{key}”应为 true 或 false", $"“{key}” must be true or false", Unquoted);
                return false;
        }
    }

    private string Text(ScalarNode scalar)
    {
        CheckComment(scalar);
        _log.CheckCharacters(scalar, null, out var readable);
        return readable;
    }

    private void CheckComment(ScalarNode scalar)
    {
        if (scalar.Comment is { } comment && TrailingComment.MayBeText(scalar.Value, comment, isProse: true))
        {
            _log.Add(DiagnosticCodes.CommentInText, scalar.Offset, null, Excerpt.Of(comment));
        }
    }

    // The fields that occur once and are known, and the first of those that occur more often.
    private IEnumerable<(string Key, Node Value)> FieldsOf(MappingNode mapping, string[]? known)
    {
        var seen = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        foreach (var (key, value) in mapping.Entries)
        {
            if (_log.IsFull)
            {
                yield break;
            }

            if (!_log.CheckCharacters(key, null))
            {
                continue;
            }

            var name = Excerpt.Of(key.Value);
            if (key.IsNull)
            {
                Bad(key, "没有名字", "the name is missing", new LocalText("写作“名字: 值”", "Write “name: value”"));
            }
            else if (known?.Contains(key.Value, StringComparer.Ordinal) == false)
            {
                Bad(key, $"未知的“{name}”", $"unknown “{name}”", Choices(known));
            }
            else if (seen.TryGetValue(key.Value, out var first))
            {
                var line = _source.PlaceOf(first.Offset).Line;
                var hint = new LocalText("删去其中一个", "Remove one of them");
                Bad(key, $"“{name}”重复，第 {line} 行已经有了", $"“{name}” is a duplicate of line {line}", hint);
            }
            else
            {
                seen.Add(key.Value, key);
                yield return (key.Value, value);
            }
        }
    }

    private static LocalText Unquoted => new("直接写，不加引号", "Write it without quotes");

    private static LocalText Choices(IEnumerable<string> names)
    {
        var list = string.Join(' ', names);
        return new LocalText("可用：" + list, "Available: " + list);
    }

    private void Bad(Node node, string chinese, string english, LocalText hint) =>
        _log.Add(DiagnosticCodes.FrontMatter, node.Offset, null, new LocalText(chinese, english), hint);
}
