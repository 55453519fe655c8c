using System.Globalization;
using Bulletin.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>A template or partial, parsed. Immutable after it was made, and safe to use from several threads.</summary>
internal sealed class TemplatePage
{
    // Scriban recurses where a template nests.
    private const int MostNested = 64;

    private const string DepthMessage = "depth limit";
    private static readonly ParserOptions ParserOptions = new() { ExpressionDepthLimit = MostNested, ParseFloatAsDecimal = true };
    private static readonly LexerOptions LexerOptions = new() { KeepTrivia = false };

    private TemplatePage(TemplateText text, ScriptPage page, int tags, IReadOnlyList<string> includes) =>
        (Text, Page, Tags, Includes) = (text, page, tags, includes);

    /// <summary>The text.</summary>
    public TemplateText Text { get; }

    /// <summary>The syntax tree.</summary>
    public ScriptPage Page { get; }

    /// <summary>The number of tags.</summary>
    public int Tags { get; }

    /// <summary>The names of the partials that it includes itself.</summary>
    public IReadOnlyList<string> Includes { get; }

    /// <summary>Of each text that <see cref="StandaloneLines"/> has changed, where its characters are in the body.</summary>
    public required IReadOnlyDictionary<ScriptRawStatement, int[]> Kept { get; init; }

    /// <summary>Parses a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="diagnostics">Receives errors of syntax, each with line and column.</param>
    /// <returns>The page, or null if the syntax is wrong.</returns>
    public static TemplatePage? Parse(TemplateText text, List<Diagnostic> diagnostics)
    {
        // The newline at the end of the file is not part of the text that an include puts in.
        var body = text.Body.EndsWith('\n') ? text.Body[..^1] : text.Body;
        if (OldNotation.Find(body) is { } old)
        {
            var place = Place(text, old.Line, old.Column);
            diagnostics.Add(old.IsRawOutput ? DiagnosticCodes.RawOutput.At(place, old.Written) : DiagnosticCodes.OldNotation.At(place, old.Written, old.Now));
            return null;
        }

        var template = Template.Parse(body, text.Place, ParserOptions, LexerOptions);
        var errors = template.Messages.Where(message => message.Type == ParserMessageType.Error).ToList();
        if (errors.Count > 0)
        {
            // What follows the first error is mostly its consequence.
            diagnostics.Add(Described(text, errors[0]));
            return null;
        }

        var nodes = StandaloneLines.Nodes(template.Page!);
        var escapes = nodes.OfType<ScriptEscapeStatement>().ToList();
        if (escapes.MaxBy(escape => escape.Span.Start.Offset) is { IsEntering: true } open)
        {
            diagnostics.Add(DiagnosticCodes.TagOpen.At(Place(text, open.Span)));
            return null;
        }

        var kept = StandaloneLines.Remove(body, nodes);
        foreach (var literal in nodes.OfType<ScriptLiteral>())
        {
            if (literal.Value is string words)
            {
                literal.Value = new TemplatePhrase(words);
            }
        }

        foreach (var with in nodes.OfType<ScriptWithStatement>().ToList())
        {
            SkipWithoutObject(with);
        }

        foreach (var call in nodes.OfType<ScriptFunctionCall>())
        {
            Bind(call);
        }

        var includes = nodes.OfType<ScriptFunctionCall>()
            .Where(call => call is { Target: ScriptLiteral { Value: IncludeFunction }, Arguments: [ScriptLiteral { Value: TemplatePhrase }, ..] })
            .Select(call => ((TemplatePhrase)((ScriptLiteral)call.Arguments[0]).Value!).Plain)
            .Distinct(StringComparer.Ordinal).ToList();
        return new TemplatePage(text, template.Page!, escapes.Count(escape => escape.IsEntering), includes) { Kept = kept };
    }

    /// <summary>The place of a node: <c>file:line:column</c>.</summary>
    public string Place(SourceSpan span) => Place(Text, span);

    /// <summary>The place of a character of the body.</summary>
    public string Place(int offset)
    {
        var before = Text.Body.AsSpan(0, Math.Min(offset, Text.Body.Length));
        return Place(Text, before.Count('\n'), before.Length - before.LastIndexOf('\n') - 1);
    }

    // `with` over what the report leaves out prints nothing; Scriban's own would be an error.
    private static void SkipWithoutObject(ScriptWithStatement with)
    {
        if (with.Parent is not ScriptList<ScriptStatement> statements || with.Name is not { } name)
        {
            return;
        }

        var index = statements.IndexOf(with);
        statements.RemoveAt(index);
        var body = new ScriptBlockStatement { Span = with.Span };
        body.Statements.Add(with);
        statements.Insert(index, new ScriptIfStatement { Condition = (ScriptExpression)name.Clone(), Then = body, Span = with.Span });
    }

    // A function is looked up once, when the template is loaded: its name would be the last to be found in each expansion.
    private static void Bind(ScriptFunctionCall call)
    {
        var name = call.Target?.ToString()?.Trim() ?? "";
        if (name == IncludeFunction.Name || TemplateFunctions.All.ContainsKey(name))
        {
            object function = name == IncludeFunction.Name ? IncludeFunction.Instance : TemplateFunctions.All[name];
            call.Target = new ScriptLiteral(function) { Span = call.Target!.Span };
        }
    }

    private static string Place(TemplateText text, SourceSpan span) => Place(text, span.Start.Line, span.Start.Column);

    private static string Place(TemplateText text, int line, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{text.Place}:{text.FirstLine + line}:{column + 1}");

    private static Diagnostic Described(TemplateText text, LogMessage error)
    {
        var place = Place(text, error.Span);
        return error.Message.Contains(DepthMessage, StringComparison.Ordinal) ? DiagnosticCodes.TemplateNested.At(place, MostNested)
            : error.Message.Contains("<end> statement was not found", StringComparison.Ordinal) ? DiagnosticCodes.BlockOpen.At(place)
            : error.Message.Contains("without a corresponding beginning", StringComparison.Ordinal) ? DiagnosticCodes.BlockClose.At(place)
            : DiagnosticCodes.TemplateSyntax.At(place, SyntaxMessage.Of(error.Message));
    }
}
