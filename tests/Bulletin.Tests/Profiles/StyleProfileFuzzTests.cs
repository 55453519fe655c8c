using Bulletin.Standard;
using Bulletin.Tests.Support;

namespace Bulletin.Tests.Profiles;

/// <summary>A profile with random values is either reported or makes files; never an exception from the depths, never pages without end.</summary>
public sealed class StyleProfileFuzzTests
{
    private static readonly NoticeDocument Formal = Numbering.Apply(SampleDocuments.Everything with
    {
        Form = DocumentForm.Formal,
        Blocks = [SampleDocuments.HeadAndFoot[0], .. SampleDocuments.Everything.Blocks, SampleDocuments.HeadAndFoot[1]],
    });

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, true)]
    [InlineData(7, true)]
    [InlineData(8, true)]
    [InlineData(9, true)]
    public void Random_values_are_reported_or_make_files(int seed, bool isLikely)
    {
        var random = new Random(seed);
        var (usable, refused) = (0, 0);
        for (var i = 0; i < 250; i++)
        {
            var form = (DocumentForm)random.Next(3);
            var profile = Gb9704.Profile(form, (PageReading)random.Next(2), (TableSize)random.Next(2));
            for (var count = random.Next(1, 6); count > 0; count--)
            {
                var field = StyleFields.All[random.Next(StyleFields.All.Count)];
                if (field.Type != typeof(DocumentForm))
                {
                    profile = field.With(profile, isLikely ? Likely(field, random) : Anything(field, random));
                }
            }

            var found = profile.Validate();
            if (found.Count > 0)
            {
                refused++;
                found.ShouldAllBe(diagnostic => diagnostic.Code.StartsWith("BUL307", StringComparison.Ordinal) && diagnostic.Path != null);
                Should.Throw<NoticeException>(profile.Resolve);
                continue;
            }

            usable++;
            profile.Resolve().Resolve().ShouldBe(profile.Resolve());
            StyleProfileFile.Parse(StyleProfileFile.Write(profile, ReportFileFormat.Yaml), ReportFileFormat.Yaml).ShouldBe(profile);
            Make(profile, i);
        }

        // Both happen, or the test says nothing.
        usable.ShouldBeGreaterThan(20);
        refused.ShouldBeGreaterThan(20);
    }

    private static void Make(StyleProfile profile, int i)
    {
        var document = profile.Form == DocumentForm.Web ? SampleDocuments.Everything : Formal with { Form = profile.Form };
        try
        {
            var pages = PageLayout.Arrange(document, profile);
            pages.Pages.Count.ShouldBeLessThan(60);
            PageText.Print(pages.Pages[0], profile);
            var decisions = Bulletin.DocxRenderer.Decide(document, profile);
            Bulletin.DocxRenderer.Render(document, profile, decisions: decisions).Bytes.Length.ShouldBeGreaterThan(0);
            HtmlRenderer.Render(document, profile: profile).Html.ShouldContain("</html>");
            if (i % 10 == 0)
            {
                PdfRenderer.Render(pages).Bytes.Length.ShouldBeGreaterThan(0);
            }
        }
        catch (NoticeException exception)
        {
            throw new InvalidOperationException(StyleProfileFile.Write(profile, ReportFileFormat.Yaml), exception);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(StyleProfileFile.Write(profile, ReportFileFormat.Yaml) + exception, exception);
        }
    }

    // A value near the bounds of the field, on either side.
    private static object? Likely(StyleField field, Random random)
    {
        var share = (random.NextDouble() * 1.1) - 0.05;
        var value = field.Least + ((field.Most - field.Least) * share);
        return field.Type == typeof(Length) ? field.Unit == StyleUnit.Millimetre ? Length.Mm(Math.Round(value)) : Length.Pt(Math.Round(value * 2) / 2)
            : field.Type == typeof(int) ? (int)Math.Round(value)
            : Anything(field, random);
    }

    private static object? Anything(StyleField field, Random random) =>
        field.Type == typeof(Length) ? new Length(random.Next(4) switch { 0 => 0, 1 => random.NextInt64(long.MinValue, long.MaxValue), 2 => random.Next(-1000000, 10000000), _ => Length.Pt(random.Next(5, 60)).Emu })
        : field.Type == typeof(int) ? random.Next(4) switch { 0 => 0, 1 => random.Next(int.MinValue, int.MaxValue), _ => random.Next(-3, 40) }
        : field.Type == typeof(bool) ? random.Next(2) == 0
        : field.Type == typeof(Colour) ? new Colour((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256))
        : field.Type == typeof(string) ? random.Next(6) switch { 0 => null, 1 => "", 2 => "\0", 3 => "</style>", 4 => new string('长', random.Next(60)), _ => "－" }
        : Enum.ToObject(field.Type, random.Next(8) == 0 ? 99 : random.Next(Enum.GetValuesAsUnderlyingType(field.Type).Length));
}
