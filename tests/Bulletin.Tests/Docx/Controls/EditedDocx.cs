using System.Xml.Linq;
using Bulletin.Tests.Support;
using static Bulletin.Tests.Support.DocxPackage;

namespace Bulletin.Tests.Docx.Controls;

/// <summary>A document with content controls under a clerk's hands: the XML is changed as Word changes it.</summary>
internal sealed class EditedDocx
{
    private const string Part = "word/document.xml";

    private readonly DocxSurgery _surgery;
    private readonly XDocument _document;

    public EditedDocx(byte[] docx)
    {
        _surgery = new DocxSurgery(docx);
        _document = XDocument.Parse(_surgery.Text(Part), LoadOptions.PreserveWhitespace);
    }

    public static EditedDocx Of(RemediationReport report, NoticeOptions? options = null, NumberingMode numbering = NumberingMode.Literal) => new(Render(report, options, numbering));

    public static byte[] Render(RemediationReport report, NoticeOptions? options = null, NumberingMode numbering = NumberingMode.Literal, bool controls = true)
    {
        using var stream = new MemoryStream();
        Notice.Compose(report, options).SaveDocx(stream, new DocxOptions { ContentControls = controls, Numbering = numbering });
        return stream.ToArray();
    }

    public XElement Body => _document.Root!.Element(W + "body")!;

    public IEnumerable<XElement> Controls => Body.Descendants(W + "sdt");

    public static string Tag(XElement control) => Value(control.Element(W + "sdtPr")!.Element(W + "tag"))!;

    /// <summary>The control of a path; of several, the one at an index.</summary>
    public XElement Control(string tag, int index = 0) => Controls.Where(control => Tag(control) == tag).ElementAt(index);

    public static XElement Content(XElement control) => control.Element(W + "sdtContent")!;

    /// <summary>The first run of a control.</summary>
    public static XElement Run(XElement control) => Content(control).Descendants(W + "r").First();

    /// <summary>Types a text over that of a control.</summary>
    public EditedDocx Type(string tag, string text, int index = 0)
    {
        var runs = Content(Control(tag, index)).Descendants(W + "r").ToList();
        runs.Skip(1).Remove();
        runs[0].Elements().Where(element => element.Name != W + "rPr").Remove();
        runs[0].Add(Text(text));
        return this;
    }

    /// <summary>Puts XML in the place of the runs of a control, namespace prefix w.</summary>
    public EditedDocx Put(string tag, string runs)
    {
        var old = Content(Control(tag)).Descendants(W + "r").ToList();
        old[0].AddBeforeSelf(Parse(runs));
        old.Remove();
        return this;
    }

    public static XElement Text(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    public static IEnumerable<XElement> Parse(string xml) => XElement.Parse($"<x xmlns:w=\"{W}\">{xml}</x>", LoadOptions.PreserveWhitespace).Elements();

    public EditedDocx Do(Action<EditedDocx> edit)
    {
        edit(this);
        return this;
    }

    public byte[] ToDocx() => _surgery.Write(Part, _document.ToString(SaveOptions.DisableFormatting)).ToDocx();

    /// <summary>What the report becomes.</summary>
    public DocxUpdate Update(RemediationReport report, NoticeOptions? options = null) => DocxReader.Update(report, ToDocx(), options);
}
