namespace Bulletin.Tests.Support;

/// <summary>A test that has pages validated; skipped by name where something is missing, unless tools are required.</summary>
internal sealed class ValidatorFactAttribute : FactAttribute
{
    public ValidatorFactAttribute() => Skip = Tools.WhyToSkip(Browser.ValidatorNeeds);
}
