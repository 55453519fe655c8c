using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>What <c>render</c> takes for the DOCX among its files.</summary>
internal sealed class DocxArguments
{
    private static readonly Dictionary<string, NumberingMode> Numberings =
        new(StringComparer.Ordinal) { ["literal"] = NumberingMode.Literal, ["native"] = NumberingMode.Native };

    private static readonly Dictionary<string, RunInHeadingMode> RunInHeadings =
        new(StringComparer.Ordinal) { ["character"] = RunInHeadingMode.CharacterStyle, ["separator"] = RunInHeadingMode.StyleSeparator };

    private readonly Option<string> _numbering;
    private readonly Option<string> _runIn;
    private readonly Option<bool> _controls;

    /// <summary>Adds the arguments to a command.</summary>
    public DocxArguments(Session session, Command command)
    {
        _numbering = ChoiceOption.Create("--numbering", session.Say("DOCX 的标题序号：文字、自动编号", "numerals of headings in the DOCX: as text, or as lists that renumber themselves"), [.. Numberings.Keys]);
        _runIn = ChoiceOption.Create(
            "--run-in", session.Say("DOCX 的接排标题：字符样式、样式分隔符（仅宜用于 Word）", "headings that run in, in the DOCX: a character style, or a style separator (for Word alone)"), [.. RunInHeadings.Keys]);
        _controls = new("--content-controls")
        {
            Description = session.Say("DOCX 的每个值放在内容控件里，改后可用 bulletin update 读回", "put each value of the DOCX into a content control, to be read back by bulletin update"),
            Arity = ArgumentArity.Zero,
        };
        command.Options.Add(_numbering);
        command.Options.Add(_runIn);
        command.Options.Add(_controls);
    }

    /// <summary>How the DOCX is written.</summary>
    /// <exception cref="UsageException">An option is given and none of the files is a DOCX.</exception>
    public DocxOptions Options(ParseResult parsed, OutputFiles files)
    {
        var idle = files.HasDocx ? [] : new Option[] { _numbering, _runIn, _controls }
            .Where(option => parsed.GetResult(option) is not null)
            .Select(option => DiagnosticCodes.OptionForDocx.At(path: null, option.Name))
            .ToValueList();
        return idle.Count > 0 ? throw new UsageException(idle) : new DocxOptions
        {
            Numbering = parsed.GetValue(_numbering) is { } numbering ? Numberings[numbering] : default,
            RunInHeadings = parsed.GetValue(_runIn) is { } runIn ? RunInHeadings[runIn] : default,
            ContentControls = parsed.GetValue(_controls),
        };
    }
}
