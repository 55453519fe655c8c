namespace Bulletin.Tests.Support;

/// <summary>A test that needs the permissions of Unix; skipped by name on Windows.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "needs the permissions of Unix";
        }
    }
}
