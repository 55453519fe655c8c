using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>What <c>render</c> takes for the PDF among its files.</summary>
internal sealed class PdfArguments
{
    private const string Print = "print";
    private const string On = "on";

    private static readonly Choices<PdfA> Archives = new(
        ("2b", PdfA.A2b), ("2u", PdfA.A2u), ("2a", PdfA.A2a), ("1b", PdfA.A1b), ("1a", PdfA.A1a), ("none", PdfA.None));

    private static readonly Choices<PdfColours> Colours = new(("screen", PdfColours.Screen), (Print, PdfColours.Print));

    private readonly Option<string> _archive;
    private readonly Option<string> _colours;
    private readonly Option<string> _objectStreams;

    /// <summary>Adds the arguments to a command.</summary>
    public PdfArguments(Session session, Command command)
    {
        _archive = ChoiceOption.Create("--pdf-a", session.Say("PDF 的存档标准 PDF/A", "the PDF for the archive: PDF/A"), Archives.Words);
        _colours = ChoiceOption.Create("--colours", session.Say("PDF 的用色：屏幕、印刷（单黑，红为 Y80 M80）", "the colours of the PDF: of the screen, or inks (black alone, red as Y80 M80)"), Colours.Words);
        _objectStreams = ChoiceOption.Create("--object-streams", session.Say("PDF 的对象流，off 供只识 PDF 1.4 的程序", "object streams in the PDF; off for programs that know only PDF 1.4"), [On, "off"]);
        command.Options.Add(_archive);
        command.Options.Add(_colours);
        command.Options.Add(_objectStreams);
    }

    /// <summary>How the PDF is written.</summary>
    /// <exception cref="UsageException">An option is given and none of the files is a PDF, or two do not go together.</exception>
    public PdfOptions Options(ParseResult parsed, OutputFiles files)
    {
        var (archive, colours, objectStreams) = (parsed.GetValue(_archive), parsed.GetValue(_colours), parsed.GetValue(_objectStreams));
        List<Diagnostic> wrong = files.NeedFonts ? [] : [.. IdleOptions.In(parsed, DiagnosticCodes.OptionForPdf, path: null, _archive, _colours, _objectStreams)];
        if (Archives[archive] is not (null or PdfA.None) && colours == Print)
        {
            wrong.Add(DiagnosticCodes.ArchiveOrPrint.At(place: null, _colours.Name, _archive.Name));
        }

        if (Archives[archive] is PdfA.A1b or PdfA.A1a && objectStreams == On)
        {
            wrong.Add(DiagnosticCodes.ArchiveWithoutStreams.At(place: null, _archive.Name, _objectStreams.Name, archive));
        }

        return wrong.Count > 0 ? throw new UsageException(wrong.ToValueList()) : new PdfOptions
        {
            PdfA = Archives[archive] ?? default,
            Colours = Colours[colours] ?? default,
            ObjectStreams = objectStreams is null or On,
        };
    }
}
