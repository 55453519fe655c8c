using System.Xml.Linq;
using Bulletin.Docx.Checking;

namespace Bulletin.Docx;

/// <summary>The styles of a file as layers: what a style says, and what it rests on (ISO/IEC 29500-1 §17.7.2).</summary>
internal sealed class StyleLayers
{
    // Styles that rest on each other in a circle, or deeper than Word lets them, say nothing more.
    private const int Deepest = 32;

    private readonly Dictionary<(string Type, string Id), XElement> _styles = [];
    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string? Id), IReadOnlyList<XElement>> _chains = [];
    private readonly XElement? _documentDefaults;

    /// <summary>Reads the styles.</summary>
    /// <param name="styles">The style elements of a file; what else stands beside them is left alone.</param>
    /// <param name="documentDefaults">The defaults of the document, or null.</param>
    public StyleLayers(IEnumerable<XElement> styles, XElement? documentDefaults)
    {
        _documentDefaults = documentDefaults;
        foreach (var style in styles.Where(style => style.Value("styleId") is not null))
        {
            var (type, id) = (style.Value("type") ?? "paragraph", style.Value("styleId")!);
            _styles.TryAdd((type, id), style);
            if (style.Value("default") is "1" or "true" or "on")
            {
                _defaults.TryAdd(type, id);
            }
        }
    }

    /// <summary>The defaults of a group of properties, or null.</summary>
    /// <param name="group"><c>pPr</c> or <c>rPr</c>.</param>
    public XElement? Defaults(string group) => _documentDefaults?.Element(Ooxml.W + (group + "Default"))?.Element(Ooxml.W + group);

    /// <summary>
    /// A style, with those that it rests on below it: the lowest first. Of a style that is not there, and of none, the default one.
    /// </summary>
    /// <param name="type">One of ST_StyleType.</param>
    /// <param name="id">The id, or null.</param>
    public IReadOnlyList<XElement> Chain(string type, string? id)
    {
        if (_chains.TryGetValue((type, id), out var known))
        {
            return known;
        }

        var chain = new List<XElement>();
        var current = id is not null && _styles.ContainsKey((type, id)) ? id : _defaults.GetValueOrDefault(type);
        while (current is not null && chain.Count < Deepest && _styles.TryGetValue((type, current), out var style))
        {
            chain.Insert(0, style);
            current = style.Element(Ooxml.W + "basedOn").Value();
        }

        return _chains[(type, id)] = chain;
    }

    /// <summary>What a chain says of a property itself: the uppermost style that names it; null where none does.</summary>
    public static XElement? Said(IReadOnlyList<XElement> chain, string group, string property) =>
        chain.Reverse().Select(style => style.Element(Ooxml.W + group)?.Element(Ooxml.W + property))
            .FirstOrDefault(found => found is not null);

    /// <summary>
    /// Whether a switch such as bold is on for a run by its styles alone: those that say it turn each other off, unless the defaults of the
    /// document have it on (§17.7.3). Null where nothing says it.
    /// </summary>
    public bool? IsOn(string property, params ReadOnlySpan<IReadOnlyList<XElement>> chains)
    {
        bool? on = Defaults("rPr")?.Element(Ooxml.W + property) is { } byDefault ? byDefault.IsOn() : null;
        if (on == true)
        {
            return true;
        }

        foreach (var chain in chains)
        {
            if (Said(chain, "rPr", property) is { } said)
            {
                on = (on ?? false) ^ said.IsOn();
            }
        }

        return on;
    }
}
