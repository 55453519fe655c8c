"""Prints the 8,105 characters of 通用规范汉字表 (kTGH of Unihan), in the order of their code points."""
import bz2, gzip, re, sys

path = sys.argv[1]
reader = bz2.open if path.endswith(".bz2") else gzip.open if path.endswith(".gz") else open
with reader(path, "rt", encoding="utf-8") as lines:
    codes = sorted(int(m.group(1), 16) for m in (re.match(r"U\+([0-9A-F]+)\tkTGH\t", line) for line in lines) if m)
sys.stdout.buffer.write("".join(map(chr, codes)).encode("utf-8"))
