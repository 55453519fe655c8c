using System.Text;
using Bulletin;

// Renders a report to DOCX, PDF and HTML with the net8.0 assemblies, and says on which runtime and how the text came out.
var notice = Notice.Compose(ReportFile.Load(args[0]));
using var docx = new MemoryStream();
using var pdf = new MemoryStream();
using var html = new MemoryStream();
notice.SaveDocx(docx);
notice.SavePdf(pdf);
notice.SaveHtml(html);
Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{Environment.Version.Major} {docx.Length > 0} {pdf.Length > 0} {html.Length > 0}");
Console.Write(NoticeMarkdown.Write(notice.Document));
