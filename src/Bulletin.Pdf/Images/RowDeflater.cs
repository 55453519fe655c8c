using System.IO.Compression;

namespace Bulletin.Pdf;

/// <summary>Deflates rows of samples, each as its difference from the one above: PNG's filter 2, which suits what is drawn and what is photographed.</summary>
internal sealed class RowDeflater : IDisposable
{
    private const byte Up = 2;

    private readonly MemoryStream _deflated = new();
    private readonly ZLibStream _zlib;
    private readonly byte[] _above;
    private readonly byte[] _filtered;

    public RowDeflater(int rowLength, CompressionLevel level)
    {
        _zlib = new ZLibStream(_deflated, level, leaveOpen: true);
        (_above, _filtered) = (new byte[rowLength], new byte[rowLength + 1]);
        _filtered[0] = Up;
    }

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<byte> row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            _filtered[i + 1] = (byte)(row[i] - _above[i]);
        }

        row.CopyTo(_above);
        _zlib.Write(_filtered);
    }

    /// <summary>All rows, deflated.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        _zlib.Dispose();
        return _deflated.GetBuffer().AsSpan(0, (int)_deflated.Length);
    }

    public void Dispose()
    {
        _zlib.Dispose();
        _deflated.Dispose();
    }
}
