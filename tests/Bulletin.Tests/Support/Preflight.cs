using System.Xml.Linq;

namespace Bulletin.Tests.Support;

/// <summary>PDFBox's Preflight, which judges PDF/A-1b: run from Debian's packages by any Java.</summary>
internal static class Preflight
{
    private const string Folder = "/usr/share/java";

    private static readonly string[] Jars = ["preflight.jar", "pdfbox2.jar", "fontbox2.jar", "xmpbox.jar", "commons-logging.jar", "javax.activation.jar", "jaxb-api.jar"];

    /// <summary>What is missing to run it.</summary>
    public static IEnumerable<string> Missing => Jars.Where(jar => !File.Exists(Path.Combine(Folder, jar)));

    /// <summary>What it complains of in each file; nothing where the file is valid. One Java judges all: starting it takes longer than judging.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Complaints(IReadOnlyCollection<(string Name, ReadOnlyMemory<byte> Pdf)> files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, pdf) in files)
        {
            File.WriteAllBytes(folder.File(name + ".pdf"), pdf.ToArray());
        }

        var list = folder.Write("list.txt", string.Join('\n', files.Select(file => folder.File(file.Name + ".pdf"))));
        var (_, output, error) = Tools.Run(
            "java", ["-XX:TieredStopAtLevel=1", "-Duser.home=" + folder.Path, "-cp", string.Join(':', Jars.Select(jar => Path.Combine(Folder, jar))), "org.apache.pdfbox.preflight.Validator_A1b", "xml", "group", list]);
        File.Exists(list + ".preflight.xml").ShouldBeTrue(output + error);
        var result = XDocument.Load(list + ".preflight.xml").Root!.Elements("preflight").ToDictionary(
            judged => Path.GetFileNameWithoutExtension(judged.Attribute("name")!.Value),
            judged => (IReadOnlyList<string>)[.. judged.Descendants("details").Select(details => details.Value), .. judged.Element("isValid")!.Value == "true" || judged.Descendants("details").Any() ? [] : new[] { judged.ToString() }],
            StringComparer.Ordinal);
        result.Keys.Order(StringComparer.Ordinal).ShouldBe(files.Select(file => file.Name).Order(StringComparer.Ordinal), output + error);
        return result;
    }
}
