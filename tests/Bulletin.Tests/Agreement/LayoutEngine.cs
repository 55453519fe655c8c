using System.Globalization;
using System.Text.Json;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Agreement;

/// <summary>
/// A second oracle: where the layout engine of <c>@docx-editor.dev/core</c> (npm, pinned by <c>tests/npm</c>), which knows nothing of
/// LibreOffice, breaks lines and pages of our DOCX. The files are as they were written; only the fonts of offices are replaced, by those
/// that <see cref="Oracle"/> takes. It says whether the DOCX says what the pages say. Lines of real files by Word it breaks alike in 62 of
/// 100 cases.
/// </summary>
internal static class LayoutEngine
{
    /// <summary>What it needs beside Node.js.</summary>
    public const string Package = "@docx-editor.dev/core";

    private static readonly string Modules = Repository.At("artifacts", "npm", "node_modules");

    /// <summary>The package's description, which is there when it is installed.</summary>
    public static string Installed => Path.Combine(Modules, Package, "package.json");

    /// <summary>The lines of each page of each file, without white space. One process lays all files out.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Lines(IReadOnlyList<byte[]> files)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < files.Count; i++)
        {
            File.WriteAllBytes(Path.Combine(folder.Path, $"{i}.docx"), files[i]);
        }

        var fonts =
            folder.Write("fonts.txt", string.Join('\n', Oracle.Fonts.Select(font => $"{font.Office}\t{FontCatalog.System.Find(font.Open)!.Path}")));
        var (exitCode, output, error) = Tools.Run(
            "node",
            [Repository.At("tests", "npm", "layout.mjs"), Modules, fonts, folder.Path, files.Count.ToString(CultureInfo.InvariantCulture)],
            start => start.StandardOutputEncoding = System.Text.Encoding.UTF8);
        exitCode.ShouldBe(0, error);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(files.Count, error);
        return [.. lines.Select(Pages)];
    }

    private static List<IReadOnlyList<string>> Pages(string json)
    {
        using var pages = JsonDocument.Parse(json);
        return [.. pages.RootElement.EnumerateArray().Select(page => PrintedLines.Of(page.EnumerateArray().Select(piece =>
            (Length.Pt(piece[0].GetDouble()), Length.Pt(piece[1].GetDouble()), Length.Pt(piece[2].GetDouble()), piece[3].GetString()!))))];
    }
}
