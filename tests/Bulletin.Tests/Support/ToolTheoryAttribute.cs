namespace Bulletin.Tests.Support;

/// <summary>As <see cref="ToolFactAttribute"/>, for tests with cases.</summary>
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] programs) => Skip = Tools.WhyToSkip(programs);
}
