namespace Bulletin.Tests.Support;

/// <summary>PDFBox's Preflight, which judges PDF/A-1b: run from Debian's packages by any Java.</summary>
internal static class Preflight
{
    private const string Folder = "/usr/share/java";

    private static readonly string[] Jars = ["preflight.jar", "pdfbox2.jar", "fontbox2.jar", "xmpbox.jar", "commons-logging.jar", "javax.activation.jar", "jaxb-api.jar"];

    /// <summary>What is missing to run it.</summary>
    public static IEnumerable<string> Missing => Jars.Where(jar => !File.Exists(Path.Combine(Folder, jar)));

    /// <summary>What it complains of in each file, a line each; nothing where the file is valid.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Complaints(IReadOnlyCollection<(string Name, ReadOnlyMemory<byte> Pdf)> files)
    {
        using var folder = new TemporaryFolder();
        var result = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, pdf) in files)
        {
            var path = folder.File(name + ".pdf");
            File.WriteAllBytes(path, pdf.ToArray());
            var (_, output, error) = Tools.Run(
                "java", ["-XX:TieredStopAtLevel=1", "-Duser.home=" + folder.Path, "-cp", string.Join(':', Jars.Select(jar => Path.Combine(Folder, jar))), "org.apache.pdfbox.preflight.Validator_A1b", path]);
            var isValid = output.Contains("is a valid PDF/A-1b file", StringComparison.Ordinal);
            (isValid || output.Contains("is not a valid PDF/A-1b file", StringComparison.Ordinal)).ShouldBeTrue(output + error);
            result[name] = isValid ? [] : [.. output.Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0)];
        }

        return result;
    }
}
