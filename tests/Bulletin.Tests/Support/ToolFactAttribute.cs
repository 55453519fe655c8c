namespace Bulletin.Tests.Support;

/// <summary>A test that needs outside programs; skipped by name where one is missing, unless tools are required.</summary>
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] programs)
    {
        var missing = programs.Where(program => Tools.Find(program) is null).ToList();
        if (missing.Count > 0 && !Tools.Required)
        {
            Skip = "not installed: " + string.Join(", ", missing);
        }
    }
}
