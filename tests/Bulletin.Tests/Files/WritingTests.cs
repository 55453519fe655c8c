using System.Text;

namespace Bulletin.Tests.Files;

/// <summary>What is written, and that it comes back.</summary>
public class WritingTests
{
    [Fact]
    public void Yaml_looks_like_this()
    {
        var report = Reports.Small with
        {
            Preface = ["甲\n乙"],
            Sections = [new Section { Heading = "“河湖”方面", Findings = [new Finding { Title = InlineMarkdown.Parse("PM~2.5~"), Measures = ["一", new Measure { Lead = "二", Text = InlineMarkdown.Parse("**三**") }], LongTerm = true }] }],
            Attachments = [new Attachment { Title = "表", Table = new ReportTable { Columns = [], Rows = [["1", "2"], [], ["3"]] }, Withholding = new Withholding() }],
            Accountability = new Accountability { RulesMade = 3, MoneyRecovered = 7.10m },
        };

        ReportFile.Write(report, ReportFileFormat.Yaml).ShouldBe("""
            issuer: "中共云河市水利局党组"
            preface: "甲\n乙"
            sections:
              - heading: "“河湖”方面"
                findings:
                  - title:
                      md: "PM~2.5~"
                    measures:
                      - text: "一"
                      - lead: "二"
                        text:
                          md: "**三**"
                    longTerm: true
            date: "2026-01-05"
            attachments:
              - title: "表"
                table:
                  rows:
                    - - "1"
                      - "2"
                    - []
                    - - "3"
                withholding: {}
            accountability:
              rulesMade: 3
              moneyRecovered: 7.10

            """);
        ReportFile.Parse(ReportFile.Write(report, ReportFileFormat.Yaml), ReportFileFormat.Yaml).ShouldBe(report);
    }

    [Fact]
    public void Json_looks_like_this()
    {
        var report = Reports.Small with { Preface = ["“甲”\n\"乙\"𠮷"], Remark = InlineMarkdown.Parse("CO~2~"), Findings = [new Finding { LongTerm = true }, new Finding()] };

        ReportFile.Write(report, ReportFileFormat.Json).ShouldBe("""
            {
              "issuer": "中共云河市水利局党组",
              "preface": "“甲”\n\"乙\"𠮷",
              "findings": [
                {
                  "longTerm": true
                },
                {}
              ],
              "date": "2026-01-05",
              "remark": {
                "md": "CO~2~"
              }
            }

            """);
    }

    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void A_report_that_says_everything_comes_back(ReportFileFormat format)
    {
        var text = ReportFile.Write(Reports.Full, format);
        text.ShouldNotContain("\r");
        ReportFile.Parse(text, format).ShouldBe(Reports.Full);

        // Nothing of the model is missing from the sample.
        foreach (var name in SchemaTests.AllFields().Select(field => field.Name))
        {
            text.ShouldContain(name);
        }
    }

    [Theory]
    [InlineData(ReportFileFormat.Yaml)]
    [InlineData(ReportFileFormat.Json)]
    public void A_forbidden_character_is_refused_with_its_path(ReportFileFormat format)
    {
        var report = Reports.Small with { Issuer = "a\uD800", Findings = [new Finding { Measures = ["x", "y\0"] }] };

        Should.Throw<NoticeException>(() => ReportFile.Write(report, format)).Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path}")
            .ShouldBe(["BUL1002 issuer", "BUL1002 findings[0].measures[1].text"]);
    }

    [Fact]
    public async Task Streams()
    {
        using var stream = new AsyncOnlyStream();
        await ReportFile.SaveAsync(Reports.Full, stream, ReportFileFormat.Json);
        stream.ToArray()[0].ShouldBe((byte)'{');
        stream.Position = 0;
        (await ReportFile.LoadAsync(stream, ReportFileFormat.Json)).ShouldBe(Reports.Full);

        using var plain = new MemoryStream();
        ReportFile.Save(Reports.Full, plain, ReportFileFormat.Yaml);
        plain.Position = 0;
        ReportFile.Load(plain, ReportFileFormat.Yaml).ShouldBe(Reports.Full);

        using var broken = new MemoryStream(Encoding.UTF8.GetBytes("date: x"));
        (await ReportFile.TryLoadAsync(broken, ReportFileFormat.Yaml, "r")).Diagnostics.ShouldHaveSingleItem().Place.ShouldBe("r:1:7 date");
    }

    [Fact]
    public void Files()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-");
        try
        {
            foreach (var name in (string[])["a.yaml", "a.YML", "a.json"])
            {
                var path = Path.Combine(folder.FullName, name);
                ReportFile.Save(Reports.Full, path);
                ReportFile.Save(Reports.Small, path);
                ReportFile.Load(path).ShouldBe(Reports.Small);
            }

            var names = Directory.GetFileSystemEntries(folder.FullName).Length;
            Code(() => ReportFile.Save(Reports.Small, Path.Combine(folder.FullName, "a.xlsx"))).ShouldBe("BUL7011");
            Code(() => ReportFile.Save(Reports.Small, Path.Combine(folder.FullName, "none", "a.yaml"))).ShouldBe("BUL7014");
            Code(() => ReportFile.Save(Reports.Small with { Issuer = "\0" }, Path.Combine(folder.FullName, "b.yaml"))).ShouldBe("BUL1002");
            Directory.GetFileSystemEntries(folder.FullName).Length.ShouldBe(names);

            Code(() => ReportFile.Load(Path.Combine(folder.FullName, "c.yaml"))).ShouldBe("BUL7001");
            Code(() => ReportFile.Load(Path.Combine(folder.FullName, "none", "c.yaml"))).ShouldBe("BUL7001");
            Code(() => ReportFile.Load(Path.Combine(folder.FullName, "c"))).ShouldBe("BUL7011");
            Code(() => ReportFile.Load("")).ShouldBe("BUL7011");
            Code(() => ReportFile.Load("a\0.yaml")).ShouldBe("BUL7001");
            Directory.CreateDirectory(Path.Combine(folder.FullName, "d.yaml"));
            ReportFile.TryLoad(Path.Combine(folder.FullName, "d.yaml")).Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("读不了文件：这是文件夹");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Code(Action action) => Should.Throw<NoticeException>(action).Diagnostics.ShouldHaveSingleItem().Code;

    // As web servers have them.
    private sealed class AsyncOnlyStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override int Read(Span<byte> buffer) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(ReadOnlySpan<byte> buffer) => throw new NotSupportedException();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            SetLength(Position + buffer.Length);
            buffer.CopyTo(GetBuffer().AsMemory((int)Position));
            Position += buffer.Length;
            return default;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = (int)Math.Min(buffer.Length, Length - Position);
            GetBuffer().AsMemory((int)Position, count).CopyTo(buffer);
            Position += count;
            return new(count);
        }
    }
}
