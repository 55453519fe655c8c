using System.Collections.Frozen;
using Bulletin.Diagnostics;
using Bulletin.Text;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>
/// Checks a template when it is loaded: its syntax against a list of what is allowed, and every name against the model, also in branches
/// that no report has taken yet, through loops, <c>with</c>, functions and includes with their arguments.
/// </summary>
/// <param name="root">The names at the top.</param>
/// <param name="partials">Finds a partial; null if there is none.</param>
/// <param name="partialNames">The names of the partials, for hints.</param>
/// <param name="diagnostics">Receives the problems, each with line and column.</param>
internal sealed class TemplateChecker(
    TemplateShape root, Func<string, TemplatePage?> partials, IEnumerable<string> partialNames, List<Diagnostic> diagnostics)
{
    // Partials that include others twice double with each level.
    private const int MostTags = 10_000;

    private static readonly FrozenSet<string> LoopNames =
        new[] { "index", "rindex", "first", "last", "even", "odd", "length" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<ScriptBinaryOperator> Operators = new[]
    {
        ScriptBinaryOperator.EmptyCoalescing, ScriptBinaryOperator.Or, ScriptBinaryOperator.And, ScriptBinaryOperator.CompareEqual,
        ScriptBinaryOperator.CompareNotEqual, ScriptBinaryOperator.CompareLess, ScriptBinaryOperator.CompareLessOrEqual,
        ScriptBinaryOperator.CompareGreater, ScriptBinaryOperator.CompareGreaterOrEqual, ScriptBinaryOperator.Add,
        ScriptBinaryOperator.Subtract, ScriptBinaryOperator.Multiply, ScriptBinaryOperator.Divide, ScriptBinaryOperator.Modulus,
    }.ToFrozenSet();

    private readonly List<string> _path = [];
    private TemplatePage _page = null!;
    private int _tags;
    private bool _isTooLarge;

    /// <summary>
    /// The fields of the model that the template prints, in any branch, or asks for where yes or no is all that they say.
    /// </summary>
    public HashSet<ReportField> Fields { get; } = [];

    /// <summary>Checks a template.</summary>
    public void Check(TemplatePage page) => Check(page, new TemplateScope(null, root));

    private void Check(TemplatePage page, TemplateScope scope)
    {
        var outer = _page;
        _page = page;
        _tags += page.Tags;
        if (_tags > MostTags)
        {
            diagnostics.AddRange(_isTooLarge ? [] : [TooLarge(page)]);
            _isTooLarge = true;
        }
        else
        {
            _path.Add(page.Text.Name);
            Statement(page.Page.Body, scope);
            _path.RemoveAt(_path.Count - 1);
        }

        _page = outer;
    }

    private static Diagnostic TooLarge(TemplatePage page) => DiagnosticCodes.TemplateSize.At(page.Place(page.Page.Span), MostTags);

    private void Statement(ScriptNode? node, TemplateScope scope)
    {
        switch (node)
        {
            case null or ScriptRawStatement or ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement:
                break;
            case ScriptBlockStatement block:
                foreach (var statement in block.Statements)
                {
                    Statement(_isTooLarge ? null : statement, scope);
                }

                break;
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assign }:
                Assign(assign, scope);
                break;
            case ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptLiteral { Value: IncludeFunction } } call }:
                Include(call, scope);
                break;
            case ScriptExpressionStatement statement:
                Print(statement.Expression, scope);
                break;
            case ScriptIfStatement choice:
                Condition(choice.Condition, scope);
                Statement(choice.Then, scope);
                Statement(choice.Else, scope);
                break;
            case ScriptElseStatement otherwise:
                Statement(otherwise.Body, scope);
                break;
            case ScriptCaseStatement cases:
                Use(cases.Value, scope);
                Statement(cases.Body, scope);
                break;
            case ScriptWhenStatement branch:
                foreach (var value in branch.Values)
                {
                    Use(value, scope);
                }

                Statement(branch.Body, scope);
                Statement(branch.Next, scope);
                break;
            case ScriptTableRowStatement:
                Refuse(node);
                break;
            case ScriptForStatement loop:
                Loop(loop, scope);
                break;
            case ScriptWithStatement with:
                With(with, scope);
                break;
            case ScriptBreakStatement or ScriptContinueStatement when scope.HasLoop:
                break;
            default:
                Refuse(node);
                break;
        }
    }

    private void Print(ScriptExpression? expression, TemplateScope scope)
    {
        if (Use(expression, scope) is { IsPrintable: false } shape)
        {
            Report(shape.IsFlag ? DiagnosticCodes.FlagPrinted : DiagnosticCodes.NotPrintable, expression!, Written(expression!));
        }
    }

    private void Assign(ScriptAssignExpression assign, TemplateScope scope)
    {
        var shape = Use(assign.Value, scope);
        if (assign.Target is not ScriptVariableGlobal { Name: { } name } || assign.EqualToken?.Value is not (null or "="))
        {
            Refuse(assign);
        }
        else if (root.Member(name) is not null && !root.IsOpen)
        {
            Report(DiagnosticCodes.NameTaken, assign.Target, name);
        }
        else if (IsFunction(name) || scope.IsWithin)
        {
            Report(IsFunction(name) ? DiagnosticCodes.NameTaken : DiagnosticCodes.AssignedWithin, assign.Target, name);
        }
        else
        {
            scope.Add(name, shape);
        }
    }

    private void Loop(ScriptForStatement loop, TemplateScope scope)
    {
        var list = Expression(loop.Iterator, scope);
        if (list is { Item: null })
        {
            Report(DiagnosticCodes.WrongShape, loop.Iterator!, Written(loop.Iterator!), "for");
        }

        foreach (var argument in loop.NamedArguments ?? [])
        {
            Refuse(argument);
        }

        var inner = new TemplateScope(scope) { IsLoop = true };
        if (loop.Variable is ScriptVariableGlobal { Name: { } name } && !IsFunction(name))
        {
            inner.Add(name, list?.Item);
        }
        else
        {
            Report(DiagnosticCodes.NameTaken, loop.Variable!, Written(loop.Variable!));
        }

        Statement(loop.Body, inner);
        Statement(loop.Else, scope);
    }

    private void With(ScriptWithStatement with, TemplateScope scope)
    {
        var shape = Expression(with.Name, scope);
        if (shape is { IsObject: false })
        {
            Report(DiagnosticCodes.WrongShape, with.Name!, Written(with.Name!), "with");
            shape = null;
        }

        // Where the shape is unknown, the names inside cannot be judged; the error stands where it was made.
        Statement(with.Body, new TemplateScope(scope, shape ?? TemplateShape.Open));
    }

    private void Include(ScriptFunctionCall call, TemplateScope scope)
    {
        if (call.Arguments is not [ScriptLiteral { Value: TemplatePhrase { Plain: { } name } } first, ..])
        {
            Report(DiagnosticCodes.IncludeName, call);
            return;
        }

        var inner = new TemplateScope(null, root);
        var names = new TemplateScope(inner);
        foreach (var argument in call.Arguments.Skip(1))
        {
            if (argument is ScriptNamedArgument { Name.Name: { } given, Value: { } value })
            {
                names.Add(given, Expression(value, scope));
            }
            else
            {
                Report(DiagnosticCodes.IncludeArgument, argument, Written(argument));
            }
        }

        if (_path.Contains(name, StringComparer.Ordinal))
        {
            Report(DiagnosticCodes.PartialCycle, first, string.Join(" → ", _path.SkipWhile(seen => seen != name).Append(name)));
        }
        else if (partials(name) is { } partial)
        {
            Check(partial, names);
        }
        else
        {
            Report(DiagnosticCodes.UnknownPartial, first, name, NearestName.Hint(name, [.. partialNames]));
        }
    }

    // An expression whose value is printed, compared or handed to a function: all that its fields say is said.
    private TemplateShape? Use(ScriptNode? expression, TemplateScope scope)
    {
        var shape = Expression(expression, scope);
        Fields.UnionWith((shape?.Item ?? shape)?.Fields ?? []);
        return shape;
    }

    // A condition prints nothing of a text, and all that a yes or no says.
    private void Condition(ScriptNode? expression, TemplateScope scope) =>
        Fields.UnionWith(Expression(expression, scope)?.Fields.Where(field => field.Kind == ReportFieldKind.Boolean) ?? []);

    // The shape of an expression; null where it is unknown because of an error.
    private TemplateShape? Expression(ScriptNode? node, TemplateScope scope)
    {
        switch (node)
        {
            case ScriptLiteral literal:
                return literal.Value is bool ? TemplateShape.Flag : TemplateShape.Value;
            case ScriptNestedExpression nested:
                return Expression(nested.Expression, scope);
            case ScriptVariableGlobal variable:
                return Variable(variable, scope);
            case ScriptIsEmptyExpression:
                Refuse(node);
                return null;
            case ScriptMemberExpression member:
                return Member(member, scope);
            case ScriptIndexerExpression indexer:
                return Item(indexer, scope);
            case ScriptIncrementDecrementExpression:
                Refuse(node);
                return null;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                Condition(not.Right, scope);
                return TemplateShape.Flag;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus } sign:
                Use(sign.Right, scope);
                return TemplateShape.Value;
            case ScriptBinaryExpression binary when Operators.Contains(binary.Operator):
                return Binary(binary, scope);
            case ScriptConditionalExpression choice:
                Condition(choice.Condition, scope);
                var then = Expression(choice.ThenValue, scope);
                return Expression(choice.ElseValue, scope) is { } otherwise && then is null or { IsFlag: true } ? otherwise : then;
            case ScriptPipeCall pipe:
                return pipe.To is ScriptFunctionCall to
                    ? Call(to, to.Target, [pipe.From!, .. to.Arguments], scope)
                    : Call(pipe, pipe.To, [pipe.From!], scope);
            case ScriptFunctionCall call:
                return Call(call, call.Target, [.. call.Arguments], scope);
            case null:
                return null;
            default:
                Refuse(node);
                return null;
        }
    }

    private TemplateShape? Binary(ScriptBinaryExpression binary, TemplateScope scope)
    {
        switch (binary.Operator)
        {
            case ScriptBinaryOperator.And or ScriptBinaryOperator.Or:
                Condition(binary.Left, scope);
                Condition(binary.Right, scope);
                return TemplateShape.Flag;
            case ScriptBinaryOperator.EmptyCoalescing:
                return Expression(binary.Left, scope) is { } left && Expression(binary.Right, scope) is not null ? left : null;
        }

        foreach (var side in new[] { binary.Left, binary.Right })
        {
            if (Use(side, scope) is { IsOpen: false } shape && (shape.Item is not null || shape.IsObject))
            {
                Report(DiagnosticCodes.NotComparable, side!, Written(side!), binary.Operator.ToText());
            }
        }

        return binary.Operator is ScriptBinaryOperator.Add or ScriptBinaryOperator.Subtract or ScriptBinaryOperator.Multiply
            or ScriptBinaryOperator.Divide or ScriptBinaryOperator.Modulus ? TemplateShape.Value : TemplateShape.Flag;
    }

    private TemplateShape? Call(ScriptNode call, ScriptNode? target, IReadOnlyList<ScriptNode> arguments, TemplateScope scope)
    {
        if (((target as ScriptLiteral)?.Value as TemplateFunction ?? Function(target)) is not { } function)
        {
            var written = (target as ScriptLiteral)?.Value is IncludeFunction ? IncludeFunction.Name : Written(target ?? call);
            Report(DiagnosticCodes.UnknownHelper, target ?? call, written, string.Join(" ", TemplateFunctions.All.Keys.Order(StringComparer.Ordinal)));
            return null;
        }

        var shapes = arguments.Select(argument => argument is ScriptNamedArgument ? Refuse(argument) : Use(argument, scope)).ToList();
        if (shapes.Count < function.Least || shapes.Count > function.Most)
        {
            Report(DiagnosticCodes.ArgumentCount, call, function.Name, function.ArgumentCount, shapes.Count);
            return null;
        }

        if (function.Name == "number" && arguments[1] is ScriptLiteral { Value: TemplatePhrase { Plain: { } pattern } } && !NumeralFormat.TryParse(pattern, out _))
        {
            Report(DiagnosticCodes.FormatRefused, arguments[1], pattern);
        }

        return function.Shape(shapes);
    }

    private TemplateShape? Variable(ScriptVariableGlobal variable, TemplateScope scope)
    {
        if (scope.TryFind(variable.Name, out var shape))
        {
            return shape;
        }

        if (TemplateFunctions.All.TryGetValue(variable.Name, out var function))
        {
            Report(DiagnosticCodes.ArgumentCount, variable, variable.Name, function.ArgumentCount, 0);
        }
        else if (IsFunction(variable.Name))
        {
            Refuse(variable);
        }
        else
        {
            Report(DiagnosticCodes.UnknownName, variable, variable.Name, NearestName.Hint(variable.Name, [.. scope.Names]));
        }

        return null;
    }

    private TemplateShape? Member(ScriptMemberExpression member, TemplateScope scope)
    {
        if (member.Member is not { Name: { } name })
        {
            Refuse(member);
            return null;
        }

        if (member.Target is ScriptVariableGlobal { Name: "for" })
        {
            if (!scope.HasLoop || !LoopNames.Contains(name))
            {
                Report(DiagnosticCodes.UnknownName, member, Written(member), NearestName.Hint(name, scope.HasLoop ? LoopNames : []));
                return null;
            }

            return name is "first" or "last" or "even" or "odd" ? TemplateShape.Flag : TemplateShape.Value;
        }

        if (TemplateFunctions.All.TryGetValue(Written(member), out var function))
        {
            Report(DiagnosticCodes.ArgumentCount, member, function.Name, function.ArgumentCount, 0);
            return null;
        }

        if (Expression(member.Target, scope) is not { } target)
        {
            return null;
        }

        if (target.Member(name) is { } shape)
        {
            return shape;
        }

        Report(DiagnosticCodes.UnknownName, member.Member, Written(member), NearestName.Hint(name, [.. target.MemberNames]));
        return null;
    }

    // An item by its number, a member by its name; neither by a value.
    private TemplateShape? Item(ScriptIndexerExpression indexer, TemplateScope scope)
    {
        var target = Expression(indexer.Target, scope);
        switch (indexer.Index)
        {
            case ScriptLiteral { Value: int } when target is null or { Item: not null }:
                return target?.Item;
            case ScriptLiteral { Value: TemplatePhrase { Plain: { } name } } when target is null || target.Member(name) is not null:
                return target?.Member(name);
            case ScriptLiteral { Value: TemplatePhrase { Plain: { } name } }:
                Report(DiagnosticCodes.UnknownName, indexer.Index, Written(indexer), NearestName.Hint(name, [.. target.MemberNames]));
                return null;
            default:
                Refuse(indexer);
                return null;
        }
    }

    private static TemplateFunction? Function(ScriptNode? target) =>
        target is null ? null : TemplateFunctions.All.GetValueOrDefault(Written(target));

    private static bool IsFunction(string name) => name is IncludeFunction.Name or "array" or "for" || TemplateFunctions.All.ContainsKey(name);

    private static string Written(ScriptNode node) => node.ToString().Trim();

    private TemplateShape? Refuse(ScriptNode node)
    {
        Report(DiagnosticCodes.SyntaxRefused, node, CharacterRules.Shortened(Written(node).Split('\n')[0], 40));
        return null;
    }

    private void Report(DiagnosticDescriptor descriptor, ScriptNode node, params object?[] arguments) =>
        diagnostics.Add(descriptor.At(_page.Place(node.Span), arguments));
}
