namespace Bulletin.Diagnostics;

/// <summary>A path names a device, a pipe or a socket. Reading one may wait forever, or never end.</summary>
internal sealed class NotRegularFileException() : IOException("Not a regular file.");
