using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>
/// <c>include '_name' finding: x</c>: puts in a partial. The partial sees the names of the report and its arguments, and no variable of the
/// template that includes it.
/// </summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    /// <summary>Its name in templates.</summary>
    public const string Name = "include";

    /// <summary>The function.</summary>
    public static IncludeFunction Instance { get; } = new();

    /// <inheritdoc/>
    public int RequiredParameterCount => 1;

    /// <inheritdoc/>
    public int ParameterCount => 1;

    /// <inheritdoc/>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc/>
    public Type ReturnType => typeof(object);

    /// <inheritdoc/>
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "");

    /// <inheritdoc/>
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var expansion = (ExpansionContext)context;
        var call = (ScriptFunctionCall)callerContext!;
        var given = new (string Name, object? Value)[call.Arguments.Count - 1];
        for (var i = 0; i < given.Length; i++)
        {
            var name = ((ScriptNamedArgument)call.Arguments[i + 1]).Name!.Name;
            arguments.TryGetValue(context, call.Span, name, out var value);
            given[i] = (name, value);
        }

        expansion.Include(((ITemplateText)arguments[0]!).Plain, new IncludeArguments(given));
        return null;
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
