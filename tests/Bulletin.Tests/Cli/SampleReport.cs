namespace Bulletin.Tests.Cli;

/// <summary>A small report that is right, to be spoiled in one place.</summary>
internal static class SampleReport
{
    public const string Yaml = """
        issuer: 中共云河市水务局党组
        preface: 现将巡察整改情况通报如下。
        sections:
          - heading: “履行职责”方面
            topics:
              - heading: 着力解决供水保障的问题
                findings:
                  - title: 管网漏损率偏高问题整改情况
                    measures:
                      - 更换老旧管网12公里。
                      - 建立分区计量体系。
        closing: 欢迎监督。
        signatures: [中共云河市水务局党组]
        date: 2026-03-02
        """;
}
