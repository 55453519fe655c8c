using Bulletin.Diagnostics;
using Bulletin.Standard;

namespace Bulletin;

/// <summary>Checks the profile of the options together with the options and the form of the notice.</summary>
internal static class StyleChecks
{
    /// <summary>Adds the problems of the profile and its deviations from the standard; false if there are errors.</summary>
    public static bool Pass(NoticeOptions options, DocumentForm form, List<Diagnostic> diagnostics)
    {
        if (options.Profile is not { } profile)
        {
            return true;
        }

        List<Diagnostic> found = [.. profile.Validate()];
        if (found.Count == 0)
        {
            found.AddRange(Contradictions(options, profile, form));
        }

        if (found.Count == 0)
        {
            found.AddRange(Carried(options, form)!.Validate());
        }

        diagnostics.AddRange(found);
        diagnostics.AddRange(found.Count == 0 ? Deviations(profile) : []);
        return found.Count == 0;
    }

    /// <summary>The profile of the options for a form, with their reading and size of tables; null if they give none.</summary>
    public static StyleProfile? Carried(NoticeOptions options, DocumentForm form) => options.Profile is { } profile
        ? profile.For(
            form,
            options.Reading == PageReading.Nominal ? profile.Reading : options.Reading,
            options.TableSize == TableSize.Size4 ? StyleResolution.TableSizeOf(profile) : options.TableSize)
        : null;

    private static IEnumerable<Diagnostic> Contradictions(NoticeOptions options, StyleProfile profile, DocumentForm form)
    {
        if (profile.Form != DocumentForm.Web && profile.Form != form)
        {
            yield return DiagnosticCodes.StyleForm.At("form", StyleValue.Term(profile.Form), StyleValue.Term(form));
        }

        var size = StyleFields.Named("table.size");
        if (options.TableSize == TableSize.Size5 && profile.Table.Size != Gb9704.TableTextSize(TableSize.Size4) && profile.Table.Size != Gb9704.TableTextSize(TableSize.Size5))
        {
            yield return DiagnosticCodes.StyleTableSize.At(
                size.Path, StyleValue.Words(size, profile.Table.Size), StyleValue.Words(size, Gb9704.TableTextSize(options.TableSize)));
        }
    }

    // Of what the standard leaves to the offices there is nothing to say.
    private static IEnumerable<Diagnostic> Deviations(StyleProfile profile)
    {
        var basis = StyleResolution.BasisOf(profile);
        return StyleFields.All
            .Where(field => field.Strength != Strength.Practice && !Equals(field.Get(profile), field.Get(basis)))
            .Select(field => (DiagnosticCodes.StyleDeviates with { Clause = field.Clause }).At(
                field.Path,
                StyleValue.Label(field),
                StyleValue.Words(field, field.Get(profile)),
                StyleValue.Words(field, field.Get(basis)),
                field.Clause,
                StyleValue.Term(field.Strength)));
    }
}
