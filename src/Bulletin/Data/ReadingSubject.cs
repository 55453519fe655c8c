using Bulletin.Diagnostics;

namespace Bulletin.Data;

/// <summary>The text that is read, as messages name it.</summary>
/// <param name="Name">The noun: 报告.</param>
/// <param name="Whole">The noun as the subject of a sentence: 报告文件.</param>
internal sealed record ReadingSubject(LocalText Name, LocalText Whole)
{
    /// <summary>A report file.</summary>
    public static ReadingSubject Report { get; } = new(new("报告", "report"), new("报告文件", "a report file"));

    /// <summary>A profile file.</summary>
    public static ReadingSubject Profile { get; } = new(new("版式", "profile"), new("版式文件", "a profile file"));

    /// <summary>The front matter of a template or of a hand-written notice.</summary>
    public static ReadingSubject FrontMatter { get; } = new(new("头部", "front matter"), new("头部", "front matter"));
}
