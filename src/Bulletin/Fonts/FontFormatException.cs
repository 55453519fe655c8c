using Bulletin.Diagnostics;

namespace Bulletin.Fonts;

/// <summary>A font file says something that cannot be, or is of a kind that cannot be used. It never leaves the library: whoever reads a font makes a diagnostic of it.</summary>
/// <param name="reason">What is wrong, to be put into a message.</param>
/// <param name="isUnsupported">Whether the file is sound and only of a kind that is not supported.</param>
internal sealed class FontFormatException(LocalText reason, bool isUnsupported = false) : Exception(reason.English)
{
    /// <summary>What is wrong.</summary>
    public LocalText Reason { get; } = reason;

    /// <summary>Whether the file is sound and only of a kind that is not supported.</summary>
    public bool IsUnsupported { get; } = isUnsupported;

    /// <summary>A read beyond the end of a table or of the file.</summary>
    public static FontFormatException Truncated() => new(new("数据不完整，或偏移超出范围", "the data are cut short or an offset points outside"));

    /// <summary>A table that holds what it cannot hold.</summary>
    public static FontFormatException Wrong(string table) => new(new($"{table.TrimEnd()} 表有误", $"its table {table.TrimEnd()} is wrong"));

    /// <summary>A table that is not there.</summary>
    public static FontFormatException Missing(string table) => new(new($"缺少 {table.TrimEnd()} 表", $"it has no table {table.TrimEnd()}"));

    /// <summary>The file cannot be read any more.</summary>
    public static FontFormatException Unreadable(Exception exception, string path) => new(FileTrouble.DescribeReading(exception, path));

    /// <summary>A sound font of a kind that cannot be used here.</summary>
    public static FontFormatException Unsupported(string chinese, string english) => new(new(chinese, english), isUnsupported: true);

    /// <summary>The diagnostic for a font that is passed over.</summary>
    /// <param name="place">The file, and the face in it.</param>
    public Diagnostic At(string place) => Descriptor.AtFile(place, Reason);

    /// <summary>The diagnostic for a font without which nothing can go on.</summary>
    /// <param name="place">The file, and the face in it.</param>
    public Diagnostic Fatal(string place) => (Descriptor with { Severity = DiagnosticSeverity.Error }).AtFile(place, Reason);

    private DiagnosticDescriptor Descriptor => IsUnsupported ? DiagnosticCodes.FontUnsupported : DiagnosticCodes.FontMalformed;
}
