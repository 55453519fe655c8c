using System.Text;
using Bulletin.Cli;

// UTF-8 without a mark, whatever the console, the culture or the environment says. Only on Windows does a console have to be told.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (OperatingSystem.IsWindows())
{
    try
    {
        Console.OutputEncoding = utf8;
    }
    catch (IOException)
    {
        // There is no console to tell; the streams below are UTF-8 all the same.
    }
}

// Not disposed: a stream that could not be written would throw once more. All text is flushed by then.
var output = new StreamWriter(StandardStreams.Output(), utf8);
var error = new StreamWriter(StandardStreams.Error(), utf8);
return BulletinCommand.Run(args, output, error);
