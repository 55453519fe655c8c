namespace Bulletin.Tests.Support;

/// <summary>qpdf, which reads a file whole and says what is wrong with its syntax.</summary>
internal static class Qpdf
{
    /// <summary>It has nothing to say of any of the files.</summary>
    public static void Check(IEnumerable<(string Name, ReadOnlyMemory<byte> Pdf)> files)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, pdf) in files)
        {
            File.WriteAllBytes(folder.File("a.pdf"), pdf.ToArray());
            var (exitCode, output, error) = Tools.Run("qpdf", ["--check", folder.File("a.pdf")]);
            exitCode.ShouldBe(0, $"{name}: {output}{error}");
            error.ShouldBeEmpty(name);
        }
    }
}
