using System.CommandLine;
using Bulletin.Diagnostics;
using Bulletin.Templates;

namespace Bulletin.Cli;

/// <summary>What <c>render</c> and <c>check</c> both take: the input and how a notice is composed from it.</summary>
internal sealed class NoticeArguments
{
    private static readonly Choices<DocumentForm> Forms = new(("web", DocumentForm.Web), ("formal", DocumentForm.Formal), ("letter", DocumentForm.Letter));

    private static readonly Choices<PageReading> Readings = new(("nominal", PageReading.Nominal), ("gbt33476", PageReading.Gbt33476));

    private static readonly Choices<Audience> Audiences = new(("public", Audience.Public), ("party", Audience.Party));

    private static readonly Choices<Typography> Typographies = new(("standard", Typography.Standard), ("fine", Typography.Fine));

    private static readonly Choices<TableSize> TableSizes = new(("4", TableSize.Size4), ("5", TableSize.Size5));

    private static readonly ValueList<FindingsTableColumn> Columns = Enum.GetValues<FindingsTableColumn>().ToValueList();

    private readonly Session _session;
    private readonly Argument<string> _input;
    private readonly Option<string> _template;
    private readonly Option<string[]> _templates;
    private readonly Option<string[]> _data;
    private readonly Option<string> _form;
    private readonly Option<string> _reading;
    private readonly Option<string> _audience;
    private readonly Option<string> _typography;
    private readonly Option<string> _tableSize;
    private readonly Option<string> _profile;
    private readonly Option<bool> _prePrinted;
    private readonly Option<bool> _findingsTable;
    private readonly Option<string> _findingsTableColumns;
    private readonly FurnitureArguments _furniture;
    private readonly Option<string> _reference;

    /// <summary>Adds the arguments to a command.</summary>
    public NoticeArguments(Session session, Command command)
    {
        _session = session;
        _input = new("INPUT") { Description = session.Say("报告（", "a report (") + string.Join(' ', InputFile.ReportExtensions) + session.Say("）或公文 Markdown（.md）", ") or 公文 Markdown (.md)") };
        _template = new("--template") { Description = session.Say("模板；不给则由报告决定", "the template; by default the report decides"), HelpName = "NAME" };
        _templates = TemplateFolders(session);
        _data = new("--data")
        {
            Description = session.Say(
                "更多数据（.yaml .yml .json），模板中为 data.…；可多次给出，同名的以后者为准",
                "more data (.yaml .yml .json), data.… in templates; may be repeated, of two equal names the last counts"),
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
        };
        _form = ChoiceOption.Create("--form", session.Say("公文格式：网页通报、红头文件、信函", "the form: web notice, red head, letter"), Forms.Words);
        _reading = ChoiceOption.Create("--reading", session.Say("版心的算法", "how the type area is read"), Readings.Words);
        _audience = ChoiceOption.Create("--audience", session.Say("公开范围：社会公开、党内通报", "for whom: the public, the party"), Audiences.Words);
        _typography = ChoiceOption.Create("--typography", session.Say("PDF 的断行：与 Word 一致、精排", "how the PDF breaks lines: as Word does, or finer"), Typographies.Words);
        _tableSize = ChoiceOption.Create("--table-size", session.Say("表格文字的字号：4号、五号", "the size of the text in tables: 4号 (14 pt), 五号 (10.5 pt)"), TableSizes.Words);
        _profile = new("--profile")
        {
            Description = session.Say("本单位的版式（.yaml .yml .json），用于 DOCX、PDF 和网页", "the format of the office (.yaml .yml .json), for DOCX, PDF and HTML"),
            HelpName = "FILE",
            Arity = ArgumentArity.ExactlyOne,
        };
        _prePrinted = new("--pre-printed") { Description = session.Say("用预印红头纸：发文机关标志和红线不印，位置留出", "for paper with the red head on it: mark and red rules are not drawn, their room is kept") };
        _findingsTable = new("--findings-table") { Description = session.Say("末附问题整改情况一览表（横排）", "add a table of the findings as the last attachment") };
        _findingsTableColumns = new("--findings-table-columns")
        {
            Description = session.Say(
                "一览表的列，用逗号隔开；给出即附表，空列也留",
                "the columns of that table, with commas between them; asks for the table and keeps empty columns"),
            HelpName = string.Join(',', Columns.Select(column => ReportSchema.Write(column))),
        };
        command.Arguments.Add(_input);
        Option[] options =
        [
            _template, _templates, _data, _form, _reading, _audience, _typography, _tableSize, _profile, _prePrinted, _findingsTable, _findingsTableColumns,
            session.FormatOption(),
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        _furniture = new(session, command);
        _reference = new("--reference")
        {
            Description = session.Say(
                "本单位的 Word 文件（.docx .dotx）：各种文件都用它的样式、页面、页眉和页脚",
                "the office's own Word file (.docx .dotx): all files take its styles, pages, headers and footers"),
            HelpName = "FILE",
            Arity = ArgumentArity.ExactlyOne,
        };
        command.Options.Add(_reference);
    }

    /// <summary>The option <c>--templates</c>.</summary>
    public static Option<string[]> TemplateFolders(Session session) => new("--templates")
    {
        Description = session.Say("自备模板的文件夹，先于内置模板；可多次给出", "a folder with templates of your own, before the built-in ones; may be repeated"),
        HelpName = "DIR",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The input. Whether there is such a file is seen when it is read.</summary>
    /// <exception cref="UsageException">It is no kind of file that can be read, or an option does not fit it.</exception>
    public InputFile Input(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(_input);
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new UsageException([DiagnosticCodes.ArgumentMissing.At(place: null, _input.Name, CommandNames.Full(parsed.CommandResult.Command))]);
        }

        var input = InputFile.At(path);
        if (input.IsMarkdown)
        {
            Option[] forReports = [_template, _templates, _data, _audience, _findingsTable, _findingsTableColumns];
            var reportsOnly = IdleOptions.In(parsed, DiagnosticCodes.TemplateForMarkdown, input.Path, forReports).ToValueList();
            if (reportsOnly.Count > 0)
            {
                throw new UsageException(reportsOnly);
            }
        }

        return input;
    }

    /// <summary>The files beside the input that the notice is made from: templates, data, the profile, a letterhead and a reference document.</summary>
    public string[] Files(ParseResult parsed) =>
    [
        .. Folders(parsed).SelectMany(folder => folder.ExistingFiles),
        .. parsed.GetValue(_data) ?? [],
        .. parsed.GetValue(_profile) is { } profile ? [profile] : Array.Empty<string>(),
        .. _furniture.Inputs(parsed),
        .. parsed.GetValue(_reference) is { } reference && !string.IsNullOrWhiteSpace(reference) ? [reference] : Array.Empty<string>(),
    ];

    private IEnumerable<TemplateFolder> Folders(ParseResult parsed) => (parsed.GetValue(_templates) ?? []).Select(folder => new TemplateFolder(folder));

    /// <summary>How the notice is composed.</summary>
    /// <exception cref="NoticeException">The profile, a file of data, the letterhead or the reference document cannot be read or used.</exception>
    /// <exception cref="UsageException">A column of the table of findings is unknown, or the path of the letterhead or of the reference document is empty.</exception>
    public NoticeOptions Options(ParseResult parsed) => new()
    {
        Template = parsed.GetValue(_template),
        Templates = [.. Folders(parsed)],
        Data = DataOf(parsed),
        Form = Forms[parsed.GetValue(_form)],
        Reading = Readings[parsed.GetValue(_reading)] ?? default,
        Audience = Audiences[parsed.GetValue(_audience)] ?? default,
        Typography = Typographies[parsed.GetValue(_typography)] ?? default,
        TableSize = TableSizes[parsed.GetValue(_tableSize)] ?? default,
        Profile = parsed.GetValue(_profile) is { } profile ? StyleProfileFile.Load(profile) : null,
        Furniture = _furniture.Furniture(parsed),
        Reference = ReferenceOf(parsed),
        PrePrintedHead = parsed.GetValue(_prePrinted),
        FindingsTable = parsed.GetValue(_findingsTable),
        FindingsTableColumns = ColumnsOf(parsed.GetValue(_findingsTableColumns)),

        // Whoever writes a file means the pictures beside it, wherever the program is run.
        Pictures = new PictureFolder(Path.GetDirectoryName(Path.GetFullPath(parsed.GetRequiredValue(_input))) ?? "."),
        Language = _session.Language,
    };

    private ReferenceDocument? ReferenceOf(ParseResult parsed) => parsed.GetValue(_reference) switch
    {
        null => null,
        var path when string.IsNullOrWhiteSpace(path) => throw new UsageException([DiagnosticCodes.OptionValue.At(place: null, _reference.Name)]),
        var path => ReferenceDocument.Load(path),
    };

    private DataMap? DataOf(ParseResult parsed) =>
        (parsed.GetValue(_data) ?? []).Select(DataFile.Load).Aggregate((DataMap?)null, (all, data) => all?.With(data) ?? data);

    private static ValueList<FindingsTableColumn> ColumnsOf(string? given)
    {
        if (given is null)
        {
            return [];
        }

        var terms = ReportSchema.TermsOf(typeof(FindingsTableColumn));
        var words = given.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var unknown = words.Where(word => !terms.Any(term => term.Matches(word))).ToList();
        if (unknown.Count > 0 || words.Length == 0)
        {
            var known = string.Join(',', terms.Select(term => term.Chinese));
            throw new UsageException([DiagnosticCodes.UnknownColumn.At("--findings-table-columns", string.Join(' ', unknown), known)]);
        }

        return words.Select(word => (FindingsTableColumn)terms.First(term => term.Matches(word)).Value).ToValueList();
    }
}
