using System.Globalization;
using Bulletin.Text;

namespace Bulletin.Html;

/// <summary>Writes what the site says of a notice: the list above it, and the tags of the head. What is not known is not written.</summary>
internal static class PublicationWriter
{
    /// <summary>The head of 政府信息公开, in the order that government sites have.</summary>
    public static void List(HtmlWriter writer, DocumentMetadata document, PublicationMetadata? publication)
    {
        if (publication is null)
        {
            return;
        }

        var entries = Entries(document, publication).ToList();
        if (entries.Count == 0)
        {
            return;
        }

        writer.Open("dl", "publication").Line();
        foreach (var (label, value, date, path) in entries)
        {
            writer.Open("div").Open("dt").Text(label + "：", path).Close("dt").Open("dd");
            if (date is { } day)
            {
                BlockWriter.Date(writer, day);
            }
            else
            {
                writer.Text(value, path);
            }

            writer.Close("dd").Close("div").Line();
        }

        writer.Close("dl").Line();
    }

    /// <summary>The tags of the head.</summary>
    public static void Tags(HtmlWriter writer, DocumentMetadata document, PublicationMetadata? publication)
    {
        Tag("SiteName", publication?.SiteName, "siteName");
        Tag("SiteDomain", publication?.SiteDomain, "siteDomain");
        Tag("SiteIDCode", publication?.SiteIdCode, "siteIdCode");
        Tag("ColumnName", publication?.ColumnName, "columnName");
        if (publication is not null)
        {
            Tag("ArticleTitle", document.Title, "title");
            Tag("PubDate", publication.Published?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), "published");
            Tag("ContentSource", publication.Source ?? publication.Publisher ?? document.Author, "source");
            Tag("Keywords", string.Join(',', publication.Keywords), "keywords");
        }

        Tag("Author", document.Author, "author");
        Tag("Description", publication?.Description, "description");
        Tag("Url", publication?.Url, "url");

        void Tag(string name, string? content, string place)
        {
            if (!string.IsNullOrEmpty(content))
            {
                writer.Open("meta").With("name", name).With("content", content, "metadata." + place).Line();
            }
        }
    }

    private static IEnumerable<(string Label, string Value, DateOnly? Date, string Path)> Entries(DocumentMetadata document, PublicationMetadata publication)
    {
        IEnumerable<(string Label, string? Value, DateOnly? Date, string Path)> all =
        [
            ("索引号", publication.IndexNumber, null, "indexNumber"),
            ("主题分类", publication.Topic, null, "topic"),
            ("发布机构", publication.Publisher ?? document.Author, null, "publisher"),
            ("成文日期", null, document.Date, "date"),
            ("发文字号", document.ReferenceNumber, null, "referenceNumber"),
            ("发布日期", null, publication.Published is { } published ? DateOnly.FromDateTime(published) : null, "published"),
            ("有效性", publication.Validity, null, "validity"),
            ("公开方式", publication.Disclosure, null, "disclosure"),
            ("主题词", string.Join('；', publication.Keywords), null, "keywords"),
            .. publication.Others.Select((entry, i) => (entry.Label, (string?)entry.Value, (DateOnly?)null, string.Create(CultureInfo.InvariantCulture, $"others[{i}]"))),
        ];
        return all.Where(entry => entry.Date is not null || !string.IsNullOrWhiteSpace(entry.Value)).Select(entry => (entry.Label, entry.Value ?? "", entry.Date, "metadata." + entry.Path));
    }
}
