using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Text;

namespace Bulletin;

/// <summary>What was found: a code, how grave it is, where, what, and what to do about it.</summary>
public sealed record Diagnostic
{
    private readonly DiagnosticDescriptor _descriptor;
    private readonly ValueList<object> _arguments;

    internal Diagnostic(DiagnosticDescriptor descriptor, DiagnosticPlace place, ValueList<object> arguments) =>
        (_descriptor, File, Line, Column, Path, _arguments) = (descriptor, place.File, place.Line, place.Column, place.Path, arguments);

    /// <summary>The code: <c>BUL1xxx</c> model, <c>BUL2xxx</c> template and Markdown, <c>BUL3xxx</c> document, <c>BUL4xxx</c> layout and fonts, <c>BUL5xxx</c> DOCX, <c>BUL6xxx</c> PDF, <c>BUL7xxx</c> import, <c>BUL8xxx</c> command line, <c>BUL9xxx</c> HTML.</summary>
    public string Code => _descriptor.Code;

    /// <summary>How grave it is.</summary>
    public DiagnosticSeverity Severity => _descriptor.Severity;

    /// <summary>
    /// The path into the report (<c>sections[1].findings[3]</c>), or null. Of a notice's other sources and results: the name of an
    /// option, and the part of a DOCX with an XPath.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>The file, folder or template, as it was named; null if it has no name or there is none.</summary>
    public string? File { get; init; }

    /// <summary>The line in <see cref="File"/> or in the text that was read, from 1; null if unknown.</summary>
    public int? Line { get; init; }

    /// <summary>The column in the line, from 1; null if unknown. A column is a character (Unicode scalar value).</summary>
    public int? Column { get; init; }

    /// <summary>
    /// The whole place in one text, as <see cref="ToString"/> prints it: <c>file:line:column path</c>, without the parts that are
    /// unknown; null if all are.
    /// </summary>
    public string? Place => new DiagnosticPlace(File, Line, Column, Path).ToString() is { Length: > 0 } place ? place : null;

    /// <summary>The language of <see cref="Message"/> and <see cref="Hint"/>; Chinese by default.</summary>
    public DiagnosticLanguage Language { get; init => field = Defined.Value(value); }

    /// <summary>What was found.</summary>
    public string Message => Fill(Language == DiagnosticLanguage.Chinese ? _descriptor.Chinese : _descriptor.English);

    /// <summary>What to do about it, or null.</summary>
    public string? Hint => (Language == DiagnosticLanguage.Chinese ? _descriptor.ChineseHint : _descriptor.EnglishHint) is { } hint ? Fill(hint) : null;

    /// <summary>The clause it rests on, or null.</summary>
    public string? Clause => _descriptor.Clause;

    /// <summary>One line: <c>file:line:column path: error BUL1001: message (hint)</c>.</summary>
    public override string ToString()
    {
        var severity = Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
        var hint = Hint is null ? "" : Language == DiagnosticLanguage.Chinese ? $"（{Hint}）" : $" ({Hint})";
        return $"{(Place is { } place ? place + ": " : "")}{severity} {Code}: {Message}{hint}";
    }

    /// <summary>The same with another severity.</summary>
    internal Diagnostic WithSeverity(DiagnosticSeverity severity) =>
        new(_descriptor with { Severity = severity }, new DiagnosticPlace(File, Line, Column, Path), _arguments) { Language = Language };

    /// <summary>The same at another place.</summary>
    /// <param name="place">The place, as for <see cref="DiagnosticDescriptor.At"/>.</param>
    internal Diagnostic At(string? place) => new(_descriptor, DiagnosticPlace.Parse(place), _arguments) { Language = Language };

    /// <summary>The same in a file: the place so far is one within it.</summary>
    internal Diagnostic In(string? file) =>
        file is null ? this : new(_descriptor, new DiagnosticPlace(file, null, null, Place), _arguments) { Language = Language };

    private string Fill(string text) => _arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. _arguments.Select(argument => argument is LocalText local ? local.In(Language) : argument)]);
}
