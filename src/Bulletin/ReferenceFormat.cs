namespace Bulletin;

/// <summary>The format that was read from a reference document.</summary>
/// <param name="Profile">The profile. It can be used: values that cannot were not taken over.</param>
/// <param name="Furniture">Header and footer text, letterhead, draft mark; null for none.</param>
/// <param name="Diagnostics">What was not taken over, each kind with its place. Never contains errors.</param>
public sealed record ReferenceFormat(StyleProfile Profile, PageFurniture? Furniture, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>The options with this format. The draft mark of the options stays; their header, footer and letterhead give way.</summary>
    internal (NoticeOptions Options, ValueList<Diagnostic> Diagnostics) Over(NoticeOptions options)
    {
        var own = options.Furniture;
        var furniture = (Furniture ?? new PageFurniture()) with { DraftMark = own?.DraftMark ?? Furniture?.DraftMark };
        var ignored = new (object? Value, string Name)[] { (own?.Header, "header"), (own?.Footer, "footer"), (own?.Letterhead, "letterhead") }
            .Where(field => field.Value is not null)
            .Select(field => Bulletin.Diagnostics.DiagnosticCodes.FurnitureIgnored.At("furniture." + field.Name));
        return (options with { Profile = Profile, Furniture = furniture.IsEmpty ? null : furniture }, [.. Diagnostics, .. ignored]);
    }
}
