using System.Runtime.InteropServices;
using Bulletin.Fonts;

namespace Bulletin.Pdf;

/// <summary>
/// Writes charstrings out with what their subroutines say in its place, hints and all. A subset then needs no subroutines, and so cannot hold wrong ones;
/// what they saved, compression saves again.
/// </summary>
internal sealed class CharstringFlattener(CffFont font)
{
    // Adobe TN 5177, appendix B: 10 deep and 65,535 bytes. What calls itself ends at the one, what doubles and doubles at the other.
    private const int MaxDepth = 10;
    private const int MaxLength = 65535;

    // What calls much and says nothing would end at neither. Real glyphs call some hundreds.
    private const int MaxCalls = 65535;

    private readonly List<byte> _out = [];
    private CffIndex _subrs;
    private int _operands;
    private int _hints;
    private int _calls;
    private bool _isDone;

    // Where the last number was written, if nothing was written after it; else −1.
    private int _number;

    /// <summary>Whether the charstring written last sets an accent upon a letter by naming both (Adobe TN 5177, appendix C); in a CID-keyed font there are no names.</summary>
    public bool IsAccented { get; private set; }

    /// <summary>The charstring of a glyph.</summary>
    /// <exception cref="FontFormatException">It cannot be read.</exception>
    public byte[] Flatten(int glyph)
    {
        _out.Clear();
        (_operands, _hints, _calls, _isDone, _number, IsAccented) = (0, 0, 0, false, -1, false);
        _subrs = font.Dicts[font.DictOf(glyph)].Subrs;
        Copy(font.Glyphs[glyph], 0);
        if (!_isDone)
        {
            _out.Add(Charstring.EndChar);
        }

        return [.. _out];
    }

    private void Copy(FontTable charstring, int depth)
    {
        if (depth > MaxDepth || _calls++ > MaxCalls)
        {
            throw FontFormatException.Wrong("CFF ");
        }

        // The glyphs of a document lie scattered over the file, and what is made of them is kept; subroutines are called again and again.
        var code = depth == 0 ? charstring.ReadAll().Span : charstring.Slice(0, charstring.Length);
        var (at, copied) = (0, 0);
        while (at < code.Length && !_isDone)
        {
            int operation = code[at];
            var length = Charstring.NumberLength(operation);
            if (length > 0)
            {
                _ = Charstring.Take(code, at, length);
                _number = _out.Count + at - copied;
                _operands++;
                at += length;
            }
            else if (operation is Charstring.CallSubr or Charstring.CallGSubr)
            {
                Write(code[copied..at]);
                Call(operation == Charstring.CallSubr ? _subrs : font.GlobalSubrs, depth);
                copied = ++at;
            }
            else if (operation == Charstring.Return)
            {
                break;
            }
            else
            {
                at += Operator(code, at, operation);
            }
        }

        Write(code[copied..at]);
    }

    private void Call(CffIndex subrs, int depth)
    {
        if (_number < 0)
        {
            throw FontFormatException.Wrong("CFF ");
        }

        // The number of the subroutine has not been asked for, once it is in its place.
        var value = Charstring.Number(CollectionsMarshal.AsSpan(_out)[_number..]);
        _out.RemoveRange(_number, _out.Count - _number);
        _operands--;
        _number = -1;
        var bias = subrs.Count < 1240 ? 107 : subrs.Count < 33900 ? 1131 : 32768;
        Copy(subrs[(int)value + bias], depth + 1);
    }

    // Follows an operator and returns its length.
    private int Operator(ReadOnlySpan<byte> code, int at, int operation)
    {
        var length = 1;
        if (operation == Charstring.EscapeByte)
        {
            length = 2;
            operation = Charstring.Escape | Charstring.Take(code, at, 2)[1];
        }

        if (operation is Charstring.HStem or Charstring.VStem or Charstring.HStemHm or Charstring.VStemHm or Charstring.HintMask or Charstring.CntrMask)
        {
            // Numbers before a mask are stems too (Adobe TN 5177 §4.3); an odd one is the width.
            _hints += _operands / 2;
            length += operation is Charstring.HintMask or Charstring.CntrMask ? (_hints + 7) / 8 : 0;
        }

        if (operation == Charstring.EndChar)
        {
            _isDone = true;
            IsAccented = _operands >= 4;
        }

        _ = Charstring.Take(code, at, length);
        _number = -1;
        _operands = Charstring.OperandChange(operation) is { } change ? Math.Max(_operands + change, 0) : 0;
        return length;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        if (_out.Count + bytes.Length > MaxLength)
        {
            throw FontFormatException.Wrong("CFF ");
        }

        _out.AddRange(bytes);
    }
}
