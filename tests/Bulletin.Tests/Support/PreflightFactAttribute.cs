namespace Bulletin.Tests.Support;

/// <summary>A test that needs PDFBox's Preflight and other programs; skipped by name where one is missing, unless tools are required.</summary>
internal sealed class PreflightFactAttribute : FactAttribute
{
    public PreflightFactAttribute(params string[] programs) => Skip = Why(programs);

    /// <summary>Why such a test is skipped, or null.</summary>
    public static string? Why(params IEnumerable<string> programs)
    {
        var missing = Tools.Required ? [] : programs.Append("java").Where(program => Tools.Find(program) is null).Concat(Preflight.Missing).ToList();
        return missing.Count == 0 ? null : "not installed: " + string.Join(", ", missing);
    }
}
