using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>A function of templates. Its arguments are checked when the template is loaded.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Least">The least number of arguments.</param>
/// <param name="Most">The greatest number of arguments.</param>
/// <param name="Shape">The shape of the result, from those of the arguments; null stands for an unknown shape.</param>
/// <param name="Run">What it does: its arguments in order, those left out as null, and the place of the call.</param>
internal sealed record TemplateFunction(
    string Name,
    int Least,
    int Most,
    Func<IReadOnlyList<TemplateShape?>, TemplateShape?> Shape,
    Func<object?[], SourceSpan, object?> Run) : IScriptCustomFunction
{
    /// <inheritdoc/>
    public int RequiredParameterCount => Least;

    /// <inheritdoc/>
    public int ParameterCount => Most;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <summary>The least and the greatest number of arguments, in words: 1, 1–3.</summary>
    public string ArgumentCount => Least == Most ? $"{Least}" : $"{Least}–{Most}";

    /// <summary>A function that gives a text.</summary>
    public static TemplateFunction Text(string name, int least, int most, Func<object?[], SourceSpan, object?> run) =>
        new(name, least, most, _ => TemplateShape.Value, run);

    /// <summary>A function that gives a list like the one it takes first.</summary>
    public static TemplateFunction List(string name, int least, int most, Func<object?[], SourceSpan, object?> run) =>
        new(name, least, most, shapes => shapes[0], run);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value", null!);

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var given = new object?[Math.Max(Most, arguments.Count)];
        for (var i = 0; i < arguments.Count; i++)
        {
            given[i] = arguments[i];
        }

        return Run(given, callerContext!.Span);
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
