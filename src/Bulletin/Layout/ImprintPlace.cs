namespace Bulletin;

/// <summary>Where the imprint (版记) stands (GB/T 9704-2012 §7.4.1, GB/T 33476.2-2016 §7.3.1).</summary>
public enum ImprintPlace
{
    /// <summary>At the foot of the last page of the text; the default.</summary>
    OnLastPage,

    /// <summary>On a page of its own, the next; on as many as it needs if it is longer than a page.</summary>
    OnOwnPage,

    /// <summary>On a page or pages of its own, behind a blank one. None of them is numbered (GB/T 9704-2012 §7.5).</summary>
    AfterBlankPage,
}
