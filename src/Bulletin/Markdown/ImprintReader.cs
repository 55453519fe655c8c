using Bulletin.Diagnostics;
using Bulletin.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace Bulletin.Markdown;

/// <summary>Reads <c>:::imprint</c>: on each line what it names, a colon, and one body or the date.</summary>
internal sealed class ImprintReader(MarkdownSource source)
{
    private readonly List<RichText> _recipients = [];
    private readonly List<RichText> _copyTo = [];
    private RichText? _office;
    private DateOnly? _date;
    private Origin _dateOrigin;

    public ImprintBlock? Read(CustomContainer container, List<ContainerLine> lines)
    {
        foreach (var (line, place) in lines)
        {
            Read(line, place);
        }

        // A report may have an imprint that says nothing.
        return _recipients.Count + _copyTo.Count == 0 && _office is null && _date is null ? null : new ImprintBlock(_copyTo.ToValueList(), _office, _date)
        {
            Recipients = _recipients.ToValueList(),
            PrintDateOrigin = _dateOrigin,
            Origin = _copyTo.Concat(_recipients).FirstOrDefault()?.Origin ?? _office?.Origin ?? _dateOrigin,
        };
    }

    private void Read(string line, MarkdownObject place)
    {
        // Named as it is written, before values are put in: a colon in a value parts nothing.
        var name = Array.Find(ContainerNames.ImprintLines, name => line.StartsWith(name + "：", StringComparison.Ordinal));
        var text = name is null ? RichText.Empty : source.Line(line[(name.Length + 1)..], place);
        switch (name)
        {
            case null:
                source.Report(DiagnosticCodes.ImprintLine, place, line);
                break;
            case var _ when text.IsBlank:
                break;
            case ContainerNames.MovedRecipients:
                _recipients.Add(text);
                break;
            case ContainerNames.CopyTo:
                _copyTo.Add(text);
                break;
            case ContainerNames.PrintingOffice when _office is null:
                _office = text;
                break;
            case ContainerNames.PrintDate when _date is null:
                _dateOrigin = text.Origin;
                if (ChineseDate.TryParse(text.ToString(), out var date))
                {
                    _date = date;
                }
                else
                {
                    source.Report(DiagnosticCodes.ImprintDate, place, text);
                }

                break;
            default:
                source.Report(DiagnosticCodes.NotAllowedHere, place, $"第二个“{name}”", ":::imprint");
                break;
        }
    }
}
