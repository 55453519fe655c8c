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
        using var profile = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        var library = Path.Combine(profile.Path, "user", "basic", "Standard");
        Directory.CreateDirectory(library);

        // A profile that says it is new would have its libraries replaced by empty ones.
        File.WriteAllText(Path.Combine(profile.Path, "user", "registrymodifications.xcu"), """<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>""");
        File.WriteAllText(Path.Combine(library, "..", "script.xlc"), Basic("library:libraries", "libraries", """<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>"""));
        File.WriteAllText(Path.Combine(library, "script.xlb"), Basic("library:library", "library", """<library:element library:name="Module1"/>""", """library:name="Standard" library:readonly="false" library:passwordprotected="false" """));
        File.WriteAllText(Path.Combine(library, "Module1.xba"), Basic("script:module", "module", System.Security.SecurityElement.Escape(Macro(basic)), """script:name="Module1" script:language="StarBasic" """));
        var (source, target) = (folder.File("source.docx"), folder.File("target.docx"));
        File.WriteAllBytes(source, docx);
        var (exitCode, output, error) = Tools.Run(
            "soffice", ["-env:UserInstallation=" + new Uri(profile.Path).AbsoluteUri, "--headless", $"macro:///Standard.Module1.Edit({new Uri(source).AbsoluteUri},{new Uri(target).AbsoluteUri})"]);
        exitCode.ShouldBe(0, output + error);
        File.Exists(target + ".error").ShouldBeFalse(File.Exists(target + ".error") ? File.ReadAllText(target + ".error") : "");
        return File.ReadAllBytes(target);
    }

    // LibreOffice reads no library without the document types.
    private static string Basic(string root, string type, string content, string attributes = "") => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE {root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{type}.dtd">
        <{root} xmlns:library="http://openoffice.org/2000/library" xmlns:script="http://openoffice.org/2000/script" xmlns:xlink="http://www.w3.org/1999/xlink" {attributes}>{content}</{root}>
        """;

    // An error must end the program: it would wait for somebody to close its message.
    private static string Macro(string basic) => $"""
        Sub Edit(source As String, target As String)
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
          Print #number, Error$ & " in line " & Erl
          Close #number
          StarDesktop.terminate()
        End Sub
        """;
}
