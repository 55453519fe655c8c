namespace Bulletin.Tests.Support;

/// <summary>LibreOffice as a reader of what we write. A profile of its own for each run, so that runs do not wait for each other.</summary>
internal static class LibreOffice
{
    /// <summary>Converts a file; returns the path of the result, beside the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">What <c>--convert-to</c> takes; its part before the colon is the extension.</param>
    public static string Convert(string file, string format)
    {
        using var profile = new TemporaryFolder();
        var folder = Path.GetDirectoryName(file)!;
        var (exitCode, output, error) = Tools.Run("soffice", ["-env:UserInstallation=" + new Uri(profile.Path).AbsoluteUri, "--headless", "--convert-to", format, "--outdir", folder, file]);
        var result = Path.ChangeExtension(file, format.Split(':')[0]);
        File.Exists(result).ShouldBeTrue($"soffice, exit {exitCode}: {output}{error}");
        return result;
    }

    /// <summary>Converts files at once, which saves the seconds that LibreOffice takes to start; returns what each became.</summary>
    public static IReadOnlyList<byte[]> Convert(string format, params byte[][] docx)
    {
        using var profile = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var files = docx.Select((_, i) => Path.Combine(folder.Path, $"{i}.docx")).ToList();
        for (var i = 0; i < docx.Length; i++)
        {
            File.WriteAllBytes(files[i], docx[i]);
        }

        // A folder of their own: what is converted to DOCX would have the name of its source.
        var results = folder.File("out");
        var (exitCode, output, error) = Tools.Run(
            "soffice", ["-env:UserInstallation=" + new Uri(profile.Path).AbsoluteUri, "--headless", "--convert-to", format, "--outdir", results, .. files]);
        exitCode.ShouldBe(0, output + error);
        return [.. files.Select(file => File.ReadAllBytes(Path.Combine(results, Path.ChangeExtension(Path.GetFileName(file), format.Split(':')[0]))))];
    }
}
