namespace Bulletin.Pdf;

/// <summary>
/// The levels of headings as readers for the blind count them (ISO 14289-1 §7.4.2): from the first, none skipped. Notices begin with （一）, or go from 一、 to 1.;
/// to those who hear them a heading is one level below the one that it stands under, as in the outline.
/// </summary>
internal static class HeadingLevels
{
    /// <summary>The roles of the elements, of headings by how deep they are.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="isKept">Which of them are written: a heading without a character stands over nothing.</param>
    public static StructureRole[] Roles(ValueList<StructureElement> elements, ReadOnlySpan<bool> isKept)
    {
        var roles = new StructureRole[elements.Count];
        var open = new Stack<StructureRole>();
        for (var i = 0; i < roles.Length; i++)
        {
            var role = roles[i] = elements[i].Role;
            if (!isKept[i] || role is < StructureRole.Heading1 or > StructureRole.Heading4)
            {
                continue;
            }

            while (open.Count > 0 && open.Peek() >= role)
            {
                open.Pop();
            }

            roles[i] = StructureRole.Heading1 + open.Count;
            open.Push(role);
        }

        return roles;
    }
}
