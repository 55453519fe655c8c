using System.Globalization;
using Bulletin.Checks;
using Bulletin.Diagnostics;
using Bulletin.Docx.Checking;
using Bulletin.Model;
using Bulletin.Templates;

namespace Bulletin.Docx.Reading;

/// <summary>One reading of an edited document: what differs from a fresh one, and what of it the report takes.</summary>
internal sealed class ReportUpdate(RemediationReport report, NoticeOptions options)
{
    // So many controls are told of one by one.
    private const int FewControls = 5;

    // So many values must be other texts altogether before the file is taken for another report's.
    private const int ManyStrangers = 3;

    private readonly Findings _findings = new();

    // With the title that it has where it gives none: the document has a control for each of its lines.
    private readonly RemediationReport _titled = report.TitleLines.Count > 0 ? report : report with { TitleLines = DerivedTitle.Lines(report) };

    public DocxUpdate Read(byte[] docx)
    {
        if (options.Audience != Audience.Party && ReportWalker.Walk(report).Any(found => found.Value is Withholding))
        {
            _findings.Add(DiagnosticCodes.WithheldUpdate, null);
            return Unchanged();
        }

        if (PackageReader.Read(docx, _findings) is not { } package || WordFile.Of(package, _findings) is not { } file)
        {
            return Unchanged();
        }

        Notice notice;
        try
        {
            notice = Notice.Compose(_titled, options);
        }
        catch (NoticeException exception)
        {
            return Unchanged(exception.Diagnostics);
        }

        var edited = ReadDocument.Of(file);
        var fresh = Fresh(notice, NumberingMode.Literal);
        var match = new ControlMatch(fresh.Controls, edited.Controls);
        if (edited.Controls.Count == 0)
        {
            _findings.Add(DiagnosticCodes.NoControls, null);
            return Unchanged();
        }

        var paths = fresh.Controls.Select(control => control.Path).ToHashSet(StringComparer.Ordinal);
        var unknown = edited.Controls.Count(control => !paths.Contains(control.Path));
        if (match.Count == 0 || unknown * 2 > edited.Controls.Count)
        {
            _findings.Add(DiagnosticCodes.OtherReport, null, new LocalText($"{edited.Controls.Count} 个内容控件里有 {unknown} 个对不上", $"{unknown} of its {edited.Controls.Count} content controls are none of this report's"));
            return Unchanged();
        }

        // Values are compared with the cleaned texts, which the document prints. Unedited values stay in the report as typed.
        var edits = new ValueEdits(ReportCleaner.Clean(_titled), fresh, edited, match, Shortened(notice), _findings);
        if (edits.Strangers >= ManyStrangers && edits.Strangers * 2 > edits.Count)
        {
            var many = new Findings();
            many.Add(DiagnosticCodes.OtherReport, null, new LocalText($"{edits.Count} 个值里有 {edits.Strangers} 个全然不同", $"{edits.Strangers} of {edits.Count} values are other texts altogether"));
            return Unchanged(many.ToValueList());
        }

        Controls(fresh, edited, match, paths);
        Outside(notice, fresh, edited, match);
        return Take(edits, notice);
    }

    // The values that are printed without their typed numerals, labels or end marks.
    private static HashSet<string?> Shortened(Notice notice) =>
        notice.Diagnostics
            .Where(diagnostic => DiagnosticCodes.TakenFromValue.Contains(diagnostic.Code))
            .Select(diagnostic => diagnostic.Path)
            .ToHashSet(StringComparer.Ordinal);

    private static ReadDocument Fresh(Notice notice, NumberingMode numbering)
    {
        using var stream = new MemoryStream();
        notice.SaveDocx(stream, new DocxOptions { ContentControls = true, Numbering = numbering });
        var findings = new Findings();
        return ReadDocument.Of(WordFile.Of(PackageReader.Read(stream.ToArray(), findings)!, findings)!);
    }

    private void Controls(ReadDocument fresh, ReadDocument edited, ControlMatch match, HashSet<string> paths)
    {
        var missing = Enumerable.Range(0, fresh.Controls.Count).Where(control => match[control] is null).Select(control => fresh.Controls[control].Path).ToList();
        foreach (var path in missing.Count > FewControls ? [] : missing)
        {
            _findings.Add(DiagnosticCodes.ControlMissing, path);
        }

        if (missing.Count > FewControls)
        {
            _findings.Add(DiagnosticCodes.ControlsMissing, missing[0], missing.Count);
        }

        foreach (var control in Enumerable.Range(0, edited.Controls.Count).Where(control => !match.Knows(control)).Select(control => edited.Controls[control]))
        {
            if (paths.Contains(control.Path))
            {
                _findings.Add(DiagnosticCodes.ControlCopied, control.Path, Excerpt(control.Text().ToString()));
            }
            else
            {
                _findings.Add(DiagnosticCodes.UnknownControl, control.Path);
            }
        }

        foreach (var moved in match.Moved())
        {
            _findings.Add(DiagnosticCodes.ControlsMoved, fresh.Controls[moved].Path);
        }
    }

    private void Outside(Notice notice, ReadDocument fresh, ReadDocument edited, ControlMatch match)
    {
        var now = edited.Lines(control => match.Knows(control) ? Placeholder(edited, control) : null);
        var differences = Differences(fresh);
        if (differences.Count > 0)
        {
            // The numerals may be lists, whose text is not in the file.
            var native = Fresh(notice, NumberingMode.Native);
            differences = native.Controls.Count == fresh.Controls.Count && Differences(native) is var fewer && fewer.Count < differences.Count ? fewer : differences;
        }

        foreach (var (before, after) in differences)
        {
            _findings.Add(DiagnosticCodes.EditOutside, null, Excerpt(before), Excerpt(after));
        }

        List<(string Before, string After)> Differences(ReadDocument document)
        {
            var found = OutsideText.Differences(document.Lines(control => match[control] is null ? null : Placeholder(document, control)), now).ToList();

            // A paragraph that was moved with its value has been told of.
            var moved = found.Select(pair => pair.Before).Intersect(found.Select(pair => pair.After), StringComparer.Ordinal).Where(line => line.Contains('［', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
            return found.Select(pair => (moved.Contains(pair.Before) ? "" : pair.Before, moved.Contains(pair.After) ? "" : pair.After)).Where(pair => pair != ("", "")).ToList();
        }
    }

    // What the report takes. What a notice of the new report would be refused for is taken back, until none is.
    private DocxUpdate Take(ValueEdits edits, Notice notice)
    {
        var taken = edits.Values.ToList();
        while (true)
        {
            var updated = WithTitle(taken.Aggregate(_titled, (made, edit) => ReportEdit.Set(made, edit.Path, edit.Value)), taken);
            var found = taken.Count == 0 ? notice.Diagnostics : Notice.Check(updated, options);
            var errors = found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count == 0)
            {
                return new DocxUpdate(
                    taken.Count == 0 ? report : updated,
                    taken.Select(edit => edit.Change).ToValueList(),
                    _findings.ToValueList().Concat(found.Except(notice.Diagnostics)).In(options.Language));
            }

            // Whose fault it is, is known by the place; where it is not, none is taken.
            var refused = taken.Where(edit => errors.Exists(error => Concerns(error, edit.Change.Path))).ToList();
            foreach (var edit in refused.Count == 0 ? taken : refused)
            {
                var error = errors.Find(error => Concerns(error, edit.Change.Path)) ?? errors[0];
                _findings.Add(
                    DiagnosticCodes.EditRefused, edit.Change.Path, Excerpt(edit.Change.After.ToString()),
                    new LocalText((error with { Language = DiagnosticLanguage.Chinese }).Message, (error with { Language = DiagnosticLanguage.English }).Message));
            }

            taken = refused.Count == 0 ? [] : taken.Except(refused).ToList();
        }
    }

    // A title that nobody has corrected goes on being derived.
    private RemediationReport WithTitle(RemediationReport updated, List<ValueEdit> taken) =>
        taken.Exists(edit => edit.Change.Path.StartsWith("titleLines[", StringComparison.Ordinal)) ? updated : updated with { TitleLines = report.TitleLines };

    private static bool Concerns(Diagnostic error, string path) => error.Path is { Length: > 0 } place
        && (path == place || path.StartsWith(place + ".", StringComparison.Ordinal) || path.StartsWith(place + "[", StringComparison.Ordinal) || place.StartsWith(path + ".", StringComparison.Ordinal));

    private DocxUpdate Unchanged(ValueList<Diagnostic>? more = null) => new(report, [], _findings.ToValueList().Concat(more ?? []).In(options.Language));

    private static string Placeholder(ReadDocument document, int control) => "［" + document.Controls[control].Path + "］";

    private static string Excerpt(string text) => ValueEdits.Excerpt(text);
}
