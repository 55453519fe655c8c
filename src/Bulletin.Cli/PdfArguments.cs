using System.CommandLine;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>What <c>render</c> takes for the PDF among its files.</summary>
internal sealed class PdfArguments
{
    private const string Print = "print";

    private static readonly Dictionary<string, PdfA> Archives =
        new(StringComparer.Ordinal) { ["2b"] = PdfA.A2b, ["1b"] = PdfA.A1b, ["none"] = PdfA.None };

    private static readonly Dictionary<string, PdfColours> Colours =
        new(StringComparer.Ordinal) { ["screen"] = PdfColours.Screen, [Print] = PdfColours.Print };

    private readonly Option<string> _archive;
    private readonly Option<string> _colours;

    /// <summary>Adds the arguments to a command.</summary>
    public PdfArguments(Session session, Command command)
    {
        _archive = ChoiceOption.Create("--pdf-a", session.Say("PDF 的存档标准 PDF/A", "the PDF for the archive: PDF/A"), [.. Archives.Keys]);
        _colours = ChoiceOption.Create("--colours", session.Say("PDF 的用色：屏幕、印刷（单黑，红为 Y80 M80）", "the colours of the PDF: of the screen, or inks (black alone, red as Y80 M80)"), [.. Colours.Keys]);
        command.Options.Add(_archive);
        command.Options.Add(_colours);
    }

    /// <summary>How the PDF is written.</summary>
    /// <exception cref="UsageException">An option is given and none of the files is a PDF, or two do not go together.</exception>
    public PdfOptions Options(ParseResult parsed, OutputFiles files)
    {
        var (archive, colours) = (parsed.GetValue(_archive), parsed.GetValue(_colours));
        List<Diagnostic> wrong = files.NeedFonts ? [] : [.. IdleOptions.In(parsed, DiagnosticCodes.OptionForPdf, _archive, _colours)];
        if (archive is not null && Archives[archive] != PdfA.None && colours == Print)
        {
            wrong.Add(DiagnosticCodes.ArchiveOrPrint.At(path: null, _colours.Name, _archive.Name));
        }

        return wrong.Count > 0 ? throw new UsageException(wrong.ToValueList()) : new PdfOptions
        {
            PdfA = archive is null ? default : Archives[archive],
            Colours = colours is null ? default : Colours[colours],
        };
    }
}
