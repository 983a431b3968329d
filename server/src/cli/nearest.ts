// Names near a mistyped one, for "did you mean".

/** At most `limit` of the known names that are near `word`, the nearest first. */
export function nearest(word: string, known: readonly string[], limit: number): readonly string[] {
  const wanted = word.toLowerCase().slice(0, 80);
  const most = Math.max(2, Math.floor(wanted.length / 3));
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const name of known) {
    const candidate = name.toLowerCase();
    const isPart = wanted.length >= 3 && candidate.includes(wanted);
    const score = isPart ? 0.5 + (candidate.length - wanted.length) / 1000 : distance(wanted, candidate, most);
    if (score <= most) scored.push({ name, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
  const seen = new Set<string>();
  const near = scored.filter(({ name }) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  return near.slice(0, limit).map(({ name }) => name);
}

/** Levenshtein distance; more than `most` where it is more than that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}
