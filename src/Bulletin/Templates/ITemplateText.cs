namespace Bulletin.Templates;

/// <summary>A text in an expansion: a value of the report, or words of the template.</summary>
internal interface ITemplateText
{
    /// <summary>What is printed: template text, in which a token stands for each value.</summary>
    string Markup { get; }

    /// <summary>The text itself, with the values in the place of their tokens.</summary>
    string Plain { get; }
}
