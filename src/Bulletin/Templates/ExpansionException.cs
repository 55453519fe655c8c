using Bulletin.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Bulletin.Templates;

/// <summary>An error of an expansion, at a place of the template.</summary>
internal sealed class ExpansionException(SourceSpan span, DiagnosticDescriptor descriptor, params object?[] arguments)
    : ScriptRuntimeException(span, descriptor.English)
{
    /// <summary>The diagnostic.</summary>
    /// <param name="place">The place in the file.</param>
    public Diagnostic At(string place) => descriptor.At(place, arguments);
}
