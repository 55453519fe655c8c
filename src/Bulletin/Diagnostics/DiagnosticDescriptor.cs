namespace Bulletin.Diagnostics;

/// <summary>One kind of diagnostic: its code and its texts, with <c>{0}</c>, <c>{1}</c>… for what differs from case to case.</summary>
internal sealed record DiagnosticDescriptor(
    string Code, DiagnosticSeverity Severity, string Chinese, string English, string? ChineseHint = null, string? EnglishHint = null, string? Clause = null)
{
    /// <summary>A diagnostic of this kind.</summary>
    /// <param name="place">The place: a path into the report, <c>file:line:column path</c>, <c>file:line</c>, or null.</param>
    /// <param name="arguments">What the texts leave open, in order; a <see cref="LocalText"/> is said in the language of the message.</param>
    public Diagnostic At(string? place, params object?[] arguments) =>
        new(this, DiagnosticPlace.Parse(place), arguments.Select(Frozen).ToValueList());

    /// <summary>A diagnostic of this kind about a file, a folder or a template as a whole.</summary>
    /// <param name="file">The file, as it was named; null if it has no name.</param>
    /// <param name="arguments">What the texts leave open, as for <see cref="At"/>.</param>
    public Diagnostic AtFile(string? file, params object?[] arguments) =>
        new(this, new DiagnosticPlace(file, null, null, null), arguments.Select(Frozen).ToValueList());

    /// <summary>A diagnostic of this kind on a line, or about the whole file if the line is unknown.</summary>
    /// <param name="line">The place as <c>file:line</c>, or null.</param>
    /// <param name="file">The file.</param>
    /// <param name="arguments">What the texts leave open, as for <see cref="At"/>.</param>
    public Diagnostic AtLine(string? line, string file, params object?[] arguments) =>
        line is null ? AtFile(file, arguments) : At(line, arguments);

    private static object Frozen(object? argument) =>
        argument as LocalText ?? (object)(Convert.ToString(argument, System.Globalization.CultureInfo.InvariantCulture) ?? "");
}
