using System.Globalization;
using Bulletin.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace Bulletin.Templates;

/// <summary>The default engine: Handlebars.Net, with an encoder that turns every text into a token.</summary>
internal sealed class HandlebarsEngine : ITemplateEngine
{
    public static HandlebarsEngine Instance { get; } = new();

    public ITemplate Compile(string name, string body, Func<string, string?> partial)
    {
        var configuration = new HandlebarsConfiguration
        {
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new TokenEncoder(),
            ThrowOnUnresolvedBindingExpression = false,
        };
        configuration.FormatterProviders.Add(new TokenFormatters());
        var handlebars = Handlebars.Create(configuration);
        foreach (var helper in TemplateHelpers.All.Values)
        {
            handlebars.RegisterHelper(helper.Name, (_, arguments) => Printed(helper.Invoke([.. arguments.Select(Known)])));
        }

        try
        {
            foreach (var used in Partials(body, partial))
            {
                handlebars.RegisterTemplate(used.Key, used.Value);
            }

            var template = handlebars.Compile(new StringReader(body));
            return new Compiled(template);
        }
        catch (Exception exception) when (exception is HandlebarsException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    // The engine's word for a name that has no value is an object of its own.
    private static object? Known(object? argument) => argument is UndefinedBindingResult ? null : argument;

    // What helpers write is template text already; conditions stay what they are.
    private static object Printed(object? result) => result is string text ? new TemplateText(text) : result ?? "";

    private static Dictionary<string, string> Partials(string body, Func<string, string?> partial)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<string>([body]);
        while (open.TryDequeue(out var text))
        {
            foreach (var name in TemplateTag.Scan(text).Where(tag => tag.Kind == TemplateTagKind.Partial).Select(tag => tag.Words[0]))
            {
                if (!found.ContainsKey(name) && partial(name) is { } source)
                {
                    found[name] = source;
                    open.Enqueue(source);
                }
            }
        }

        return found;
    }

    private sealed class Compiled(HandlebarsTemplate<TextWriter, object, object> template) : ITemplate
    {
        public string Expand(IReadOnlyDictionary<string, object?> view)
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            template(writer, view);
            return writer.ToString();
        }
    }

    /// <summary>Text that a helper made; printed as it is.</summary>
    private sealed record TemplateText(string Text);

    private sealed class TokenFormatters : IFormatterProvider, IFormatter
    {
        public bool TryCreateFormatter(Type type, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IFormatter? formatter)
        {
            formatter = type == typeof(TemplateValue) || type == typeof(TemplateMark) || type == typeof(TemplateText) ? this : null;
            return formatter is not null;
        }

        public void Format<T>(T value, in EncodedTextWriter writer) =>
            writer.Write(value is TemplateText text ? text.Text : value!.ToString(), encode: false);
    }

    private sealed class TokenEncoder : ITextEncoder
    {
        public void Encode(System.Text.StringBuilder? text, TextWriter target) => target.Write(ValueToken.Of(text?.ToString() ?? ""));

        public void Encode(string? text, TextWriter target) => target.Write(ValueToken.Of(text ?? ""));

        public void Encode<T>(T? text, TextWriter target)
            where T : IEnumerator<char>
        {
            var characters = new System.Text.StringBuilder();
            while (text is not null && text.MoveNext())
            {
                characters.Append(text.Current);
            }

            target.Write(ValueToken.Of(characters.ToString()));
        }
    }
}
