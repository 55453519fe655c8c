using System.CommandLine;

namespace Bulletin.Cli;

/// <summary>The font options of <c>render</c>, <c>check</c> and <c>fonts</c>.</summary>
internal sealed class FontArguments
{
    private readonly Option<string[]> _folders;
    private readonly Option<string[]> _fallback;
    private readonly Option<string[]> _licensed;
    private readonly Option<bool> _strict;

    /// <summary>Adds the arguments to a command.</summary>
    /// <param name="session">The run.</param>
    /// <param name="command">The command.</param>
    /// <param name="index">The place of the first among the options of the command.</param>
    public FontArguments(Session session, Command command, int index)
    {
        _folders = Several(
            "--fonts",
            "DIR",
            session.Say(
                "字体文件夹，先于系统字体；可多次给出",
                "a folder with fonts, before the system's; may be repeated"));
        _fallback = Several(
            "--fallback-font",
            "FAMILY",
            session.Say(
                "候补字体：各角色的字体都没有的字，PDF 取自此字体；可多次给出",
                "a fallback font for characters that the PDF's other fonts lack; may be repeated"));
        _licensed = Several(
            "--licensed-font",
            "FAMILY",
            session.Say(
                "声明本单位已获授权、可嵌入文件的字体（字体标明不许嵌入时用）；可多次给出",
                "a font that its maker does not allow to be embedded and that you hold the licence to embed; may be repeated"));
        _strict = new("--strict-fonts")
        {
            Description = session.Say("缺字体、用别的字体代替，都算错误", "a missing font is an error, and so is a fallback font that stands in for it"),
            Arity = ArgumentArity.Zero,
        };
        foreach (var option in new Option[] { _folders, _fallback, _licensed, _strict })
        {
            command.Options.Insert(index++, option);
        }
    }

    /// <summary>Whether a folder is given. It must exist, whatever files are written.</summary>
    public bool HasFolders(ParseResult parsed) => parsed.GetResult(_folders) is not null;

    /// <summary>Whether fallback fonts are errors.</summary>
    public bool IsStrict(ParseResult parsed) => parsed.GetValue(_strict);

    /// <summary>Returns the font options that the command line gives. Scans the fonts of this machine.</summary>
    /// <exception cref="NoticeException">A given folder does not exist (BUL4009).</exception>
    public FontOptions Options(ParseResult parsed) => new()
    {
        Catalog = parsed.GetValue(_folders) is { Length: > 0 } folders ? FontCatalog.Scan(folders) : FontCatalog.System,
        Fallback = Values(parsed, _fallback),
        LicensedFamilies = Values(parsed, _licensed),
        Policy = IsStrict(parsed) ? FontPolicy.Exact : FontPolicy.Fallback,
    };

    private static ValueList<string> Values(ParseResult parsed, Option<string[]> option) =>
        parsed.GetValue(option) is { } values ? [.. values] : [];

    private static Option<string[]> Several(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Arity = ArgumentArity.OneOrMore };
}
