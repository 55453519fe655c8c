using Bulletin.Text;

namespace Bulletin.Markdown;

/// <summary>Writes the imprint such that <see cref="ImprintReader"/> gives it back.</summary>
internal static class ImprintWriter
{
    /// <summary>The lines of the container.</summary>
    /// <param name="imprint">The imprint.</param>
    /// <param name="text">How text is written on a line.</param>
    public static IEnumerable<string> Lines(ImprintBlock imprint, Func<RichText, string> text)
    {
        IEnumerable<(string Name, RichText? Text)> lines =
        [
            .. imprint.Recipients.Select(name => (ContainerNames.MovedRecipients, name)),
            .. imprint.CopyTo.Select(name => (ContainerNames.CopyTo, name)),
            (ContainerNames.PrintingOffice, imprint.PrintingOffice),
            (ContainerNames.PrintDate, imprint.PrintDate is { } date ? (RichText)ChineseDate.Format(date) : null),
        ];
        return lines.Where(line => line.Text is not null).Select(line => $"{line.Name}：{text(line.Text!)}");
    }
}
