namespace Bulletin.Tests.Import;

/// <summary>Invented reports.</summary>
internal static class Reports
{
    public static RemediationReport Small { get; } = new() { Issuer = "中共云河市水利局党组", Date = new DateOnly(2026, 1, 5) };
}
