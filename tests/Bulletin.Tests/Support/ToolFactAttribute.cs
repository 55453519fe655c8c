namespace Bulletin.Tests.Support;

/// <summary>A test that needs outside programs; skipped by name where one is missing, unless tools are required.</summary>
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] programs) => Skip = Tools.WhyToSkip(programs);
}
