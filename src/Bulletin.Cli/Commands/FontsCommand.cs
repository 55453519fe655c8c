using System.CommandLine;

namespace Bulletin.Cli.Commands;

/// <summary><c>bulletin fonts</c>: which font of this machine serves each role, what is missing, and how to install it.</summary>
internal static class FontsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var command = new Command("fonts", session.Say("各种字体由本机哪个文件担任，缺什么，怎样安装", "which font of this machine serves each role, what is missing, how to install it"));
        var folders = Folders(session);
        var licensed = Licensed(session);
        command.Options.Add(folders);
        command.Options.Add(licensed);
        command.Options.Add(session.FormatOption());
        session.Let(command, parsed =>
        {
            var catalog = Catalog(parsed, folders);
            var uses = FontUse.Of(Options(catalog, parsed, licensed));
            return new Outcome
            {
                Text = FontUseText.Write(session, uses),
                Json = json => FontUseText.Write(json, uses),
                // That one font stands in for another is in the text.
                Diagnostics = uses.SelectMany(use => use.Diagnostics).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).Concat(catalog.Diagnostics).Distinct().ToValueList(),
            };
        });
        return command;
    }

    /// <summary>The option <c>--fonts</c>.</summary>
    public static Option<string[]> Folders(Session session) => new("--fonts")
    {
        Description = session.Say("字体文件夹，先于系统字体；可多次给出", "a folder with fonts, before the system's; may be repeated"),
        HelpName = "DIR",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The option <c>--licensed-font</c>.</summary>
    public static Option<string[]> Licensed(Session session) => new("--licensed-font")
    {
        Description = session.Say(
            "声明本单位已获授权、可嵌入文件的字体（字体标明不许嵌入时用）；可多次给出", "a font that its maker does not allow to be embedded and that you hold the licence to embed; may be repeated"),
        HelpName = "FAMILY",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>What the command line says of fonts.</summary>
    public static FontOptions Options(FontCatalog catalog, ParseResult parsed, Option<string[]> licensed) =>
        new() { Catalog = catalog, LicensedFamilies = parsed.GetValue(licensed) is { } families ? [.. families] : [] };

    /// <summary>The fonts that the command line speaks of.</summary>
    public static FontCatalog Catalog(ParseResult parsed, Option<string[]> folders) =>
        parsed.GetValue(folders) is { Length: > 0 } given ? FontCatalog.Scan(given) : FontCatalog.System;
}
