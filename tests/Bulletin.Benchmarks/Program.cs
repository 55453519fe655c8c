using BenchmarkDotNet.Running;
using Bulletin.Benchmarks;

// dotnet run -c Release --project tests/Bulletin.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/Bulletin.Benchmarks -- cold [docx|pdf|both]     one notice in a new process, from a cold start
// dotnet run -c Release --project tests/Bulletin.Benchmarks -- speed [html]             the PDF alone, or the web page, in a few seconds
// tests/Bulletin.Benchmarks/compare.sh                                                  the command-line tool, LibreOffice and Typst on the same notice
if (args is ["speed"])
{
    Speed.Run();
    return;
}

if (args is ["speed", "html"])
{
    Speed.RunHtml();
    return;
}

if (args is ["cold", ..])
{
    ColdStart.Run(args is [_, var files] ? files : "both");
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Input).Assembly).Run(args);
