using System.Globalization;

namespace Bulletin.Diagnostics;

/// <summary>The place of a diagnostic, in its parts; each may be unknown.</summary>
/// <param name="File">The file, folder or template.</param>
/// <param name="Line">The line in it, from 1.</param>
/// <param name="Column">The column in the line, from 1.</param>
/// <param name="Path">The path into the report.</param>
internal readonly record struct DiagnosticPlace(string? File, int? Line, int? Column, string? Path)
{
    /// <summary>
    /// Parts a place as it is printed: <c>file:line:column path</c>, <c>file:line</c>, <c>line:column path</c>. What has no line is
    /// a path.
    /// </summary>
    public static DiagnosticPlace Parse(string? place)
    {
        if (place is null)
        {
            return default;
        }

        // Without a name, only a line with its column is one.
        if (Numbers(place, 0) is { Column: not null } unnamed)
        {
            return new(null, unnamed.Line, unnamed.Column, Rest(place, unnamed.End));
        }

        for (var colon = place.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = place.IndexOf(':', colon + 1))
        {
            if (Numbers(place, colon + 1) is { } numbers)
            {
                return new(place[..colon], numbers.Line, numbers.Column, Rest(place, numbers.End));
            }
        }

        return new(null, null, null, place);
    }

    /// <summary>The place as it is printed.</summary>
    public override string ToString()
    {
        if (File is null && Line is null)
        {
            return Path ?? "";
        }

        string?[] parts = [File, Line?.ToString(CultureInfo.InvariantCulture), Column?.ToString(CultureInfo.InvariantCulture)];
        return string.Join(':', parts.OfType<string>()) + (Path is null ? "" : " " + Path);
    }

    // line:column or line, up to a blank or the end.
    private static (int Line, int? Column, int End)? Numbers(string place, int start)
    {
        var end = Digits(place, start);
        if (!int.TryParse(place.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
        {
            return null;
        }

        int? column = null;
        if (end < place.Length && place[end] == ':' && Digits(place, end + 1) is var last
            && int.TryParse(place.AsSpan(end + 1, last - end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            (column, end) = (number, last);
        }

        return end == place.Length || place[end] == ' ' ? (line, column, end) : null;
    }

    private static int Digits(string place, int start)
    {
        while (start < place.Length && char.IsAsciiDigit(place[start]))
        {
            start++;
        }

        return start;
    }

    private static string? Rest(string place, int end) => end + 1 < place.Length ? place[(end + 1)..] : null;
}
