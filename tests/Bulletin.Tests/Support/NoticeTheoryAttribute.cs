namespace Bulletin.Tests.Support;

/// <summary>A test over the real notices; skipped where BULLETIN_NOTICES is not set.</summary>
internal sealed class NoticeTheoryAttribute : TheoryAttribute
{
    public NoticeTheoryAttribute(params string[] programs)
    {
        var missing = programs.Where(program => Tools.Find(program) is null).ToList();
        if (Tools.Notices is null)
        {
            Skip = "BULLETIN_NOTICES is not set";
        }
        else if (missing.Count > 0 && !Tools.Required)
        {
            Skip = "not installed: " + string.Join(", ", missing);
        }
    }
}
