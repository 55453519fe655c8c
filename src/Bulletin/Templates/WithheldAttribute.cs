namespace Bulletin;

/// <summary>
/// Marks a property of an application's own model that the public must not read (不予公开). With <see cref="Audience.Public"/> templates see
/// nothing of it, or the public wording in its place. Other texts of the model are not searched for what it says.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithheldAttribute : Attribute
{
    /// <summary>What the public reads in its place; null (the default) for nothing.</summary>
    public string? PublicWording { get; init; }
}
