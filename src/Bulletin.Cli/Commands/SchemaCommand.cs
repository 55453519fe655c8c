using System.CommandLine;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin schema</c>: prints the JSON schema of report files.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("schema", session.Say("打印报告文件的 JSON Schema", "print the JSON Schema of report files"));
        session.Let(command, _ => new Outcome { Text = ReportJsonSchema.Write().TrimEnd() + "\n" });
        return command;
    }
}
