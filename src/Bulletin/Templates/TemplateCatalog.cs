using System.Collections.Concurrent;
using System.Reflection;
using Bulletin.Diagnostics;
using Bulletin.Templates;

namespace Bulletin;

/// <summary>The templates there are: the built-in ones, and those of given folders, which come first by name.</summary>
public sealed class TemplateCatalog
{
    private const string ResourcePrefix = "templates/";

    // What is compiled is kept: a template is compiled once, not once a notice. Bounded, since a program could make templates without end.
    private const int CacheSize = 64;
    private static readonly ConcurrentDictionary<(ITemplateEngine Engine, string Key), CompiledTemplate> Cache = new();
    private static readonly Dictionary<string, Lazy<TemplateSource>> BuiltIns = FindBuiltIns();

    private static readonly Lazy<SortedDictionary<string, IReadOnlySet<ReportField>>> BuiltInFields = new(FindBuiltInFields);

    private readonly ValueList<string> _directories;

    /// <summary>The built-in templates and those in the given folders (<c>name.md.hbs</c>); a later folder before an earlier one.</summary>
    public TemplateCatalog(IEnumerable<string>? directories = null) => _directories = (directories ?? []).ToValueList();

    internal static IEnumerable<string> BuiltInPartials => BuiltIns.Keys.Where(TemplateSource.IsPartial);

    /// <summary>The templates, by name.</summary>
    /// <exception cref="NoticeException">A folder or a file cannot be read (BUL2012).</exception>
    public ValueList<TemplateInfo> List()
    {
        var diagnostics = new List<Diagnostic>();
        var templates = new SortedDictionary<string, TemplateInfo>(StringComparer.Ordinal);
        foreach (var source in BuiltIns.Values.Select(source => source.Value))
        {
            templates[source.Name] = new TemplateInfo(source.Name, source.Matter.Description, null);
        }

        foreach (var file in _directories.SelectMany(directory => Files(directory, diagnostics)))
        {
            var name = Path.GetFileName(file)[..^TemplateSource.Extension.Length];
            if (ReadFile(name, file, diagnostics) is { } source)
            {
                templates[name] = new TemplateInfo(name, source.Matter.Description, file);
            }
        }

        NoticeException.ThrowIfAny(diagnostics);
        return templates.Values.Where(template => !TemplateSource.IsPartial(template.Name)).ToValueList();
    }

    /// <summary>The text of a template, front matter included.</summary>
    /// <exception cref="NoticeException">There is none of that name (BUL2001), or it cannot be read (BUL2012).</exception>
    public string Show(string name)
    {
        var diagnostics = new List<Diagnostic>();
        var source = Find(name, diagnostics) ?? Unknown(name, diagnostics);
        NoticeException.ThrowIfAny(diagnostics);
        return source!.Text;
    }

    /// <summary>The names of the partials that a template uses, directly or through others, by name.</summary>
    /// <exception cref="NoticeException">There is no template of that name (BUL2001), or it cannot be read (BUL2012).</exception>
    public ValueList<string> PartialsOf(string name)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([name]);
        while (open.TryDequeue(out var next))
        {
            foreach (var tag in TemplateTag.Scan(Show(next)).Where(tag => tag.Kind == TemplateTagKind.Partial && tag.Words.Count > 0))
            {
                if (found.Add(tag.Words[0]))
                {
                    open.Enqueue(tag.Words[0]);
                }
            }
        }

        return found.ToValueList();
    }

    /// <summary>A template, checked and compiled; null where it cannot be had, which has been reported.</summary>
    internal CompiledTemplate? Compile(string name, ITemplateEngine engine, List<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        var sources = new Dictionary<string, TemplateSource?>(StringComparer.Ordinal);
        var source = Find(name, found);
        if (source is null)
        {
            Unknown(name, found);
            diagnostics.AddRange(found);
            return null;
        }

        // With folders, the texts themselves are the key: an edited file is a new template.
        var key = _directories.Count == 0 ? name : string.Join('\0', Texts(source).Prepend(name));
        if (Cache.TryGetValue((engine, key), out var known))
        {
            diagnostics.AddRange(found.Concat(known.Notes).Distinct());
            return known;
        }

        var checker = new TemplateChecker(ReportShape.Root(source.Matter.Labels.Keys), Partial, found);
        checker.Check(source);
        if (!found.Exists(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            try
            {
                var template = engine.Compile(name, source.Body, partial => Partial(partial)?.Body);
                var compiled = new CompiledTemplate(source, template, checker.Fields, found.Distinct().ToValueList());
                diagnostics.AddRange(compiled.Notes);
                if (Cache.Count >= CacheSize)
                {
                    Cache.Clear();
                }

                return Cache.GetOrAdd((engine, key), compiled);
            }
            catch (FormatException exception)
            {
                found.Add(DiagnosticCodes.TemplateSyntax.AtFile(source.Place, exception.Message));
            }
        }

        diagnostics.AddRange(found.Distinct());
        return null;

        TemplateSource? Partial(string partial)
        {
            if (!sources.TryGetValue(partial, out var text))
            {
                sources[partial] = text = Find(partial, found);
            }

            return text;
        }

        IEnumerable<string> Texts(TemplateSource first)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Queue<TemplateSource>([first]);
            while (open.TryDequeue(out var next))
            {
                yield return next.Text;
                foreach (var tag in TemplateTag.Scan(next.Body).Where(tag => tag.Kind == TemplateTagKind.Partial && tag.Words.Count > 0))
                {
                    if (seen.Add(tag.Words[0]) && Partial(tag.Words[0]) is { } used)
                    {
                        open.Enqueue(used);
                    }
                }
            }
        }
    }

    /// <summary>The names of the built-in templates that print a field, in any branch.</summary>
    internal static IEnumerable<string> Printing(ReportField field) =>
        BuiltInFields.Value.Where(pair => pair.Value.Contains(field)).Select(pair => pair.Key);

    private TemplateSource? Find(string name, List<Diagnostic> diagnostics)
    {
        if (!TemplateSource.IsName(name))
        {
            return null;
        }

        foreach (var directory in _directories.Reverse())
        {
            var file = Path.Combine(directory, name + TemplateSource.Extension);
            if (!Directory.Exists(directory))
            {
                diagnostics.Add(DiagnosticCodes.TemplateUnreadable.AtFile(
                    directory, FileTrouble.DescribeFolder(new DirectoryNotFoundException(), directory)));
            }
            else if (File.Exists(file))
            {
                return ReadFile(name, file, diagnostics);
            }
        }

        return BuiltIns.GetValueOrDefault(name)?.Value;
    }

    private TemplateSource? Unknown(string name, List<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
        {
            diagnostics.Add(DiagnosticCodes.UnknownTemplate.At("template", name, string.Join(" ", List().Select(template => template.Name))));
        }

        return null;
    }

    private static TemplateSource? ReadFile(string name, string file, List<Diagnostic> diagnostics)
    {
        try
        {
            using var stream = RegularFile.OpenRead(file);
            using var reader = new StreamReader(stream, new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
            return TemplateSource.Parse(name, file, reader.ReadToEnd(), diagnostics);
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            diagnostics.Add(DiagnosticCodes.TemplateUnreadable.AtFile(file, FileTrouble.DescribeReading(exception, file)));
            return null;
        }
    }

    private static IEnumerable<string> Files(string directory, List<Diagnostic> diagnostics)
    {
        try
        {
            return Directory.EnumerateFiles(directory, "*" + TemplateSource.Extension).Order(StringComparer.Ordinal).ToList();
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            diagnostics.Add(DiagnosticCodes.TemplateUnreadable.AtFile(directory, FileTrouble.DescribeFolder(exception, directory)));
            return [];
        }
    }

    private static Dictionary<string, Lazy<TemplateSource>> FindBuiltIns() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(resource => resource.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        .Select(resource => resource[ResourcePrefix.Length..^TemplateSource.Extension.Length])
        .Order(StringComparer.Ordinal)
        .ToDictionary(name => name, name => new Lazy<TemplateSource>(() => ReadBuiltIn(name)), StringComparer.Ordinal);

    private static SortedDictionary<string, IReadOnlySet<ReportField>> FindBuiltInFields()
    {
        var fields = new SortedDictionary<string, IReadOnlySet<ReportField>>(StringComparer.Ordinal);
        foreach (var source in BuiltIns.Values.Select(source => source.Value).Where(source => !TemplateSource.IsPartial(source.Name)))
        {
            var checker = new TemplateChecker(
                ReportShape.Root(source.Matter.Labels.Keys),
                name => BuiltIns.GetValueOrDefault(name)?.Value,
                []);
            checker.Check(source);
            fields[source.Name] = checker.Fields;
        }

        return fields;
    }

    private static TemplateSource ReadBuiltIn(string name)
    {
        var file = name + TemplateSource.Extension;
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourcePrefix + file)!);
        var diagnostics = new List<Diagnostic>();
        var source = TemplateSource.Parse(name, file, reader.ReadToEnd(), diagnostics);
        NoticeException.ThrowIfAny(diagnostics);
        return source;
    }
}
