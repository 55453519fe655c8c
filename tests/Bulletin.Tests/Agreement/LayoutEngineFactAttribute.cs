using Bulletin.Tests.Support;

namespace Bulletin.Tests.Agreement;

/// <summary>A test that needs the second oracle and the fonts that it measures with.</summary>
internal sealed class LayoutEngineFactAttribute : FactAttribute
{
    public LayoutEngineFactAttribute() =>
        Skip = Tools.WhyToSkip(["node", LayoutEngine.Installed], Oracle.Fonts.Select(font => font.Open).Distinct());
}
