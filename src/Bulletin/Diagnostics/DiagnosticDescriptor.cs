namespace Bulletin.Diagnostics;

/// <summary>One kind of diagnostic: its code and its texts, with <c>{0}</c>, <c>{1}</c>… for what differs from case to case.</summary>
internal sealed record DiagnosticDescriptor(
    string Code, DiagnosticSeverity Severity, string Chinese, string English, string? ChineseHint = null, string? EnglishHint = null, string? Clause = null)
{
    /// <summary>A diagnostic of this kind.</summary>
    /// <param name="path">The place: a path into the report, <c>file:line:column</c>, or null.</param>
    /// <param name="arguments">What the texts leave open, in order; a <see cref="LocalText"/> is said in the language of the message.</param>
    public Diagnostic At(string? path, params object?[] arguments) =>
        new(this, path, arguments.Select(Frozen).ToValueList());

    private static object Frozen(object? argument) =>
        argument as LocalText ?? (object)(Convert.ToString(argument, System.Globalization.CultureInfo.InvariantCulture) ?? "");
}
