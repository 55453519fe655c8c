namespace Bulletin.Layout;

/// <summary>On which pages the imprint stands, and where on them.</summary>
internal static class ImprintPages
{
    /// <summary>
    /// The place: at the foot of the last page, if that is an upright, even one with room; else of the next even page. Where a blank page has to come before that one, neither is numbered (GB/T 9704-2012
    /// §7.5, GB/T 33476.2-2016 §7.3.1). An imprint of several pages has pages of its own, the last of them even.
    /// </summary>
    /// <param name="text">The pages of the text.</param>
    /// <param name="imprint">The parts of the imprint.</param>
    /// <param name="profile">The profile.</param>
    public static ImprintPlace Place(Paginator text, IReadOnlyList<SetImprint> imprint, StyleProfile profile)
    {
        var last = text.IsLandscape.Count;
        var endsEven = last % 2 == 0 || !profile.Imprint.OnEvenPage;
        if (imprint.Count == 1 && endsEven && !text.IsLandscape[last - 1]
            && text.Foot + profile.Imprint.RoomAbove <= Top(imprint[0], profile))
        {
            return ImprintPlace.OnLastPage;
        }

        return profile.Imprint.OnEvenPage && (last + imprint.Count) % 2 != 0 ? ImprintPlace.AfterBlankPage : ImprintPlace.OnOwnPage;
    }

    /// <summary>Puts the imprint on its pages, which are added if they are its own; returns how many pages bear a number.</summary>
    public static int Put(List<List<PageItem>> pages, IReadOnlyList<SetImprint> imprint, ImprintPlace place, StyleProfile profile)
    {
        var numbered = pages.Count;
        if (place == ImprintPlace.AfterBlankPage)
        {
            pages.Add([]);
        }

        for (var i = 0; i < imprint.Count; i++)
        {
            if (place != ImprintPlace.OnLastPage)
            {
                pages.Add([]);
            }

            var top = i + 1 == imprint.Count ? Top(imprint[i], profile) : profile.Page.TypeAreaTop;
            pages[^1].AddRange(imprint[i].Items.Select(item => item.MovedDown(top)));
        }

        return place == ImprintPlace.AfterBlankPage ? numbered : pages.Count;
    }

    /// <summary>
    /// From the upper edge of the sheet to the last part of the imprint: its last rule lies on the lower edge of the type area (GB/T
    /// 9704-2012 §7.4.1).
    /// </summary>
    public static Length Top(SetImprint imprint, StyleProfile profile) => profile.Page.TypeAreaTop + profile.Page.TypeAreaHeight - imprint.Height;
}
