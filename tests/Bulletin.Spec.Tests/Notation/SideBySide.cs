using System.Text;

namespace Bulletin.Spec.Tests.Notation;

/// <summary>Expected and actual lines beside each other, those that differ marked.</summary>
internal static class SideBySide
{
    public static string Print(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        var width = expected.Append("expected").Max(Columns);
        var text = new StringBuilder();
        Row("expected", "actual", ' ');
        for (var i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            var (left, right) = (i < expected.Count ? expected[i] : null, i < actual.Count ? actual[i] : null);
            Row(left ?? "", right ?? "", left == right ? '|' : '≠');
        }

        return text.ToString();

        void Row(string left, string right, char between) =>
            text.Append(left).Append(' ', width - Columns(left) + 1).Append(between).Append(' ').Append(right).Append('\n');
    }

    // As a terminal shows them: what is not ASCII takes two columns.
    private static int Columns(string line) => line.EnumerateRunes().Sum(rune => rune.IsAscii ? 1 : 2);
}
