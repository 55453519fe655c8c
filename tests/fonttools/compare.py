"""Compares the glyphs of an embedded subset with those of the font it was taken from: compare.py FONT INDEX SUBSET MAP.

MAP has a line "CID CODEPOINT" for each glyph. Prints how many were compared and, a line each, those that differ: in their outline, their advance, or the bytes that hold
their instructions and hints. Where those bytes are the same, the outline is; else both are drawn.
"""
import io, sys
from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import DecomposingRecordingPen, RecordingPen
from fontTools.ttLib import TTFont

path, index, subset, mapping = sys.argv[1:]
font = TTFont(path, fontNumber=int(index), lazy=True)
cmap = font.getBestCmap()
pairs = [tuple(map(int, line.split())) for line in open(mapping)]
differing = []


def drawn(glyph, pen):
    glyph.draw(pen)
    return pen.value


def calls(charstring):
    charstring.decompile()
    return any(op in ("callsubr", "callgsubr") for op in charstring.program if isinstance(op, str))


def width(charstring):
    return charstring.width


if "CFF " in font:
    embedded = CFFFontSet()
    embedded.decompile(open(subset, "rb"), None)
    inside = embedded[embedded.fontNames[0]].CharStrings
    outside = font["CFF "].cff[0].CharStrings
    advances = font["hmtx"]
    for cid, code in pairs:
        ours, own = inside["cid%05d" % cid], outside[cmap[code]]
        if ours.bytecode == own.bytecode and ours.private.nominalWidthX == own.private.nominalWidthX:
            continue
        same_bytes = ours.bytecode == own.bytecode
        if drawn(ours, RecordingPen()) != drawn(own, RecordingPen()) or width(ours) != advances[cmap[code]][0] or not (same_bytes or calls(outside[cmap[code]])):
            differing.append(code)
else:
    embedded = TTFont(subset, lazy=True)
    inside, outside = embedded["glyf"], font["glyf"]
    order, loca = font.getReverseGlyphMap(), font["loca"]
    whole = font.reader["glyf"]
    part, place = embedded.reader["glyf"], embedded["loca"]
    sets = (embedded.getGlyphSet(), font.getGlyphSet())
    for cid, code in pairs:
        name = cmap[code]
        number = order[name]
        ours, own = part[place[cid]:place[cid + 1]], whole[loca[number]:loca[number + 1]]
        advance = embedded["hmtx"][embedded.getGlyphName(cid)] == font["hmtx"][name]
        same = own[:2] != b"\xff\xff" and ours.rstrip(b"\0") == own.rstrip(b"\0")
        if not advance or not (same or drawn(sets[0][embedded.getGlyphName(cid)], DecomposingRecordingPen(sets[0])) == drawn(sets[1][name], DecomposingRecordingPen(sets[1]))):
            differing.append(code)

print(len(pairs))
for code in differing:
    print("U+%04X" % code)
