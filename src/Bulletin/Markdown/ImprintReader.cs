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
        foreach (var line in lines)
        {
            Read(line);
        }

        // A report may have an imprint that says nothing.
        return _recipients.Count + _copyTo.Count == 0 && _office is null && _date is null ? null : new ImprintBlock(_copyTo.ToValueList(), _office, _date)
        {
            Recipients = _recipients.ToValueList(),
            PrintDateOrigin = _dateOrigin,
            Origin = _copyTo.Concat(_recipients).FirstOrDefault()?.Origin ?? _office?.Origin ?? _dateOrigin,
        };
    }

    private void Read(ContainerLine line)
    {
        // Named as it is written, before values are put in: a colon in a value parts nothing.
        var name = Array.Find(ContainerNames.ImprintLines, name => line.Text.StartsWith(name + "：", StringComparison.Ordinal));
        var text = name is null ? RichText.Empty : source.Line(line with { Text = line.Text[(name.Length + 1)..] });
        switch (name)
        {
            case null:
                source.Report(DiagnosticCodes.ImprintLine, line, line.Text);
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
                if (ChineseDate.TryRead(text.ToString(), out var date))
                {
                    _date = date;
                    SignatureDate.ReportForm(text, date, line, source);
                }
                else
                {
                    source.Report(DiagnosticCodes.ImprintDate, line, text);
                }

                break;
            default:
                source.Report(DiagnosticCodes.NotAllowedHere, line, $"第二个“{name}”", ":::imprint");
                break;
        }
    }
}
