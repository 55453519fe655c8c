namespace Bulletin.Docx;

/// <summary>
/// A part that the main document part refers to. Its relationship id and its name follow from its position here (<see cref="MainParts"/>),
/// so no two parts can share one.
/// </summary>
internal enum MainPart
{
    Styles,
    Settings,
    FontTable,
    OddFooter,
    EvenFooter,
    TurnedOddFooter,
    TurnedEvenFooter,
    Numbering,
    BlankFooter,
    LetterHeader,
    LetterEmptyHeader,
    LetterFirstFooter,
    OddHeader,
    EvenHeader,
    FirstHeader,
    TurnedOddHeader,
    TurnedEvenHeader,
    FirstFooter,
    BlankEvenFooter,
}
