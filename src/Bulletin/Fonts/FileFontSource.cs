using System.Buffers;
using Bulletin.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Bulletin.Fonts;

/// <summary>
/// A font file on the disk. Read in blocks, when they are needed, and kept: a Chinese font has up to 50 MB, and a document needs a few hundred kilobytes of it.
/// Not mapped into memory: a file that is cut short while it is mapped ends the process, and a span over a mapping that was let go reads what is no longer there.
/// </summary>
internal sealed class FileFontSource : FontSource
{
    // The glyphs of a document lie scattered over the file; larger blocks would read and keep most of it.
    private const int BlockSize = 4096;

    private readonly string _path;
    private readonly DateTime _written;
    private byte[]?[]? _blocks;
    private SafeFileHandle? _handle;

    /// <summary>Opens a file.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be opened.</exception>
    public FileFontSource(string path)
    {
        RegularFile.ThrowIfOther(path);
        _path = path;
        _handle = Open(path);
        Length = RandomAccess.GetLength(_handle);
        _written = File.GetLastWriteTimeUtc(path);
    }

    /// <inheritdoc/>
    public override long Length { get; }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Slice(long offset, int length)
    {
        Check(offset, length);
        var start = (int)(offset % BlockSize);
        if (start + length <= BlockSize)
        {
            return length == 0 ? [] : Block((int)(offset / BlockSize)).AsSpan(start, length);
        }

        if (length > 4 * BlockSize)
        {
            // A whole table, read once and kept by whoever asked for it.
            return Memory(offset, length).Span;
        }

        var bytes = new byte[length];
        for (var done = 0; done < length;)
        {
            var position = offset + done;
            var from = Block((int)(position / BlockSize)).AsSpan((int)(position % BlockSize));
            from = from[..Math.Min(from.Length, length - done)];
            from.CopyTo(bytes.AsSpan(done));
            done += from.Length;
        }

        return bytes;
    }

    /// <summary>Some of the bytes, to be kept by whoever asks for them: of what is not read yet, no more than that is read.</summary>
    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Memory(long offset, int length)
    {
        Check(offset, length);
        var (first, start) = ((int)(offset / BlockSize), (int)(offset % BlockSize));
        if (start + length <= BlockSize && Volatile.Read(ref _blocks) is { } blocks && Volatile.Read(ref blocks[first]) is { } known)
        {
            return known.AsSpan(start, length).ToArray();
        }

        var bytes = new byte[length];
        Fill(bytes, offset);
        return bytes;
    }

    /// <summary>
    /// Closes the file until something is read again, and forgets what was read: of hundreds of fonts on a machine a document uses five. Its memory goes to the next: not to be called while
    /// others read, or hold what <see cref="Slice"/> gave them.
    /// </summary>
    public void Rest()
    {
        foreach (var block in _blocks ?? [])
        {
            if (block is not null)
            {
                ArrayPool<byte>.Shared.Return(block);
            }
        }

        _blocks = null;
        _handle?.Dispose();
        _handle = null;
    }

    private byte[] Block(int index)
    {
        var blocks = Volatile.Read(ref _blocks);
        if (blocks is null)
        {
            var fresh = new byte[]?[(Length + BlockSize - 1) / BlockSize];
            blocks = Interlocked.CompareExchange(ref _blocks, fresh, null) ?? fresh;
        }

        if (Volatile.Read(ref blocks[index]) is { } known)
        {
            return known;
        }

        // Two threads may both read it; they read the same.
        var start = (long)index * BlockSize;
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        Fill(block.AsSpan(0, (int)Math.Min(BlockSize, Length - start)), start);
        Volatile.Write(ref blocks[index], block);
        return block;
    }

    private void Fill(Span<byte> bytes, long offset)
    {
        try
        {
            var handle = Handle();
            for (var done = 0; done < bytes.Length;)
            {
                var read = RandomAccess.Read(handle, bytes[done..], offset + done);
                if (read == 0)
                {
                    throw FontFormatException.Truncated();
                }

                done += read;
            }
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception) || exception is ObjectDisposedException)
        {
            throw FontFormatException.Unreadable(exception, _path);
        }
    }

    private SafeFileHandle Handle()
    {
        if (Volatile.Read(ref _handle) is { } open)
        {
            return open;
        }

        var handle = Open(_path);
        if (RandomAccess.GetLength(handle) != Length || File.GetLastWriteTimeUtc(_path) != _written)
        {
            handle.Dispose();
            throw new FontFormatException(new("文件在查找字体之后被改动", "the file was changed after the fonts were looked for"));
        }

        if (Interlocked.CompareExchange(ref _handle, handle, null) is { } other)
        {
            handle.Dispose();
            return other;
        }

        return handle;
    }

    private static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.RandomAccess);
}
