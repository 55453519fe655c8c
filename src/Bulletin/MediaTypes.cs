namespace Bulletin;

/// <summary>The media types of the files that notices are written to, as web servers send them (<c>Content-Type</c>).</summary>
public static class MediaTypes
{
    /// <summary>Of a DOCX file (ISO/IEC 29500).</summary>
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Of a PDF file.</summary>
    public const string Pdf = "application/pdf";

    /// <summary>Of an HTML page. Pages are written as UTF-8; add <c>; charset=utf-8</c> if the server does not.</summary>
    public const string Html = "text/html";
}
