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

    /// <summary>Opens a file, lets Basic edit it, as whoever works with LibreOffice could, and saves it as DOCX.</summary>
    /// <param name="docx">The file.</param>
    /// <param name="basic">Statements on <c>document</c>.</param>
    public static byte[] Edit(byte[] docx, string basic)
    {
        const string Namespaces = "xmlns:library=\"http://openoffice.org/2000/library\" xmlns:script=\"http://openoffice.org/2000/script\"";
        using var profile = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var library = Path.Combine(profile.Path, "user", "basic", "Standard");
        Directory.CreateDirectory(library);
        File.WriteAllText(Path.Combine(library, "script.xlb"), $"""<library:library {Namespaces} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edit"/></library:library>""");
        File.WriteAllText(Path.Combine(library, "Edit.xba"), $"""<script:module {Namespaces} script:name="Edit" script:language="StarBasic">{System.Security.SecurityElement.Escape(Macro(basic))}</script:module>""");
        var (source, target) = (folder.File("source.docx"), folder.File("target.docx"));
        File.WriteAllBytes(source, docx);
        var (exitCode, output, error) = Tools.Run(
            "soffice", ["-env:UserInstallation=" + new Uri(profile.Path).AbsoluteUri, "--headless", $"macro:///Standard.Edit.Main({new Uri(source).AbsoluteUri},{new Uri(target).AbsoluteUri})"]);
        exitCode.ShouldBe(0, output + error);
        File.Exists(target + ".error").ShouldBeFalse(File.Exists(target + ".error") ? File.ReadAllText(target + ".error") : "");
        return File.ReadAllBytes(target);
    }

    // An error must end the program: it would wait for somebody to close its message.
    private static string Macro(string basic) => $"""
        Sub Main(source As String, target As String)
          On Error GoTo Failed
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
          {basic}
          Dim filter(0) As New com.sun.star.beans.PropertyValue
          filter(0).Name = "FilterName"
          filter(0).Value = "MS Word 2007 XML"
          document.storeToURL(target, filter())
          document.close(True)
          StarDesktop.terminate()
          Exit Sub
        Failed:
          number = FreeFile
          Open ConvertFromURL(target + ".error") For Output As #number
          Print #number, Error$ + " in line " + Erl
          Close #number
          StarDesktop.terminate()
        End Sub
        """;
}
