using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bulletin.Tests.Support.Pdf;

/// <summary>
/// The structure tree of a PDF as a reader for the blind has it: elements in order, each with the text of its marked content, found by the fonts' ToUnicode maps. It knows nothing of the writer but that all
/// text is in hexadecimal.
/// </summary>
internal sealed partial class StructureReading
{
    private readonly PdfReading _file;
    private readonly Dictionary<(string Page, int Content), string> _texts = [];
    private readonly Dictionary<string, Dictionary<string, string>> _fonts = new(StringComparer.Ordinal);

    public StructureReading(ReadOnlyMemory<byte> pdf)
    {
        _file = new PdfReading(pdf);
        Catalog = _file.Follow(_file.Trailer, "Root");
        PageNumbers = [.. References(Array(_file.Follow(Catalog, "Pages"), "Kids")).SelectMany(kid => Body(kid).StartsWith("<</Type/Pages/", StringComparison.Ordinal) ? References(Array(Body(kid), "Kids")) : [kid])];
        foreach (var page in PageNumbers)
        {
            ReadPage(page);
        }

        var root = _file.Follow(Catalog, "StructTreeRoot");
        Document = Read(Regex.Match(root, @"/K (\d+) 0 R").Groups[1].Value, Regex.Match(Catalog, @"/StructTreeRoot (\d+) 0 R").Groups[1].Value, "");
        var parents = _file.Follow(root, "ParentTree");
        var leaves = References(Array(parents, "Kids")).Select(Body).DefaultIfEmpty(parents).Select(leaf => leaf[leaf.IndexOf("/Nums", StringComparison.Ordinal)..]);
        foreach (Match entry in leaves.SelectMany(leaf => ParentEntry().Matches(leaf)))
        {
            Parents[int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture)] = [.. References(entry.Groups[2].Value)];
        }
    }

    public string Catalog { get; }

    public IReadOnlyList<string> PageNumbers { get; }

    /// <summary>The document's element.</summary>
    public Element Document { get; }

    /// <summary>What the parent tree has for each key.</summary>
    public Dictionary<int, IReadOnlyList<string>> Parents { get; } = [];

    /// <summary>The texts of the artifacts, in order.</summary>
    public List<string> Artifacts { get; } = [];

    /// <summary>What the pages show outside of all marks; nothing, if all is well.</summary>
    public List<string> Unmarked { get; } = [];

    /// <summary>All elements in reading order.</summary>
    public IEnumerable<Element> All => Below(Document);

    public PdfReading File => _file;

    /// <summary>Each element that has content of its own or says something else, indented by its depth: its type and its whole text.</summary>
    public IEnumerable<string> Print() => Print(Document, 0);

    private static IEnumerable<string> Print(Element element, int depth)
    {
        yield return (new string(' ', depth) + element.Type + (element.Kids.Exists(kid => kid is string) ? " " + element.Text : "")).TrimEnd();
        foreach (var kid in element.Kids.OfType<Element>())
        {
            foreach (var line in Print(kid, depth + 1))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<Element> Below(Element element) => element.Kids.OfType<Element>().SelectMany(Below).Prepend(element);

    private string Body(string number) => _file.Objects[int.Parse(number, CultureInfo.InvariantCulture)];

    private Element Read(string number, string parent, string page)
    {
        var body = Body(number);
        Regex.Match(body, @"/P (\d+) 0 R").Groups[1].Value.ShouldBe(parent, body);
        var own = Regex.Match(body, @"/Pg (\d+) 0 R/K");
        page = own.Success ? own.Groups[1].Value : page;
        var element = new Element(number, Regex.Match(body, @"^<</S/(\w+)").Groups[1].Value, body, []);
        var kids = body.LastIndexOf("/K", StringComparison.Ordinal) is var at and >= 0 ? body[(at + 2)..] : "";
        foreach (Match kid in Kid().Matches(kids))
        {
            if (kid.Groups["element"].Success)
            {
                element.Kids.Add(Read(kid.Groups["element"].Value, number, page));
            }
            else if (kid.Groups["annotation"].Success)
            {
                element.Annotations.Add(int.Parse(kid.Groups["annotation"].Value, CultureInfo.InvariantCulture));
            }
            else
            {
                var place = kid.Groups["page"].Success ? kid.Groups["page"].Value : page;
                element.Kids.Add(_texts[(place, int.Parse(kid.Groups["content"].Value, CultureInfo.InvariantCulture))]);
                element.Contents.Add((place, int.Parse(kid.Groups["content"].Value, CultureInfo.InvariantCulture)));
            }
        }

        return element;
    }

    private void ReadPage(string number)
    {
        var page = Body(number);
        var fonts = _file.Follow(page, "Resources");
        var content = Encoding.Latin1.GetString(_file.FollowStream(page, "Contents"));
        Dictionary<string, string>? font = null;
        var open = new Stack<(int Content, bool IsArtifact, string? Replacement)>();
        var (text, artifact) = (new StringBuilder(), new StringBuilder());
        foreach (Match token in Token().Matches(content))
        {
            if (token.Groups["mark"].Success)
            {
                var content1 = Regex.Match(token.Value, @"/MCID (\d+)");
                var replacement = Regex.Match(token.Value, "/ActualText<FEFF([0-9A-F]+)>");
                open.Push((content1.Success ? int.Parse(content1.Groups[1].Value, CultureInfo.InvariantCulture) : -1, token.Value.StartsWith("/Artifact", StringComparison.Ordinal), replacement.Success ? Text(replacement.Groups[1].Value) : null));
            }
            else if (token.Value == "EMC")
            {
                var (id, isArtifact, replacement) = open.Pop();
                text.Append(replacement);
                if (isArtifact)
                {
                    Artifacts.Add(artifact.ToString());
                    artifact.Clear();
                }
                else if (id >= 0)
                {
                    _texts.Add((number, id), text.ToString());
                    text.Clear();
                }
            }
            else if (token.Groups["font"].Success)
            {
                font = Font(fonts, token.Groups["font"].Value);
            }
            else
            {
                // Shown text, or something drawn.
                var shown = token.Groups["codes"].Success
                    ? string.Concat(Codes().Matches(Shift().Replace(token.Groups["codes"].Value, "")).Select(code => font![code.Value]))
                    : "";
                if (open.Count == 0)
                {
                    Unmarked.Add(token.Value);
                }
                else if (open.Any(mark => mark.IsArtifact))
                {
                    artifact.Append(shown);
                }
                else if (open.All(mark => mark.Replacement is null))
                {
                    text.Append(shown);
                }
            }
        }

        open.ShouldBeEmpty();
    }

    private Dictionary<string, string> Font(string resources, string name)
    {
        if (!_fonts.TryGetValue(name, out var map))
        {
            var font = _file.Follow(resources, name);
            _fonts[name] = map = new(StringComparer.Ordinal);
            foreach (Match entry in MapEntry().Matches(Encoding.ASCII.GetString(_file.FollowStream(font, "ToUnicode"))))
            {
                map.TryAdd(entry.Groups[1].Value, Text(entry.Groups[2].Value));
            }
        }

        return map;
    }

    private static string Text(string hex) => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hex));

    private static string Array(string dictionary, string key) => Regex.Match(dictionary, "/" + key + @"\[([^\]]*)\]").Groups[1].Value;

    private static IEnumerable<string> References(string text) => Regex.Matches(text, @"(\d+) 0 R").Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"<</Type/OBJR/Obj (?<annotation>\d+) 0 R/Pg \d+ 0 R>>|<</Type/MCR/Pg (?<page>\d+) 0 R/MCID (?<content>\d+)>>|(?<element>\d+) 0 R|(?<content>\d+)")]
    private static partial Regex Kid();

    [GeneratedRegex(@"(?<mark>/\w+<<[^>]*>?>>BDC)|EMC|/(?<font>F\d+) [\d.]+ Tf|\[<(?<codes>[^\]]*)>\]TJ|re f|l S|/Im\d+ Do")]
    private static partial Regex Token();

    [GeneratedRegex(">[^<]*<")]
    private static partial Regex Shift();

    [GeneratedRegex("[0-9A-F]{4}")]
    private static partial Regex Codes();

    [GeneratedRegex("<([0-9A-F]{4})><([0-9A-F]+)>")]
    private static partial Regex MapEntry();

    [GeneratedRegex(@"(\d+)(\[[^\]]*\]| \d+ 0 R)")]
    private static partial Regex ParentEntry();

    /// <summary>An element: its kids are elements, and texts.</summary>
    internal sealed record Element(string Number, string Type, string Body, List<object> Kids)
    {
        public List<int> Annotations { get; } = [];

        public List<(string Page, int Content)> Contents { get; } = [];

        public string Text => string.Concat(Kids.Select(kid => kid is Element element ? element.Text : (string)kid));
    }
}
