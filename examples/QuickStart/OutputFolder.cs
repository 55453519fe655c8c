namespace QuickStart;

/// <summary>Where the sample is written: into the folder given as argument, or <c>out</c> at the root of the repository.</summary>
internal static class OutputFolder
{
    public static (string Docx, string Pdf) From(string[] args)
    {
        var folder = Directory.CreateDirectory(args.Length > 0 ? args[0] : Path.Combine(Root(), "out")).FullName;
        return (Path.Combine(folder, "通报.docx"), Path.Combine(folder, "通报.pdf"));
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bulletin.sln")))
            {
                return folder.FullName;
            }
        }

        return Environment.CurrentDirectory;
    }
}
