namespace Bulletin.Tests.Support;

/// <summary>A test that opens pages in Chromium; skipped by name where something is missing, unless tools are required.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Tools.WhyToSkip(Browser.Needs);
}
