// Overlaps between candidates are resolved here and nowhere else: the longer wins, then the recogniser that comes first in
// RECOGNISERS. A system inside the name of an agreement ("S-400" in "S-400 deal") stays, and what a new body is named for.

import { compareSpans, contains } from '../text/span.ts';
import { type Candidate, RECOGNISERS } from './candidate.ts';

export interface Kept {
  readonly candidate: Candidate;
  readonly nested: boolean;
}

/** The candidates that stand, by start, the longer first. Linear in the tokens they cover, but for one sort. */
export function resolveOverlaps(candidates: readonly Candidate[]): readonly Kept[] {
  const owners: (Candidate | undefined)[] = [];
  const kept: Kept[] = [];
  for (const candidate of [...candidates].sort(byPreference)) {
    const { firstToken, lastToken } = candidate;
    let nested = false;
    let stands = true;
    for (let token = firstToken; stands && token <= lastToken; token++) {
      const owner = owners[token];
      if (!owner) continue;
      nested = true;
      stands = candidate.keepInside === true && isAround(owner, candidate);
    }
    if (!stands) continue;
    kept.push({ candidate, nested });
    for (let token = firstToken; token <= lastToken; token++) owners[token] = candidate;
  }
  return kept.sort((a, b) => compareSpans(a.candidate, b.candidate));
}

function isAround(rival: Candidate, candidate: Candidate): boolean {
  return (
    (rival.type === 'agreement' ? candidate.type === 'system' : isNewAround(rival)) &&
    contains(rival, candidate) &&
    rival.end - rival.start > candidate.end - candidate.start
  );
}

/** "INDUS-X Investor Summit": a new name of a meeting or a body may hold the name of what it is for. */
function isNewAround(rival: Candidate): boolean {
  return rival.by === 'phrase' && (rival.type === 'dialogue' || rival.type === 'organisation');
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    b.end - b.start - (a.end - a.start) || RECOGNISERS.indexOf(a.by) - RECOGNISERS.indexOf(b.by) || a.start - b.start
  );
}
