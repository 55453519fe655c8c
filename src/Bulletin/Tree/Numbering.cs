using Bulletin.Diagnostics;
using Bulletin.Tree;

namespace Bulletin;

/// <summary>The pass that numbers headings and attachments, once, so that every output prints the same numerals.</summary>
public static class Numbering
{
    /// <summary>
    /// The document with its numerals. Headings of the body and of each attachment are counted separately. Attachments get the numbers of
    /// their titles in the attachment note.
    /// </summary>
    /// <exception cref="NoticeException">A heading's number is beyond what its format can write (BUL3001).</exception>
    public static NoticeDocument Apply(NoticeDocument document)
    {
        var diagnostics = new List<Diagnostic>();
        var numbers = AttachmentNumbers.Of(document.Blocks);
        var index = 0;
        var blocks = Headings(document.Blocks, document.Numbering, diagnostics)
            .Select(block => block is AttachmentBlock attachment
                ? attachment with
                {
                    Number = numbers[index++],
                    Blocks = Headings(attachment.Blocks, document.Numbering, diagnostics).ToValueList(),
                }
                : block)
            .ToValueList();
        NoticeException.ThrowIfAny(diagnostics);
        return document with { Blocks = blocks };
    }

    private static List<Block> Headings(ValueList<Block> blocks, NumberingScheme scheme, List<Diagnostic> diagnostics)
    {
        var counts = new int[NumberingScheme.LevelCount];
        var onlyChildren = OnlyChildren(blocks, scheme);
        var result = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is not Heading heading)
            {
                result.Add(block);
                continue;
            }

            for (var deeper = heading.Level; deeper < counts.Length; deeper++)
            {
                if (!scheme.Levels[deeper].Continuous)
                {
                    counts[deeper] = 0;
                }
            }

            var format = scheme.Levels[heading.Level - 1].Format;
            var number = ++counts[heading.Level - 1];
            if (onlyChildren.Contains(heading))
            {
                result.Add(heading with { Number = "" });
            }
            else if (number > format.Max)
            {
                diagnostics.Add(DiagnosticCodes.NumberTooLarge.At(heading.Origin.Place, number, format.Pattern, format.Max));
                result.Add(heading);
            }
            else
            {
                result.Add(heading with { Number = format.Format(number) });
            }
        }

        return result;
    }

    // The headings that are alone on their level under the heading above, on levels that give such a heading no numeral.
    private static HashSet<Heading> OnlyChildren(ValueList<Block> blocks, NumberingScheme scheme)
    {
        var alone = new HashSet<Heading>(ReferenceEqualityComparer.Instance);
        var siblings = new List<Heading>?[NumberingScheme.LevelCount];
        foreach (var heading in blocks.OfType<Heading>())
        {
            for (var deeper = heading.Level; deeper < siblings.Length; deeper++)
            {
                Close(deeper);
            }

            (siblings[heading.Level - 1] ??= []).Add(heading);
        }

        for (var level = 0; level < siblings.Length; level++)
        {
            Close(level);
        }

        return alone;

        void Close(int level)
        {
            if (siblings[level] is [var only] && scheme.Levels[level].OmitOnlyChild)
            {
                alone.Add(only);
            }

            siblings[level] = null;
        }
    }
}
