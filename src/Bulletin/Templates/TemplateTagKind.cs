namespace Bulletin.Templates;

/// <summary>What a tag of a template does.</summary>
internal enum TemplateTagKind
{
    /// <summary><c>{{name}}</c> or <c>{{helper name}}</c>.</summary>
    Print,

    /// <summary><c>{{#each names}}</c>.</summary>
    Open,

    /// <summary><c>{{else}}</c>, <c>{{else if name}}</c>.</summary>
    Else,

    /// <summary><c>{{/each}}</c>.</summary>
    Close,

    /// <summary><c>{{&gt; partial}}</c>.</summary>
    Partial,

    /// <summary><c>{{{name}}}</c> and <c>{{&amp;name}}</c>, which are refused.</summary>
    Raw,

    /// <summary>A tag that does not end.</summary>
    Unclosed,
}
