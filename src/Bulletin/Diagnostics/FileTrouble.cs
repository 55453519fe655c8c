using System.Globalization;
using System.Text;

namespace Bulletin.Diagnostics;

/// <summary>
/// Describes errors of the file system in the languages of messages. The system's own texts exist in one language, and name
/// temporary files.
/// </summary>
internal static class FileTrouble
{
    private static readonly LocalText NoFile = new("没有这个文件", "there is no such file");
    private static readonly LocalText NoFolder = new("没有这个文件夹", "there is no such folder");
    private static readonly LocalText Denied = new("没有权限", "permission denied");
    private static readonly LocalText TooLong = new("文件名或路径太长", "the file name or path is too long");
    private static readonly LocalText InUse = new("文件正被别的程序使用", "another program is using the file");
    private static readonly LocalText Full = new("磁盘已满", "the disk is full");
    private static readonly LocalText NotReady = new("设备没有就绪", "the device is not ready");
    private static readonly LocalText NotAFolder = new("路径中有一段不是文件夹", "part of the path is not a folder");
    private static readonly LocalText ReadOnlyDisk = new("磁盘或文件系统是只读的", "the disk or file system is read-only");
    private static readonly LocalText BadName = new("文件名无效", "the file name is invalid");
    private static readonly LocalText Damaged = new("设备读写出错", "the device reported an input or output error");
    private static readonly LocalText TooManyOpen = new("打开的文件太多", "too many files are open");
    private static readonly LocalText TooLarge = new("文件太大", "the file is too large");
    private static readonly LocalText Quota = new("超出磁盘配额", "the disk quota is exceeded");

    /// <summary>The path is a folder.</summary>
    public static readonly LocalText IsFolder = new("这是文件夹", "it is a folder");

    private static readonly LocalText IsFile = new("这是文件，不是文件夹", "it is a file, not a folder");

    /// <summary>The path is a device, a pipe or a socket.</summary>
    public static readonly LocalText NotRegular = new("不是普通文件，是设备、管道或套接字", "it is not a regular file but a device, a pipe or a socket");

    /// <summary>The links on the path lead back to themselves.</summary>
    public static readonly LocalText LinkLoop = new("符号链接循环", "the symbolic links form a loop");

    // Codes of Windows (without the facility) and of Unix; those above 34 differ between Linux and macOS.
    private static readonly Dictionary<int, LocalText> OfWindows = new()
    {
        [5] = Denied, [19] = ReadOnlyDisk, [21] = NotReady, [32] = InUse, [33] = InUse, [39] = Full,
        [53] = NoFolder, [67] = NoFolder, [112] = Full, [123] = BadName, [206] = TooLong,
    };

    private static readonly Dictionary<int, LocalText> OfUnix = new()
    {
        [1] = Denied, [5] = Damaged, [6] = NotReady, [13] = Denied, [16] = InUse, [19] = NotReady,
        [20] = NotAFolder, [21] = IsFolder, [24] = TooManyOpen, [26] = InUse, [27] = TooLarge,
        [28] = Full, [30] = ReadOnlyDisk,
        [OperatingSystem.IsMacOS() ? 35 : 11] = InUse,
        [OperatingSystem.IsMacOS() ? 62 : 40] = LinkLoop,
        [OperatingSystem.IsMacOS() ? 63 : 36] = TooLong,
        [OperatingSystem.IsMacOS() ? 69 : 122] = Quota,
    };

    /// <summary>The reason, without the path and the system's own words.</summary>
    /// <param name="exception">The exception, one of those for which <see cref="AtomicFile.IsFileTrouble"/> is true.</param>
    /// <param name="path">The path of the file or folder that the user named.</param>
    public static LocalText Describe(Exception exception, string path) => exception switch
    {
        NotRegularFileException => NotRegular,
        FileNotFoundException => NoFile,
        DirectoryNotFoundException => NoFolder,
        PathTooLongException => TooLong,
        DecoderFallbackException => new("不是 UTF-8 文本", "it is not UTF-8 text"),
        UnauthorizedAccessException or System.Security.SecurityException => Denied,
        ArgumentException => BadName,
        IOException when Known(exception.HResult) is { } known => known,
        IOException when Directory.Exists(path) => IsFolder,
        _ => Unknown(exception.HResult),
    };

    /// <summary>The reason why a file cannot be read; a missing folder on its path is told of as the missing file.</summary>
    /// <inheritdoc cref="Describe"/>
    public static LocalText DescribeReading(Exception exception, string path) =>
        Directory.Exists(path) ? IsFolder
        : exception is DirectoryNotFoundException ? NoFile
        : Describe(exception, path);

    /// <summary>The reason why a folder cannot be read or created.</summary>
    /// <inheritdoc cref="Describe"/>
    public static LocalText DescribeFolder(Exception exception, string path) => File.Exists(path) ? IsFile : Describe(exception, path);

    private static LocalText? Known(int code) =>
        OperatingSystem.IsWindows() ? OfWindows.GetValueOrDefault(code & 0xFFFF) : OfUnix.GetValueOrDefault(code);

    private static LocalText Unknown(int code)
    {
        var number = (code & 0xFFFF).ToString(CultureInfo.InvariantCulture);
        return new($"操作系统报错 {number}", $"operating system error {number}");
    }
}
