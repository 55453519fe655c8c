namespace Bulletin.Layout;

/// <summary>On which page the imprint stands, and where on it.</summary>
internal static class ImprintPages
{
    /// <summary>
    /// The place: at the foot of the last page, if that is an upright, even one with room; else of the next even page. Where a blank page has to come before that one, neither is numbered (GB/T 9704-2012
    /// §7.5, GB/T 33476.2-2016 §7.3.1).
    /// </summary>
    /// <param name="text">The pages of the text.</param>
    /// <param name="imprint">The imprint.</param>
    /// <param name="profile">The profile.</param>
    public static ImprintPlace Place(Paginator text, SetImprint imprint, StyleProfile profile)
    {
        var last = text.IsLandscape.Count;
        var isEven = last % 2 == 0;
        if ((isEven || !profile.Imprint.OnEvenPage) && !text.IsLandscape[last - 1] && text.Foot + profile.Imprint.RoomAbove <= Top(imprint, profile))
        {
            return ImprintPlace.OnLastPage;
        }

        return isEven && profile.Imprint.OnEvenPage ? ImprintPlace.AfterBlankPage : ImprintPlace.OnOwnPage;
    }

    /// <summary>Puts the imprint on its page, which is added if it is one of its own; returns how many pages bear a number.</summary>
    public static int Put(List<List<PageItem>> pages, SetImprint imprint, ImprintPlace place, StyleProfile profile)
    {
        var numbered = pages.Count;
        if (place == ImprintPlace.AfterBlankPage)
        {
            pages.Add([]);
        }

        if (place != ImprintPlace.OnLastPage)
        {
            pages.Add([]);
        }

        pages[^1].AddRange(imprint.Items.Select(item => item.MovedDown(Top(imprint, profile))));
        return place == ImprintPlace.AfterBlankPage ? numbered : pages.Count;
    }

    /// <summary>From the upper edge of the sheet to the imprint: its last rule lies on the lower edge of the type area (GB/T 9704-2012 §7.4.1).</summary>
    public static Length Top(SetImprint imprint, StyleProfile profile) => profile.Page.TypeAreaTop + profile.Page.TypeAreaHeight - imprint.Height;
}
