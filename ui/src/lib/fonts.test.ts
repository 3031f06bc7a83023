// Every letter of every text has a glyph in the faces that its language is set in on the screen: the
// letters are looked for in the font files themselves.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");

/** The code points a WOFF2 file has glyphs for, out of its `cmap` (formats 4 and 12). */
function lettersOf(file: string): Set<number> {
  const data = readFileSync(file);
  const known = "cmap head hhea hmtx maxp name OS/2 post cvt\u0020 fpgm glyf loca prep CFF\u0020 VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB".match(/\S\S\S[\S ]/g) ?? [];
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (let more = true; more; ) {
      const byte = data.readUInt8(at++);
      value = value * 128 + (byte & 127);
      more = byte > 127;
    }
    return value;
  };
  let offset = 0;
  let cmap = -1;
  for (let left = data.readUInt16BE(12); left > 0; left--) {
    const flags = data.readUInt8(at++);
    const index = flags & 63;
    const tag = index === 63 ? data.toString("latin1", at, (at += 4)) : known[index];
    let length = number();
    // Version 3 means "as it is" for these two, 0 for all others; else a second length follows.
    const plain = tag === "glyf" || tag === "loca" ? flags >> 6 === 3 : flags >> 6 === 0;
    if (!plain) length = number();
    if (tag === "cmap") cmap = offset;
    offset += length;
  }
  const tables = brotliDecompressSync(data.subarray(at, at + data.readUInt32BE(20)));
  const letters = new Set<number>();
  for (let n = tables.readUInt16BE(cmap + 2), i = 0; i < n; i++) {
    const sub = cmap + tables.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = tables.readUInt16BE(sub);
    if (format === 12) {
      for (let g = 0; g < tables.readUInt32BE(sub + 12); g++) {
        const first = tables.readUInt32BE(sub + 16 + g * 12);
        for (let c = first; c <= tables.readUInt32BE(sub + 20 + g * 12); c++) letters.add(c);
      }
    } else if (format === 4) {
      const twice = tables.readUInt16BE(sub + 6);
      for (let s = 0; s < twice; s += 2) {
        const end = tables.readUInt16BE(sub + 14 + s);
        const start = tables.readUInt16BE(sub + 16 + twice + s);
        const slide = sub + 16 + 3 * twice + s;
        const range = tables.readUInt16BE(slide);
        for (let c = start; c <= end && c !== 0xffff; c++) {
          if (range === 0 || tables.readUInt16BE(slide + range + 2 * (c - start)) !== 0) letters.add(c);
        }
      }
    }
  }
  return letters;
}

type Face = { family: string; letters: Set<number>; asked: (c: number) => boolean };
const faces: Face[] = [...read("ui", "src", "lib", "fonts.css").matchAll(/@font-face \{([\s\S]*?)\n\}/g)].map(([, rule = ""]) => {
  const file = rule.match(/url\("\/fonts\/([^"]+)"\)/)?.[1] ?? "";
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, a = "", b = a]) => [parseInt(a, 16), parseInt(b, 16)] as const);
  return {
    family: rule.match(/font-family: "([^"]+)"/)?.[1] ?? "",
    letters: lettersOf(join(root, "ui", "public", "fonts", file)),
    asked: (c) => ranges.some(([a, b]) => a <= c && c <= b),
  };
});
const list = (css: string): string[] => [...css.matchAll(/"(Noto [^"]+)"/g)].map((m) => m[1] ?? "");
const base = list(read("ui", "src", "lib", "tokens.css").match(/--faces:[^;]+;/)?.[0] ?? "");
const sheet = read("ui", "src", "lib", "base.css");

/** The families a language is set in on the screen, first choice first. */
function familiesOf(tag: string): string[] {
  const rule = sheet.match(new RegExp(`:lang\\(${tag.split("-")[0]}\\) \\{\\s*font-family:([^;]+);`));
  return [...list(rule?.[1] ?? ""), ...base];
}

const rows = [...read("locales", "languages.toml").matchAll(/tag = "([^"]+)"\nendonym = "([^"]+)"/g)];
const steering = (c: number): boolean => c < 32 || (c >= 0x200e && c <= 0x200f) || (c >= 0x2066 && c <= 0x2069);

test("a font file gives its letters, and not those it lacks", () => {
  const latin = lettersOf(join(root, "ui", "public", "fonts", "NotoSans-Regular.woff2"));
  expect(latin.has(0x41) && latin.has(0x1ea1)).toBe(true);
  expect(latin.has(0x0e01)).toBe(false);
});

test.each(rows.map(([, tag = "", endonym = ""]) => [tag, endonym]))("every letter of %s can be shown", (tag, endonym) => {
  const folder = join(root, "locales", tag);
  const text = readdirSync(folder).map((f) => readFileSync(join(folder, f), "utf8")).join("") + endonym;
  const mine = faces.filter((f) => familiesOf(tag).includes(f.family));
  const lacking = [...new Set(text)].filter((letter) => {
    const c = letter.codePointAt(0) ?? 0;
    return !steering(c) && !mine.some((f) => f.asked(c) && f.letters.has(c));
  });
  expect(lacking).toEqual([]);
});

test("every face is in a list, and what is listed ships", () => {
  const listed = new Set(rows.flatMap(([, tag = ""]) => familiesOf(tag)));
  expect(faces.map((f) => f.family).filter((f) => !listed.has(f))).toEqual([]);
  expect([...listed].filter((family) => !faces.some((f) => f.family === family))).toEqual([]);
});
