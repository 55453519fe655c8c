namespace Bulletin.Data;

/// <summary>
/// Lines and columns of a text. One pass notes the place of every 4,096th character, and a place costs at most as many steps from there: in
/// any order of questions, however long the lines are. The notes take a thousandth of the text, also if it is nothing but line breaks.
/// </summary>
internal sealed class TextPlaces
{
    private const int Stretch = 4096;

    private readonly string _text;
    private readonly State[] _states;

    /// <summary>The places of a text. CR, LF and CR LF end a line.</summary>
    public TextPlaces(string text)
    {
        _text = text;
        _states = new State[(text.Length / Stretch) + 1];
        for (var i = 1; i < _states.Length; i++)
        {
            _states[i] = Advance(_states[i - 1], (i - 1) * Stretch, i * Stretch);
        }
    }

    /// <summary>The characters that were looked at to answer all questions so far, the first pass aside.</summary>
    public long Steps { get; private set; }

    /// <summary>The line and the column of an offset, both from 0; a column is a character, not a half of a surrogate pair.</summary>
    public (int Line, int Column) Of(int offset)
    {
        var stretch = offset / Stretch;
        Steps += offset % Stretch;
        var state = Advance(_states[stretch], stretch * Stretch, offset);
        return (state.Line, state.Column);
    }

    private State Advance(State state, int start, int end)
    {
        var (line, column) = (state.Line, state.Column);
        for (var i = start; i < end; i++)
        {
            var c = _text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == _text.Length || _text[i + 1] != '\n')))
            {
                (line, column) = (line + 1, 0);
            }
            else
            {
                column += char.IsLowSurrogate(c) ? 0 : 1;
            }
        }

        return new State(line, column);
    }

    private readonly record struct State(int Line, int Column);
}
