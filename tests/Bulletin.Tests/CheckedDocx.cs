namespace Bulletin.Tests;

/// <summary>
/// Stands before the library's extensions of the same names, because this namespace is nearer to every test: each DOCX that a test saves is
/// checked too. Call <see cref="NoticeDocxExtensions"/> by name for a file that must not be checked.
/// </summary>
internal static class CheckedDocx
{
    // A random notice may lack a title and the words of a picture; whether the DOCX says so is tested by name.
    private static readonly string[] Allowed = ["BUL5039", "BUL5042"];

    public static ValueList<Diagnostic> SaveDocx(this Notice notice, Stream stream, DocxOptions? options = null)
    {
        using var docx = new MemoryStream();
        var diagnostics = NoticeDocxExtensions.SaveDocx(notice, docx, options);
        stream.Write(Sound(docx.ToArray()));
        return diagnostics;
    }

    public static ValueList<Diagnostic> SaveDocx(this Notice notice, string path, DocxOptions? options = null)
    {
        var diagnostics = NoticeDocxExtensions.SaveDocx(notice, path, options);
        Sound(File.ReadAllBytes(path));
        return diagnostics;
    }

    public static byte[] ToDocx(this Notice notice, DocxOptions? options = null, CancellationToken cancellationToken = default) =>
        Sound(NoticeDocxExtensions.ToDocx(notice, options, cancellationToken));

    public static async Task<ValueList<Diagnostic>> SaveDocxAsync(
        this Notice notice, string path, DocxOptions? options = null, CancellationToken cancellationToken = default)
    {
        var diagnostics = await NoticeDocxExtensions.SaveDocxAsync(notice, path, options, cancellationToken);
        Sound(await File.ReadAllBytesAsync(path, cancellationToken));
        return diagnostics;
    }

    /// <summary>The file, without defects.</summary>
    public static byte[] Sound(byte[] docx)
    {
        DocxCheck.Check(docx).Where(diagnostic => !Allowed.Contains(diagnostic.Code, StringComparer.Ordinal)).ShouldBeEmpty();
        return docx;
    }
}
