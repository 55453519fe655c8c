using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Templates;

/// <summary>
/// Checks every name in a template against the model when the template is loaded, also in branches that no report has taken yet.
/// </summary>
internal sealed class TemplateChecker(TemplateShape root, Func<string, TemplateSource?> partials, List<Diagnostic> diagnostics)
{
    // Handlebars and the checks here recurse; ours nest five deep. Partials that name others twice double with each level.
    private const int MostNested = 64;
    private const int MostTags = 10_000;

    private readonly List<string> _path = [];
    private int _tags;
    private bool _isBeyondLimits;

    /// <summary>
    /// The fields of the model that the template prints, in any branch, or asks for where yes or no is all that they say.
    /// </summary>
    public HashSet<ReportField> Fields { get; } = [];

    public void Check(TemplateSource source) => Check(source, root);

    private void Check(TemplateSource source, TemplateShape context)
    {
        _path.Add(source.Name);
        var scopes = new Stack<TemplateScope>();
        scopes.Push(new TemplateScope(null, context, IsLevel: true, 0));
        foreach (var tag in TemplateTag.Scan(source.Body))
        {
            CheckLimits(source, tag, scopes.Count);
            if (_isBeyondLimits)
            {
                break;
            }

            new TagChecker(root, source, tag, scopes, diagnostics, context => CheckPartial(source, tag, context), Fields).Check();
        }

        // Where the reading stopped, blocks are open that may be closed further down.
        foreach (var open in scopes.Where(scope => scope.Block is not null && !_isBeyondLimits))
        {
            diagnostics.Add(DiagnosticCodes.BlockOpen.At(Place(source, open.Line), open.Block));
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private void CheckLimits(TemplateSource source, TemplateTag tag, int depth)
    {
        var beyond = ++_tags > MostTags ? DiagnosticCodes.TemplateSize.At(Place(source, tag.Line), MostTags)
            : _path.Count + depth + tag.Depth > MostNested ? DiagnosticCodes.TemplateNested.At(Place(source, tag.Line), MostNested)
            : null;
        if (beyond is not null && !_isBeyondLimits)
        {
            _isBeyondLimits = true;
            diagnostics.Add(beyond);
        }
    }

    private void CheckPartial(TemplateSource source, TemplateTag tag, TemplateShape context)
    {
        var name = tag.Words[0];
        if (_path.Contains(name, StringComparer.Ordinal))
        {
            diagnostics.Add(DiagnosticCodes.PartialCycle.At(Place(source, tag.Line), string.Join(" → ", _path.SkipWhile(seen => seen != name).Append(name))));
        }
        else if (partials(name) is { } partial)
        {
            Check(partial, context);
        }
        else
        {
            diagnostics.Add(DiagnosticCodes.UnknownPartial.At(Place(source, tag.Line), name, NearestName.Hint(name, [.. TemplateCatalog.BuiltInPartials])));
        }
    }

    internal static string Place(TemplateSource source, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"{source.Place}:{source.FirstLine + line - 1}");
}
