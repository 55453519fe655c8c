using Bulletin.Diagnostics;

namespace Bulletin.Standard;

/// <summary>Finds values that are given and contradict each other. Values equal to the standard's are not given: they follow.</summary>
internal static class StyleContradictions
{
    /// <summary>The contradictions of a profile whose single values are within their bounds.</summary>
    public static IEnumerable<Diagnostic> Find(StyleProfile profile)
    {
        var (given, basis, resolved) = (profile.Grid, StyleResolution.BasisOf(profile).Grid, StyleResolution.Resolve(profile));
        if (given.LinesPerPage != basis.LinesPerPage && given.Pitch != basis.Pitch && resolved.Grid.LinesPerPage != given.LinesPerPage)
        {
            yield return Of("grid.linesPerPage", given.LinesPerPage, "grid.pitch", resolved.Grid.LinesPerPage);
        }

        var (isTracking, isCell) = (given.Tracking != basis.Tracking, given.Cell != basis.Cell);
        if (isTracking && isCell && given.Cell != profile.Body.Size + given.Tracking)
        {
            yield return Of("grid.cell", given.Cell, "grid.tracking", profile.Body.Size + given.Tracking);
        }
        else if ((isTracking || isCell) && given.CellsPerLine != basis.CellsPerLine && resolved.Grid.CellsPerLine != given.CellsPerLine)
        {
            yield return Of("grid.cellsPerLine", given.CellsPerLine, isCell ? "grid.cell" : "grid.tracking", resolved.Grid.CellsPerLine);
        }
    }

    private static Diagnostic Of(string path, object value, string other, object expected)
    {
        var field = StyleFields.Named(path);
        return DiagnosticCodes.StyleContradiction.At(
            path, StyleValue.Label(field), StyleValue.Words(field, value), StyleValue.Label(StyleFields.Named(other)), StyleValue.Words(field, expected));
    }
}
