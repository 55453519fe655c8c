using System.Globalization;
using System.Text;
using Bulletin.Diagnostics;

namespace Bulletin.Cli;

/// <summary>For people: what was written on standard output, diagnostics on standard error, each on one line.</summary>
internal sealed class TextOutcomeWriter(TextWriter output, TextWriter error, DiagnosticLanguage language) : OutcomeWriter
{
    /// <inheritdoc/>
    public override void Write(Outcome result)
    {
        output.Write(result.Text);
        foreach (var file in result.Files)
        {
            output.Write(file + "\n");
        }

        try
        {
            output.Flush();
        }
        finally
        {
            WriteErrors(result);
        }
    }

    private void WriteErrors(Outcome result)
    {
        try
        {
            foreach (var diagnostic in result.Diagnostics)
            {
                error.Write(OneLine((diagnostic with { Language = language }).ToString()) + "\n");
            }

            error.Flush();
        }
        catch (Exception exception) when (AtomicFile.IsFileTrouble(exception))
        {
            // There is nowhere left to say so; the exit code does.
        }
    }

    // What a file holds must neither break the line nor reach the terminal as a control sequence.
    private static string OneLine(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var line = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                line.Append(c is '\n' or '\r' or '\t' ? " " : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
            }
            else
            {
                line.Append(c);
            }
        }

        return line.ToString();
    }
}
