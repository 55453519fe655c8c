using System.Collections.Concurrent;

namespace Bulletin.Diagnostics;

/// <summary>Temporary files that still exist, so that none is left behind by a process that is told to end. Thread-safe.</summary>
internal sealed class TemporaryFiles : IDisposable
{
    // How long a process that ends waits for files that are being moved into place.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.Ordinal);
    private readonly ReaderWriterLockSlim _gate = new();
    private bool _isClosed;

    /// <summary>Those of this process.</summary>
    public static TemporaryFiles OfProcess { get; } = new();

    /// <summary>
    /// Creates a file with a name that no other file has; only the user can read it, unless it gets the mode of ordinary files.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isOrdinary">Whether the file gets the mode of ordinary files.</param>
    /// <exception cref="OperationCanceledException">The process ends.</exception>
    public FileStream Create(string folder, bool isOrdinary = false)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0, Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows() && !isOrdinary)
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        while (true)
        {
            var name = NewName(folder);
            try
            {
                return Guard(() => new FileStream(name, options));
            }
            catch (IOException) when (File.Exists(name))
            {
                Forget(name);
            }
            catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
            {
                Forget(name);
                throw;
            }
        }
    }

    /// <summary>A name in the folder that no file has. What comes to stand there is removed with the others.</summary>
    public string NewName(string folder)
    {
        // By chance, so that files left by a process that was killed are never in the way.
        var name = Path.Combine(folder, $".bulletin-{Path.GetRandomFileName()}.tmp");
        _files[name] = true;
        return name;
    }

    /// <summary>Leaves a file where it is.</summary>
    public void Forget(string name) => _files.TryRemove(name, out _);

    /// <summary>Deletes a file, if there is one.</summary>
    public void Delete(string name)
    {
        try
        {
            File.Delete(name);
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            // What could not be created cannot be deleted either.
        }

        Forget(name);
    }

    /// <summary>Does something that is done whole, or not begun, when the process ends.</summary>
    /// <exception cref="OperationCanceledException">The process ends.</exception>
    public T Guard<T>(Func<T> work)
    {
        _gate.EnterReadLock();
        try
        {
            return _isClosed ? throw new OperationCanceledException() : work();
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }

    /// <summary>Deletes all of the files, and lets no more be created: the process ends.</summary>
    public void Close()
    {
        var isAlone = _gate.TryEnterWriteLock(Patience);
        _isClosed = true;
        foreach (var name in _files.Keys)
        {
            Delete(name);
        }

        if (isAlone)
        {
            _gate.ExitWriteLock();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();
}
