using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;
using Bulletin.Model;
using Bulletin.Text;

namespace Bulletin.Docx.Reading;

/// <summary>The values that an edited document says otherwise than the fresh one, each read by itself.</summary>
internal sealed class ValueEdits
{
    private const int LongestExcerpt = 40;

    private readonly ReadDocument _fresh;
    private readonly ReadDocument _edited;
    private readonly ControlMatch _match;
    private readonly HashSet<string?> _shortened;
    private readonly Findings _findings;
    private readonly List<ValueEdit> _values = [];

    /// <summary>Compares the documents.</summary>
    /// <param name="report">The report.</param>
    /// <param name="fresh">The document as it was written.</param>
    /// <param name="edited">The document as it is now.</param>
    /// <param name="match">Which control is which.</param>
    /// <param name="shortened">The paths of the values that are printed without their typed numerals, labels or end marks.</param>
    /// <param name="findings">Receives the edits that cannot be applied.</param>
    public ValueEdits(
        RemediationReport report,
        ReadDocument fresh,
        ReadDocument edited,
        ControlMatch match,
        HashSet<string?> shortened,
        Findings findings)
    {
        (_fresh, _edited, _match, _shortened, _findings) = (fresh, edited, match, shortened, findings);
        foreach (var value in PrintedValue.In(fresh))
        {
            Read(value, ReportEdit.Get(report, value.Value));
        }
    }

    /// <summary>What can be taken over, in the order of the document.</summary>
    public IReadOnlyList<ValueEdit> Values => _values;

    /// <summary>How many values the document has.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are other texts altogether.</summary>
    public int Strangers { get; private set; }

    /// <summary>The beginning of a text, for a message.</summary>
    public static string Excerpt(string text)
    {
        text = text.ReplaceLineEndings(" ");
        return CharacterRules.Shortened(text, LongestExcerpt);
    }

    private void Read(PrintedValue value, object? old)
    {
        var places = value.Places.Where(place => place.All(control => _match[control] is not null)).ToList();
        if (places.Count == 0)
        {
            return;
        }

        Count++;
        var contents = places.SelectMany(place => place).Select(control => Edited(control).Content).ToList();
        if (contents.Exists(content => content.HasChanges))
        {
            _findings.Add(DiagnosticCodes.EditTracked, value.Path);
        }

        if (contents.Find(content => content.Unreadable is not null)?.Unreadable is { } unreadable)
        {
            _findings.Add(DiagnosticCodes.EditUnreadable, value.Path, unreadable);
            return;
        }

        var printed = places.ConvertAll(place => ReadControl.Join(place.Select(control => _fresh.Controls[control].Text())));
        var now = places.ConvertAll(place => ReadControl.Join(place.SelectMany(control => Edited(control).Content.Lines(_fresh.Controls[control].BreaksJoin))));
        var changed = Enumerable.Range(0, places.Count).Where(i => !now[i].Equals(printed[i])).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        var whole = PrintedValue.Printed(old);
        var before = _shortened.Contains(value.Path) ? Without(AddedStyle(printed[changed[0]], whole), printed[changed[0]]) : whole;
        if (changed.Exists(i => printed[i].ToString() != before.ToString()))
        {
            _findings.Add(DiagnosticCodes.EditUncertain, value.Path, Excerpt(now[changed[0]].ToString()));
            return;
        }

        var texts = changed.ConvertAll(i => Without(AddedStyle(printed[i], whole), now[i]));
        if (texts.Exists(text => !text.Equals(texts[0])))
        {
            _findings.Add(DiagnosticCodes.EditConflict, value.Path, value.Places.Count, Excerpt(texts[0].ToString()), Excerpt(texts.First(text => !text.Equals(texts[0])).ToString()));
            return;
        }

        Take(value, texts[0], before, changed.Count);
    }

    private void Take(PrintedValue value, RichText after, RichText before, int places)
    {
        if (value.Value.Field.Kind != ReportFieldKind.RichText && after.Runs.Any(run => run.Style != TextStyle.Plain))
        {
            _findings.Add(DiagnosticCodes.FormatNotKept, value.Path);
            after = after.ToString();
        }

        if (after.Equals(before))
        {
            return;
        }

        Strangers += Likeness.AreStrangers(before.ToString(), after.ToString()) ? 1 : 0;
        if (!ValueReader.TryRead(after, value.Value, out var made, out var reason))
        {
            _findings.Add(DiagnosticCodes.EditRefused, value.Path, Excerpt(after.ToString()), reason);
            return;
        }

        if (places < value.Places.Count)
        {
            _findings.Add(DiagnosticCodes.EditInOnePlace, value.Path, value.Places.Count, places);
        }

        _values.Add(new ValueEdit(value.Value, made, new ReportChange(value.Path, before, after)));
    }

    private ReadControl Edited(int control) => _edited.Controls[_match[control]!.Value];

    // What a template makes strong as a whole is not strong in the report.
    private static TextStyle AddedStyle(RichText printed, RichText value)
    {
        return Common(printed) & ~Common(value);

        static TextStyle Common(RichText text) => text.IsEmpty ? TextStyle.Plain : text.Runs.Select(run => run.Style).Aggregate((one, other) => one & other);
    }

    private static RichText Without(TextStyle style, RichText text) => style == TextStyle.Plain ? text : RichText.Of(text.Runs.Select(run => run with { Style = run.Style & ~style }));
}
