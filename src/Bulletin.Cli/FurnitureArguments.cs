using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>The page furniture of <c>render</c> and <c>check</c>: <c>--header</c>, <c>--footer</c>, <c>--letterhead</c>, <c>--draft-mark</c>.</summary>
internal sealed class FurnitureArguments
{
    private readonly Option<string> _header;
    private readonly Option<string> _footer;
    private readonly Option<string> _letterhead;
    private readonly Option<string> _draftMark;

    /// <summary>Adds the arguments to a command.</summary>
    public FurnitureArguments(Session session, Command command)
    {
        _header = One("--header", "TEXT", session.Say("页眉的文字，每页居中", "the text of the header, in the middle of each page"));
        _footer = One("--footer", "TEXT", session.Say("页脚的文字，居中，在页码之下", "the text of the footer, in the middle, below the page number"));
        _letterhead = One("--letterhead", "FILE", session.Say("信头图片（.png .jpg），放在首页上边距内", "a letterhead picture (.png .jpg) for the upper margin of page 1"));
        _draftMark = One("--draft-mark", "TEXT", session.Say("各页的水印，如 讨论稿、送审稿", "a watermark for each page, such as 讨论稿 or 送审稿"));
        foreach (var option in new[] { _header, _footer, _letterhead, _draftMark })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The files that are read.</summary>
    public IEnumerable<string> Inputs(ParseResult parsed) => parsed.GetValue(_letterhead) is { Length: > 0 } path ? [path] : [];

    /// <summary>The furniture; null for none.</summary>
    /// <exception cref="UsageException">The path of the letterhead is empty.</exception>
    /// <exception cref="NoticeException">The letterhead cannot be read.</exception>
    public PageFurniture? Furniture(ParseResult parsed)
    {
        var letterhead = parsed.GetValue(_letterhead);
        if (letterhead is not null && string.IsNullOrWhiteSpace(letterhead))
        {
            throw new UsageException([DiagnosticCodes.OptionValue.At(place: null, _letterhead.Name)]);
        }

        var furniture = new PageFurniture
        {
            Header = parsed.GetValue(_header),
            Footer = parsed.GetValue(_footer),
            Letterhead = letterhead is null ? null : PictureFile.Load(letterhead),
            DraftMark = parsed.GetValue(_draftMark),
        };
        return furniture == new PageFurniture() ? null : furniture;
    }

    private static Option<string> One(string name, string value, string description) =>
        new(name) { Description = description, HelpName = value, Arity = ArgumentArity.ExactlyOne };
}
