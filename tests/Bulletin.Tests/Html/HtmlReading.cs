using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Bulletin.Tests.Html;

/// <summary>A page as a browser reads it; one that breaks a rule of the syntax is none.</summary>
internal sealed class HtmlReading
{
    private HtmlReading(IParentNode root) => Root = root;

    public IParentNode Root { get; }

    public static HtmlReading Page(NoticeDocument document, HtmlOptions? options = null) =>
        new(Parser().ParseDocument(HtmlRenderer.Render(document, options).Html));

    public static HtmlReading Of(params Block[] blocks) => Fragment(new NoticeDocument { Blocks = blocks }, new());

    /// <summary>A fragment in a page of a site.</summary>
    public static HtmlReading Fragment(NoticeDocument document, HtmlOptions options) =>
        new(Parser().ParseDocument("<!DOCTYPE html><html lang=zh><title>a</title>" + HtmlRenderer.Render(document, options with { Fragment = true }).Html));

    public IElement One(string selector) => All(selector).ShouldHaveSingleItem();

    public IReadOnlyList<IElement> All(string selector) => [.. Root.QuerySelectorAll(selector)];

    /// <summary>What it says of the notice, in order, without white space.</summary>
    public string Text => Support.HtmlText.Squeezed(One("article").TextContent);

    /// <summary>The headings: element and text.</summary>
    public IReadOnlyList<string> Headings => [.. All("h1, h2, h3, h4, h5, h6").Select(heading => $"{heading.LocalName} {heading.TextContent}")];

    /// <summary>What can be followed: text and target.</summary>
    public IReadOnlyList<string> Links => [.. All("a").Select(link => $"{link.TextContent} → {link.GetAttribute("href")}")];

    private static HtmlParser Parser() => new(new HtmlParserOptions { IsStrictMode = true });
}
