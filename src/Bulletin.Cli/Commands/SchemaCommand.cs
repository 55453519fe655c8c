using System.CommandLine;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin schema [KIND]</c>: prints the JSON Schema of report files or of profile files.</summary>
internal static class SchemaCommand
{
    private static readonly Choices<bool> AreProfiles = new(("report", false), ("profile", true));

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("schema", session.Say("打印报告文件或版式文件的 JSON Schema", "print the JSON Schema of report files or of profile files"));
        var kind = ChoiceOption.Create("--kind", session.Say("哪种文件：报告、版式", "the kind of file: report, profile"), AreProfiles.Words);
        command.Options.Add(kind);
        session.Let(command, parsed => new Outcome
        {
            Text = (AreProfiles[parsed.GetValue(kind)] == true ? StyleProfileFile.JsonSchema() : ReportJsonSchema.Write()).TrimEnd() + "\n",
        });
        return command;
    }
}
