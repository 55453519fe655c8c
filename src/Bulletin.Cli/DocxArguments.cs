using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>What <c>render</c> takes for the DOCX among its files.</summary>
internal sealed class DocxArguments
{
    private static readonly Choices<NumberingMode> Numberings = new(("literal", NumberingMode.Literal), ("native", NumberingMode.Native));

    private static readonly Choices<RunInHeadingMode> RunInHeadings = new(("character", RunInHeadingMode.CharacterStyle), ("separator", RunInHeadingMode.StyleSeparator));

    private readonly Option<string> _numbering;
    private readonly Option<string> _runIn;
    private readonly Option<bool> _controls;
    private readonly Option<bool> _direct;

    /// <summary>Adds the arguments to a command.</summary>
    public DocxArguments(Session session, Command command)
    {
        _numbering = ChoiceOption.Create("--numbering", session.Say("DOCX 的标题序号：文字、自动编号", "numerals of headings in the DOCX: as text, or as lists that renumber themselves"), Numberings.Words);
        _runIn = ChoiceOption.Create(
            "--run-in", session.Say("DOCX 的接排标题：字符样式、样式分隔符（仅宜用于 Word）", "headings that run in, in the DOCX: a character style, or a style separator (for Word alone)"), RunInHeadings.Words);
        _controls = new("--content-controls")
        {
            Description = session.Say("DOCX 的每个值放在内容控件里，改后可用 bulletin update 读回", "put each value of the DOCX into a content control, to be read back by bulletin update"),
            Arity = ArgumentArity.Zero,
        };
        _direct = new("--direct-formatting")
        {
            Description = session.Say(
                "DOCX 的每段每处文字另写明字体、字号、行距等格式，供不读样式的检查程序和办公系统用",
                "say fonts, sizes and the like on each paragraph and run of the DOCX too, for checkers and systems that read no styles"),
            Arity = ArgumentArity.Zero,
        };
        command.Options.Add(_numbering);
        command.Options.Add(_runIn);
        command.Options.Add(_controls);
        command.Options.Add(_direct);
    }

    /// <summary>Looks at what was given, before anything is read.</summary>
    /// <exception cref="UsageException">An option is given and none of the files is a DOCX.</exception>
    public void Check(ParseResult parsed, OutputFiles files)
    {
        var wrong = files.HasDocx ? [] : IdleOptions.In(parsed, DiagnosticCodes.OptionForDocx, path: null, _numbering, _runIn, _controls, _direct).ToValueList();
        if (wrong.Count > 0)
        {
            throw new UsageException(wrong);
        }
    }

    /// <summary>How the DOCX is written.</summary>
    public DocxOptions Options(ParseResult parsed) => new()
    {
        Numbering = Numberings[parsed.GetValue(_numbering)] ?? default,
        RunInHeadings = RunInHeadings[parsed.GetValue(_runIn)] ?? default,
        ContentControls = parsed.GetValue(_controls),
        DirectFormatting = parsed.GetValue(_direct),
    };
}
