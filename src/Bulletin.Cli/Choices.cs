namespace Bulletin.Cli;

/// <summary>The words of an option, and what each stands for.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
internal sealed class Choices<T>
    where T : struct
{
    private readonly T[] _values;

    /// <summary>The words with their values; the first is the default.</summary>
    public Choices(params (string Word, T Value)[] choices)
    {
        Words = Array.ConvertAll(choices, choice => choice.Word);
        _values = Array.ConvertAll(choices, choice => choice.Value);
    }

    /// <summary>The words.</summary>
    public string[] Words { get; }

    /// <summary>What a word stands for; null where none is given.</summary>
    public T? this[string? word] => word is null ? null : _values[Array.IndexOf(Words, word)];
}
