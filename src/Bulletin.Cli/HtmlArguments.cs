using System.CommandLine;
using System.Globalization;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>What <c>render</c> takes for the page among its files.</summary>
internal sealed class HtmlArguments
{
    private static readonly string[] Times = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"];

    // Each by the word that the page prints, or by the name of its tag; null for a value that cannot be one.
    private static readonly Dictionary<string, Func<PublicationMetadata, string, PublicationMetadata?>> Names = new(StringComparer.Ordinal)
    {
        ["索引号"] = (metadata, value) => metadata with { IndexNumber = value },
        ["主题分类"] = (metadata, value) => metadata with { Topic = value },
        ["发布机构"] = (metadata, value) => metadata with { Publisher = value },
        ["发布日期"] = (metadata, value) => DateTime.TryParseExact(value, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? metadata with { Published = time } : null,
        ["有效性"] = (metadata, value) => metadata with { Validity = value },
        ["公开方式"] = (metadata, value) => metadata with { Disclosure = value },
        ["主题词"] = (metadata, value) => metadata with { Keywords = value.Split(',', ';', '，', '；') },
        ["SiteName"] = (metadata, value) => metadata with { SiteName = value },
        ["SiteDomain"] = (metadata, value) => metadata with { SiteDomain = value },
        ["SiteIDCode"] = (metadata, value) => metadata with { SiteIdCode = value },
        ["ColumnName"] = (metadata, value) => metadata with { ColumnName = value },
        ["ContentSource"] = (metadata, value) => metadata with { Source = value },
        ["Description"] = (metadata, value) => metadata with { Description = value },
        ["Url"] = (metadata, value) => metadata with { Url = value },
    };

    private readonly Option<bool> _fragment;
    private readonly Option<string[]> _metadata;
    private readonly Option<bool> _party;

    /// <summary>Adds the arguments to a command.</summary>
    public HtmlArguments(Session session, Command command)
    {
        _fragment = new("--html-fragment") { Description = session.Say("网页只输出正文片段（article），供放入网站的页面", "of the page, only the notice itself (an article element), for a page of the site"), Arity = ArgumentArity.Zero };
        _metadata = new("--html-meta")
        {
            Description = session.Say("网页的公开信息，如 索引号=…、公开方式=主动公开、SiteName=…；可多次给出", "what the site says of the page: 索引号=…, 公开方式=主动公开, SiteName=…; may be repeated"),
            HelpName = "NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };
        _party = new("--html-party") { Description = session.Say("党内通报也输出网页", "write a page of a notice for the party all the same"), Arity = ArgumentArity.Zero };
        command.Options.Add(_fragment);
        command.Options.Add(_metadata);
        command.Options.Add(_party);
    }

    /// <summary>How the page is written.</summary>
    /// <exception cref="UsageException">An option is given and none of the files is a page, or what the site says has no name.</exception>
    public HtmlOptions Options(ParseResult parsed, OutputFiles files)
    {
        List<Diagnostic> wrong = files.HasHtml ? [] : [.. IdleOptions.In(parsed, DiagnosticCodes.OptionForHtml, path: null, _fragment, _metadata, _party)];
        PublicationMetadata? metadata = null;
        foreach (var given in parsed.GetValue(_metadata) ?? [])
        {
            if (given.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && Names.TryGetValue(given[..at].Trim(), out var with)
                && with(metadata ?? new(), given[(at + 1)..].Trim()) is { } more)
            {
                metadata = more;
            }
            else
            {
                wrong.Add(DiagnosticCodes.HtmlMetadata.At(_metadata.Name, given, string.Join('、', Names.Keys)));
            }
        }

        return wrong.Count > 0 ? throw new UsageException(wrong.ToValueList()) : new HtmlOptions
        {
            Fragment = parsed.GetValue(_fragment),
            Metadata = metadata,
            PermitPartyAudience = parsed.GetValue(_party),
        };
    }
}
