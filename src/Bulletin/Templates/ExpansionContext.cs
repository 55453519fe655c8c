using System.Collections;
using System.Globalization;
using Bulletin.Diagnostics;
using Bulletin.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>One expansion of a template: its names, its output and its limits. Used by one thread.</summary>
internal sealed class ExpansionContext : TemplateContext
{
    // Ten thousand findings with ten measures each take a tenth of this.
    private const int MostSteps = 2_000_000;

    private static readonly ScriptObject Functions = MakeFunctions();
    private static readonly MemberAccessor Members = new();

    private readonly IReadOnlyDictionary<string, TemplatePage> _pages;
    private readonly IScriptObject _model;
    private readonly ExpansionOutput _output = new();
    private TemplatePage _page;
    private SourceSpan _printed;
    private int _steps;

    private ExpansionContext(CompiledTemplate template, IScriptObject model, CancellationToken cancellationToken)
        : base(Functions)
    {
        (_pages, _page, _model) = (template.Pages, template.Page, model);
        CancellationToken = cancellationToken;
        AutoIndent = false;
        EnableRelaxedMemberAccess = true;
        EnableRelaxedTargetAccess = true;
        EnableRelaxedIndexerAccess = true;
        LoopLimit = int.MaxValue;
        LimitToString = 0;
        PushOutput(_output);
        PushGlobal(model);
        PushGlobal(new ScriptObject());
    }

    /// <summary>Expands a template to 公文 Markdown, in which a token stands for each value.</summary>
    /// <param name="template">The template.</param>
    /// <param name="model">The names at the top.</param>
    /// <param name="diagnostics">Receives the error that stops the expansion, with line and column.</param>
    /// <param name="cancellationToken">Stops the expansion.</param>
    /// <returns>The Markdown, or null after an error.</returns>
    public static ExpandedText? Expand(
        CompiledTemplate template, IScriptObject model, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var context = new ExpansionContext(template, model, cancellationToken);
        try
        {
            context.Evaluate(template.Page.Page);
            return context._output.ToText();
        }
        catch (ExpansionException exception)
        {
            diagnostics.Add(exception.At(context._page.Place(exception.Span)));
        }
        catch (ScriptAbortException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
        catch (ScriptRuntimeException exception)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = context._page.Place(exception.Span);
            diagnostics.Add(exception.InnerException is DivideByZeroException || exception.OriginalMessage.Contains("divide by zero", StringComparison.Ordinal)
                ? DiagnosticCodes.OperatorRefused.At(place, "/", context.TagAt(exception.Span), "0")
                : DiagnosticCodes.ExpandFailed.At(place, exception.OriginalMessage));
        }

        return null;
    }

    /// <summary>Puts in a partial.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="arguments">The names that only it sees.</param>
    public void Include(string name, IncludeArguments arguments)
    {
        var outer = _page;
        _page = _pages[name];

        // The model again: what the including template has opened with `with` is not seen.
        PushGlobal(_model);
        PushGlobal(arguments);
        Evaluate(_page.Page);
        PopGlobal();
        PopGlobal();
        _page = outer;
    }

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        // The span that Write is given is that of the block around the tag.
        if (scriptNode is ScriptExpressionStatement statement)
        {
            _printed = statement.Span;
            _output.From(_page, statement.Span.Start.Offset, []);
        }
        else if (scriptNode is ScriptRawStatement raw)
        {
            _output.From(_page, raw.Text.Index, _page.Kept.GetValueOrDefault(raw));
        }

        return base.Evaluate(scriptNode, aliasReturnedFunction);
    }

    /// <inheritdoc/>
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case ITemplateText text:
                Write(text.Markup);
                break;
            case string or IFormattable:
                // Not of the template: a value, whatever made it.
                Write(ValueToken.Of(ObjectToString(textAsObject)));
                break;
            case bool:
                throw new ExpansionException(_printed, DiagnosticCodes.FlagPrinted, TagAt(_printed));
            default:
                throw new ExpansionException(_printed, DiagnosticCodes.NotPrintable, TagAt(_printed));
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ObjectToString(object? value, bool nested = false) => value switch
    {
        null => "",
        ITemplateText text => text.Plain,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Whether a condition holds: not for what the report leaves out, no, zero, an empty text and an empty list.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool flag => flag,
        ITemplateText text => text.Plain.Length > 0,
        ICollection list => list.Count > 0,
        _ => TemplateOperators.NumberOf(value) != 0,
    };

    /// <inheritdoc/>
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        if (++_steps > MostSteps)
        {
            throw new ExpansionException(loop.Span, DiagnosticCodes.TooManySteps, MostSteps);
        }

        return base.OnStepLoop(loop);
    }

    /// <inheritdoc/>
    protected override IObjectAccessor GetMemberAccessorImpl(object target) =>
        target is IScriptObject ? base.GetMemberAccessorImpl(target)! : Members;

    private string TagAt(SourceSpan span) => _page.Text.Body is var body && span.End.Offset < body.Length
        ? CharacterRules.Shortened(body[span.Start.Offset..(span.End.Offset + 1)], 40)
        : "";

    private static ScriptObject MakeFunctions()
    {
        var (functions, lists) = (new ScriptObject(), new ScriptObject());
        foreach (var function in TemplateFunctions.All.Values)
        {
            var isOfLists = function.Name.StartsWith("array.", StringComparison.Ordinal);
            (isOfLists ? lists : functions).SetValue(isOfLists ? function.Name["array.".Length..] : function.Name, function, readOnly: true);
        }

        functions.SetValue("array", lists, readOnly: true);
        lists.IsReadOnly = true;
        functions.IsReadOnly = true;
        return functions;
    }

    // Of a list its size; of a value nothing, whatever its type in .NET.
    private sealed class MemberAccessor : IObjectAccessor
    {
        public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => 0;

        public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => [];

        public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
            target is ICollection && member == "size";

        public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
        {
            value = target is ICollection list && member == "size" ? list.Count : null;
            return value is not null;
        }

        public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

        public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
        {
            value = null;
            return false;
        }

        public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;

        public bool HasIndexer => false;

        public Type? IndexType => null;
    }
}
