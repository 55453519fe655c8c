namespace Bulletin.Tests.Support.Pdf;

/// <summary>A test that has a PDF with the machine's fonts read by another program; skipped by name where something is missing, unless tools are required.</summary>
internal sealed class ReaderFactAttribute : FactAttribute
{
    public ReaderFactAttribute(string reader) =>
        Skip = Tools.WhyToSkip([.. PdfReaders.Needs(reader), GeneralTable.Python, GeneralTable.Unihan], "FandolFang R", "Noto Serif CJK SC", "AR PL SungtiL GB");
}
