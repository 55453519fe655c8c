namespace Bulletin.Tests.Support;

/// <summary>A test over the real notices; skipped where BULLETIN_NOTICES is not set, or a program it needs is missing.</summary>
internal sealed class NoticeTheoryAttribute : TheoryAttribute
{
    public NoticeTheoryAttribute(params string[] programs) => Skip = Tools.Notices is null ? "BULLETIN_NOTICES is not set" : Tools.WhyToSkip(programs);
}
