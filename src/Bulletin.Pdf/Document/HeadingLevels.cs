using Bulletin.Text;

namespace Bulletin.Pdf;

/// <summary>The levels of headings as readers for the blind count them: by how deep each lies, as in the outline.</summary>
internal static class HeadingLevels
{
    /// <summary>The roles of the elements, of headings by how deep they are.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="isKept">Which of them are written: a heading without a character stands over nothing.</param>
    public static StructureRole[] Roles(ValueList<StructureElement> elements, ReadOnlySpan<bool> isKept)
    {
        var roles = new StructureRole[elements.Count];
        var depth = new HeadingDepth();
        for (var i = 0; i < roles.Length; i++)
        {
            var role = roles[i] = elements[i].Role;
            if (isKept[i] && role is >= StructureRole.Heading1 and <= StructureRole.Heading4)
            {
                roles[i] = StructureRole.Heading1 + depth.Next((int)role);
            }
        }

        return roles;
    }
}
