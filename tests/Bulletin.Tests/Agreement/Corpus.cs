using Bulletin.Tests.Layout;
using Bulletin.Tests.Notices;
using Bulletin.Tests.Support;
using Parts = Bulletin.Tests.Agreement.InventedNotice.Parts;

namespace Bulletin.Tests.Agreement;

/// <summary>The notices that must break their lines and pages in the DOCX as on our pages.</summary>
internal static class Corpus
{
    private static readonly NoticeOptions Options = new() { Audience = Audience.Party };

    /// <summary>Each by its name: the real ones where they are at hand, the examples, invented ones of 1 to 60 pages.</summary>
    public static IEnumerable<(string Name, Notice Notice)> Notices()
    {
        foreach (var name in Tools.Notices is null ? [] : PublishedNotice.Names)
        {
            yield return (name, Notice.Compose(ReportFile.Load(PublishedNotice.Of(name).TwinPath), Options));
        }

        foreach (var file in Directory.GetFiles(Repository.At("examples", "reports"), "*.yaml").Order(StringComparer.Ordinal))
        {
            yield return ("examples/" + Path.GetFileNameWithoutExtension(file), Notice.Compose(ReportFile.Load(file), Options));
        }

        yield return ("examples/four-level with its table of findings", Notice.Compose(ReportFile.Load(Repository.At("examples", "reports", "four-level.yaml")), Options with { FindingsTable = true }));
        var formal = Repository.At("examples", "formal");
        foreach (var file in Directory.GetFiles(formal).Where(file => Path.GetExtension(file) is ".yaml" or ".md").Order(StringComparer.Ordinal))
        {
            var form = Path.GetFileName(file).StartsWith("letter", StringComparison.Ordinal) ? DocumentForm.Letter : DocumentForm.Formal;
            yield return ("examples/formal/" + Path.GetFileName(file), file.EndsWith(".md", StringComparison.Ordinal)
                ? Notice.FromMarkdown(File.ReadAllText(file))
                : Notice.Compose(ReportFile.Load(file), Options with { Form = form, Pictures = new PictureFolder(formal) }));
        }

        foreach (var (name, markdown) in MastheadSamples.All)
        {
            yield return ("masthead, " + name, Notice.FromMarkdown(markdown));
        }

        yield return (
            "masthead, three bodies of unequal names",
            Notice.FromMarkdown(MastheadSamples.Formal("发文机关标志：云河市水务局", "发文机关标志：中共云河市委办公室", "发文机关标志：云河市财政局文件")));
        foreach (var (name, markdown) in InventedTables.All)
        {
            yield return ("table, " + name, Notice.FromMarkdown(markdown));
        }

        yield return ("connectors", Notice.FromMarkdown(InventedConnectors.Markdown));
        var imprints = new[] { (DocumentForm.Formal, 2, 200), (DocumentForm.Formal, 500, 120), (DocumentForm.Letter, 300, 300) };
        foreach (var (form, main, copies) in imprints)
        {
            yield return ($"{form} to {main} bodies, copies to {copies}", Notice.FromMarkdown(LongImprint.Markdown(form, main, copies)));
        }

        foreach (var sample in new FirstPageCase[] { new(DocumentForm.Formal, 4, 2, true, false, false),
            new(DocumentForm.Formal, 2, 1, true, true, false), new(DocumentForm.Web, 7, 3, true, true, true) })
        {
            yield return (sample.ToString(), sample.Notice);
        }

        for (var seed = 1; seed <= 30; seed++)
        {
            var parts = (Parts)((seed * 11) % 64);
            yield return ($"invented {seed}, {parts}", Notice.FromMarkdown(new InventedNotice(seed).Markdown(1 + (seed * seed % 23), parts)));
        }

        foreach (var (seed, findings) in new[] { (31, 60), (32, 90), (33, 120), (34, 160), (35, 200) })
        {
            yield return ($"invented {seed}, {findings} findings", Notice.FromMarkdown(new InventedNotice(seed).Markdown(findings, Parts.Recipients | Parts.Table | Parts.Attachments)));
        }
    }
}
