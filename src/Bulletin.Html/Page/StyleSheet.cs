namespace Bulletin.Html;

/// <summary>The style sheets: that of the notice, and the little that a page which stands alone needs besides.</summary>
internal static class StyleSheet
{
    private const string Prefix = "bulletin-";

    private static readonly string Notice = Read();

    /// <summary>How a page that stands alone lies in the window and on paper.</summary>
    public const string Page = """
        html{color-scheme:only light;background:#fff;color:#000}
        body{margin:0;padding:1.5rem 1rem}
        @page{size:A4;margin:37mm 26mm 35mm 28mm}
        @page :right{@bottom-right{content:"— " counter(page) " —";font:14pt SimSun,"Songti SC",serif;vertical-align:top;padding-top:7mm}}
        @page :left{@bottom-left{content:"— " counter(page) " —";font:14pt SimSun,"Songti SC",serif;vertical-align:top;padding-top:7mm}}
        @media print{body{padding:0}}

        """;

    /// <summary>That of the notice in a format, its classes begun by the prefix.</summary>
    public static string With(string prefix, StyleProfile profile) =>
        (prefix == Prefix ? Notice : Notice.Replace(Prefix, prefix, StringComparison.Ordinal)) + ProfileSheet.Notice(profile, prefix);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(StyleSheet).Assembly.GetManifestResourceStream("notice.css")!);
        return reader.ReadToEnd();
    }
}
