using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bulletin.Cli;

/// <summary>For machines: one JSON object on standard output, and nothing else.</summary>
internal sealed class JsonOutcomeWriter(TextWriter output, DiagnosticLanguage language) : OutcomeWriter
{
    // Chinese stays legible; the object is not put into a web page by us.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Write(Outcome result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok", result.ExitCode == 0);
            json.WriteStartArray("files");
            foreach (var file in result.Files)
            {
                json.WriteStringValue(file);
            }

            json.WriteEndArray();
            result.Json?.Invoke(json);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in result.Diagnostics)
            {
                Write(json, diagnostic with { Language = language });
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).ReplaceLineEndings("\n") + "\n");
        output.Flush();
    }

    private static void Write(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        json.WriteString("path", diagnostic.Place);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("hint", diagnostic.Hint);
        json.WriteString("clause", diagnostic.Clause);
        json.WriteString("file", diagnostic.File);
        Write(json, "line", diagnostic.Line);
        Write(json, "column", diagnostic.Column);
        json.WriteString("reportPath", diagnostic.Path);
        json.WriteEndObject();
    }
}
