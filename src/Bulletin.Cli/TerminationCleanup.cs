using System.Runtime.InteropServices;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>While files are written: if the user or the system ends the process, its temporary files are deleted first.</summary>
internal sealed class TerminationCleanup : IDisposable
{
    private static readonly PosixSignal[] Signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];

    // The process ends after that, as it would have without.
    private readonly PosixSignalRegistration[] _registrations =
        Array.ConvertAll(Signals, signal => PosixSignalRegistration.Create(signal, _ => TemporaryFiles.OfProcess.Close()));

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(_registrations, registration => registration.Dispose());
}
