// Folding: the key under which spellings of one word meet. British and American, diacritics, dots and apostrophes fall
// together; the key is never shown. Over-folding is harmless, since names and texts pass through the same function.

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/^(de|of)fence/, '$1fense'],
  [/^licence/, 'license'],
  [/isation/, 'ization'],
  [/(^.{3,})is(e|ed|es|er|ers|ing)$/, '$1iz$2'],
  [/^(.*(?:arm|behavi|col|endeav|fav|harb|hon|lab|neighb|rum|sav|vap|vig))our/, '$1or'],
  [/^(cent|theat|calib|meag|lit|met|fib|somb|sab)re(s?)$/, '$1er$2'],
  [/^programme/, 'program'],
  [/^manoeuvre(s?)$/, 'maneuver$1'],
  [/^manoeuvr/, 'maneuver'],
  [/^(counse|trave|leve|signa|mode|cance|labe|fue|channe)ll(ed|ing|or|ors)$/, '$1l$2'],
  [/^aluminium$/, 'aluminum'],
  [/^(cheq)ue/, 'check'],
];

const MAY_DIFFER = /[^a-z0-9]|fence|licen|isation|is(?:e|ed|es|er|ers|ing)$|our|re?s?$|programme|manoeuvr|ll|ium|cheq/;

/** The folded key of one word: lower case, no diacritics, dots or apostrophes, American spelling. */
export function foldWord(raw: string): string {
  let word = raw.toLowerCase();
  if (!MAY_DIFFER.test(word)) return word;
  if (/[^a-z0-9]/.test(word)) {
    word = word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\u0300-\u036f.'’ʼ\u00ad-]/g, '');
    word = word
      .replace(/ı/g, 'i')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .replace(/đ/g, 'd')
      .replace(/ß/g, 'ss')
      .replace(/æ/g, 'ae');
  }
  if (word.length < 4 || word.length > 40) return word;
  for (const [pattern, replacement] of AMERICAN) {
    const folded = word.replace(pattern, replacement);
    if (folded !== word) return folded;
  }
  return word;
}
