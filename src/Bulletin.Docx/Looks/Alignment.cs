namespace Bulletin.Docx;

/// <summary>How the lines of a paragraph stand (w:jc).</summary>
internal static class Alignment
{
    public const string Left = "left";
    public const string Centre = "center";
    public const string Right = "right";
    public const string Both = "both";
}
