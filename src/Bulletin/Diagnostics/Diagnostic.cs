using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin;

/// <summary>What was found: a code, how grave it is, where, what, and what to do about it.</summary>
public sealed record Diagnostic
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ValueList<object> _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, string? path, ValueList<object> arguments) =>
        (_descriptor, Path, _arguments) = (descriptor, path, arguments);

    /// <summary>The code: <c>BUL1xxx</c> model, <c>BUL2xxx</c> template and Markdown, <c>BUL3xxx</c> document, <c>BUL4xxx</c> layout and fonts, <c>BUL5xxx</c> DOCX, <c>BUL6xxx</c> PDF, <c>BUL7xxx</c> import, <c>BUL8xxx</c> command line, <c>BUL9xxx</c> HTML.</summary>
    public string Code => _descriptor.Code;

    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity Severity => _descriptor.Severity;

    /// <summary>The place: a path into the report (<c>sections[1].findings[3]</c>), <c>file:line:column</c>, or null.</summary>
    public string? Path { get; init; }

    /// <summary>The language of <see cref="Message"/> and <see cref="Hint"/>; Chinese by default.</summary>
    public DiagnosticLanguage Language { get; init; }

    /// <summary>What was found.</summary>
    public string Message => Fill(Language == DiagnosticLanguage.Chinese ? _descriptor.Chinese : _descriptor.English);

    /// <summary>What to do about it, or null.</summary>
    public string? Hint => (Language == DiagnosticLanguage.Chinese ? _descriptor.ChineseHint : _descriptor.EnglishHint) is { } hint ? Fill(hint) : null;

    /// <summary>The clause it rests on, or null.</summary>
    public string? Clause => _descriptor.Clause;

    /// <summary>One line: <c>path: error BUL1001: message (hint)</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
        return $"{(Path is null ? "" : Path + ": ")}{severity} {Code}: {Message}{(Hint is null ? "" : Language == DiagnosticLanguage.Chinese ? $"（{Hint}）" : $" ({Hint})")}";
    }

    /// <summary>The same with another severity.</summary>
    internal Diagnostic WithSeverity(DiagnosticSeverity severity) =>
        new(_descriptor with { Severity = severity }, Path, _arguments) { Language = Language };

    private string Fill(string text) => _arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. _arguments.Select(argument => argument is LocalText local ? local.In(Language) : argument)]);
}
