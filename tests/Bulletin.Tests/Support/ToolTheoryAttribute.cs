namespace Bulletin.Tests.Support;

/// <summary>As <see cref="ToolFactAttribute"/>, for tests with cases.</summary>
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] programs)
    {
        var missing = programs.Where(program => Tools.Find(program) is null).ToList();
        if (missing.Count > 0 && !Tools.Required)
        {
            Skip = "not installed: " + string.Join(", ", missing);
        }
    }
}
