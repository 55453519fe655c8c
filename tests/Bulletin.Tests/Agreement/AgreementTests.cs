using Bulletin.Tests.Support;
using Xunit.Abstractions;

namespace Bulletin.Tests.Agreement;

/// <summary>The DOCX breaks its lines and pages where our pages do, by the oracle.</summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    [ToolFact("soffice", "pdftotext")]
    public void Lines_and_pages_are_the_same_in_both_files()
    {
        var notices = Corpus.Notices().ToList();
        var theirs = Oracle.Lines(notices.ConvertAll(entry => Docx(entry.Notice)));
        var (lines, equal) = (0, 0);
        for (var i = 0; i < notices.Count; i++)
        {
            var ours = PrintedLines.Of(notices[i].Notice.Arrange());
            var different = 0;
            if (ours.Count != theirs[i].Count)
            {
                output.WriteLine($"{notices[i].Name}: {ours.Count} pages, {theirs[i].Count} by the oracle");
            }

            for (var page = 0; page < ours.Count; page++)
            {
                var other = page < theirs[i].Count ? theirs[i][page] : [];
                for (var line = 0; line < ours[page].Count; line++)
                {
                    var actual = line < other.Count ? other[line] : "";
                    lines++;
                    if (actual.Length > 0 && ours[page][line] == actual)
                    {
                        equal++;
                        continue;
                    }

                    different++;
                    output.WriteLine($"  {notices[i].Name} {page + 1}:{line + 1}\n    ours   {ours[page][line]}\n    theirs {actual}");
                }
            }

            output.WriteLine($"{notices[i].Name}: {ours.Count} pages, {different} different");
        }

        output.WriteLine($"{equal} of {lines}");
        equal.ShouldBe(lines);
    }

    private static byte[] Docx(Notice notice)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream);
        return stream.ToArray();
    }
}
