using System.Collections.Concurrent;
using System.Reflection;
using Bulletin.Diagnostics;
using Bulletin.Templates;

namespace Bulletin;

/// <summary>The templates that can be used: the built-in ones, and those of given sources, which come before them file by file.</summary>
public sealed class TemplateCatalog
{
    // What is parsed and checked is kept: a template is parsed once, not once a notice. Bounded, since a program could make templates
    // without end.
    private const int CacheSize = 128;
    private static readonly ConcurrentDictionary<(string Name, string Place, string Text), LoadedTemplate> Loaded = new();
    private static readonly ConcurrentDictionary<string, CompiledTemplate> Compiled = new(StringComparer.Ordinal);
    private static readonly EmbeddedTemplates BuiltIn = new(Assembly.GetExecutingAssembly(), "templates/");
    private static readonly Lazy<IReadOnlyList<string>> BuiltInNames = new(() => [.. BuiltIn.Names]);
    private static readonly Lazy<SortedDictionary<string, IReadOnlySet<ReportField>>> BuiltInFields = new(FindBuiltInFields);

    private readonly ValueList<ITemplateSource> _sources;

    /// <summary>The built-in templates and those of the given sources; a later source comes before an earlier one.</summary>
    /// <param name="sources">The sources; null for the built-in templates alone.</param>
    public TemplateCatalog(IEnumerable<ITemplateSource>? sources = null) => _sources = (sources ?? []).ToValueList();

    /// <summary>The templates, by name.</summary>
    /// <exception cref="NoticeException">A source or a template cannot be read (BUL2012).</exception>
    public ValueList<TemplateInfo> List()
    {
        var diagnostics = new List<Diagnostic>();
        var names = BuiltInNames.Value.Concat(_sources.SelectMany(source => NamesOf(source, diagnostics)))
            .Where(name => TemplateText.IsName(name) && !TemplateText.IsPartial(name))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var templates = names.Select(name => Load(name, diagnostics)?.Text).OfType<TemplateText>()
            .Select(text => new TemplateInfo(text.Name, text.Matter.Description, IsBuiltIn(text) ? null : text.Place))
            .ToValueList();
        NoticeException.ThrowIfAny(diagnostics);
        return templates;
    }

    /// <summary>The text of a template or partial, front matter included.</summary>
    /// <exception cref="NoticeException">There is none of that name (BUL2001), or it cannot be read (BUL2012).</exception>
    public string Show(string name)
    {
        var diagnostics = new List<Diagnostic>();
        var loaded = Load(name, diagnostics) ?? Unknown(name, diagnostics);
        NoticeException.ThrowIfAny(diagnostics.Where(diagnostic => loaded is null));
        return loaded!.Text.Text;
    }

    /// <summary>
    /// All problems of a template and of the partials that it includes, each with line and column; no report is needed for that. Empty if
    /// the template can be used.
    /// </summary>
    /// <param name="name">The template's name.</param>
    public ValueList<Diagnostic> Check(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var diagnostics = new List<Diagnostic>();
        _ = Compile(name, null, diagnostics);
        return diagnostics.ToValueList();
    }

    /// <summary>The names of the partials that a template includes, directly or through others, by name.</summary>
    /// <exception cref="NoticeException">There is no template of that name (BUL2001), it cannot be read (BUL2012), or it has errors.</exception>
    public ValueList<string> PartialsOf(string name)
    {
        var diagnostics = new List<Diagnostic>();
        var compiled = Compile(name, null, diagnostics);
        NoticeException.ThrowIfAny(diagnostics);
        return compiled!.Pages.Keys.Order(StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Whether a template prints an application's own data and no report; false if it cannot be had.</summary>
    internal bool IsForData(string name) => Load(name, [])?.Text.Matter.IsForData == true;

    /// <summary>A template, checked; null where it cannot be had, which has been reported.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="model">The shape of the model; null for a report.</param>
    /// <param name="diagnostics">Receives the problems.</param>
    internal CompiledTemplate? Compile(string name, ModelShape? model, List<Diagnostic> diagnostics)
    {
        // Without sources, the name says which texts they are.
        var key = $"{model?.Key}\0{name}";
        if (_sources.Count == 0 && Compiled.TryGetValue(key, out var builtIn))
        {
            diagnostics.AddRange(builtIn.Notes);
            return builtIn;
        }

        var found = new List<Diagnostic>();
        var pages = new Dictionary<string, TemplatePage?>(StringComparer.Ordinal);
        var page = (Load(name, found) ?? Unknown(name, found))?.PageFor(found);
        if (page is not null && _sources.Count > 0)
        {
            key = Texts(page);
            if (Compiled.TryGetValue(key, out var known))
            {
                diagnostics.AddRange(known.Notes);
                return known;
            }
        }

        var compiled = page is null ? null : Check(page);
        diagnostics.AddRange(found.Distinct());
        return compiled;

        CompiledTemplate? Check(TemplatePage checkedPage)
        {
            var checker = new TemplateChecker(ReportShape.Root(checkedPage.Text.Matter, model), Partial, PartialNames(), found);
            checker.Check(checkedPage);
            if (found.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                return null;
            }

            var used = pages.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
            return Keep(Compiled, key, new CompiledTemplate(checkedPage, used, checker.Fields, found.Distinct().ToValueList()));
        }

        TemplatePage? Partial(string partial)
        {
            if (!pages.TryGetValue(partial, out var parsed))
            {
                pages[partial] = parsed = Load(partial, found)?.PageFor(found);
            }

            return parsed;
        }

        // An edited file is a new template.
        string Texts(TemplatePage first)
        {
            var seen = new List<TemplatePage> { first };
            for (var i = 0; i < seen.Count; i++)
            {
                seen.AddRange(seen[i].Includes.Select(Partial).OfType<TemplatePage>().Except(seen).Distinct());
            }

            return string.Join('\0', seen.SelectMany(each => new[] { each.Text.Name, each.Text.Place, each.Text.Text }).Prepend(key));
        }
    }

    /// <summary>The names of the built-in templates that print a field, in any branch.</summary>
    internal static IEnumerable<string> Printing(ReportField field) =>
        BuiltInFields.Value.Where(pair => pair.Value.Contains(field)).Select(pair => pair.Key);

    private static bool IsBuiltIn(TemplateText text) => BuiltInNames.Value.Contains(text.Name) && text.Place == text.Name + TemplateText.Extension;

    private static IEnumerable<string> NamesOf(ITemplateSource source, List<Diagnostic> diagnostics)
    {
        try
        {
            return source.Names;
        }
        catch (NoticeException exception)
        {
            diagnostics.AddRange(exception.Diagnostics);
            return [];
        }
    }

    private IEnumerable<string> PartialNames() =>
        BuiltInNames.Value.Concat(_sources.SelectMany(source => NamesOf(source, []))).Where(TemplateText.IsPartial).Distinct(StringComparer.Ordinal);

    private LoadedTemplate? Load(string name, List<Diagnostic> diagnostics)
    {
        if (!TemplateText.IsName(name))
        {
            return null;
        }

        foreach (var source in _sources.Reverse())
        {
            try
            {
                if (source.Find(name) is { } file)
                {
                    return Load(name, file);
                }
            }
            catch (NoticeException exception)
            {
                diagnostics.AddRange(exception.Diagnostics);
                return null;
            }
            catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
            {
                diagnostics.Add(DiagnosticCodes.TemplateUnreadable.AtFile(name, FileTrouble.DescribeReading(exception, name)));
                return null;
            }
        }

        return BuiltIn.Find(name) is { } own ? Load(name, own) : null;
    }

    private static LoadedTemplate Load(string name, TemplateFile file)
    {
        var key = (name, file.Place, file.Text);
        return Loaded.TryGetValue(key, out var known) ? known : Keep(Loaded, key, LoadedTemplate.Of(name, file));
    }

    private LoadedTemplate? Unknown(string name, List<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            diagnostics.Add(DiagnosticCodes.UnknownTemplate.At("template", name, string.Join(" ", List().Select(template => template.Name))));
        }

        return null;
    }

    private static TValue Keep<TKey, TValue>(ConcurrentDictionary<TKey, TValue> cache, TKey key, TValue value)
        where TKey : notnull
    {
        if (cache.Count >= CacheSize)
        {
            cache.Clear();
        }

        return cache.GetOrAdd(key, value);
    }

    private static SortedDictionary<string, IReadOnlySet<ReportField>> FindBuiltInFields()
    {
        var fields = new SortedDictionary<string, IReadOnlySet<ReportField>>(StringComparer.Ordinal);
        var catalog = new TemplateCatalog();
        foreach (var name in BuiltInNames.Value.Where(name => !TemplateText.IsPartial(name)))
        {
            var diagnostics = new List<Diagnostic>();
            fields[name] = catalog.Compile(name, null, diagnostics)?.Fields ?? throw new NoticeException(diagnostics);
        }

        return fields;
    }
}
