// The shapes that documents have: a news story as saved from a web page, a release, a note in Markdown, a briefing. Each puts
// its date where such documents have it.

import type { Day, Format } from '../../server/src/engine/index.ts';
import { isoDay, MONTHS, partsOf } from '../../server/src/engine/text/calendar.ts';
import type { Random } from './random.ts';
import { SECTIONS } from './sentences.ts';

export interface Parts {
  readonly title: string;
  /** The day that the document gives itself. */
  readonly day: Day;
  readonly paragraphs: readonly string[];
}

export interface Shape {
  readonly name: string;
  readonly ending: string;
  readonly format: Format;
  write(parts: Parts, random: Random): string;
}

export const SHAPES: readonly Shape[] = [
  { name: 'news', ending: 'txt', format: 'plain', write: news },
  { name: 'release', ending: 'txt', format: 'plain', write: release },
  { name: 'note', ending: 'md', format: 'markdown', write: note },
  { name: 'briefing', ending: 'brief', format: 'briefing', write: briefing },
];

function news({ title, day, paragraphs }: Parts, random: Random): string {
  const lines = random.chance(0.4) ? ['Home', 'Menu', title, ''] : [title, ''];
  const [first = '', ...others] = paragraphs;
  const city = random.pick(CITIES);
  if (random.chance(0.5)) lines.push(`${random.pick(BYLINES)}`, '', clockLine(day, random), '', `${city}: ${first}`);
  else lines.push(`${city}, ${longDate(day)} — ${first}`);
  for (const each of others) {
    lines.push('', each);
    if (random.chance(0.08)) lines.push('', `Also Read: ${random.pick(TEASERS)}`);
  }
  lines.push('', ...random.some(FOOTERS, 3));
  return `${lines.join('\n')}\n`;
}

function release({ title, day, paragraphs }: Parts, random: Random): string {
  const wrap = random.chance(0.5) ? (text: string) => wrapped(text, 84) : (text: string) => text;
  const body = paragraphs.map((each, i) => wrap(i % 4 === 3 ? `${(i >> 2) + 1}. ${each}` : each));
  return `FOR IMMEDIATE RELEASE\n\n${longDate(day)}\n\n${title}\n\n${body.join('\n\n')}\n\n- END -\n`;
}

function note({ title, day, paragraphs }: Parts, random: Random): string {
  const lines = ['---', `title: "${title}"`, `date: ${isoDay(day)}`, 'status: draft', '---', '', `# ${title}`, ''];
  paragraphs.forEach((each, i) => {
    if (i % 5 === 2) lines.push(`## ${random.pick(SECTIONS)}`, '');
    if (i % 7 === 4)
      lines.push(
        '- Owner: desk',
        '- Status: **open**, see the [working file](https://example.org/files/working-file)',
        '',
      );
    lines.push(random.chance(0.12) ? `> ${each}` : each, '');
    if (random.chance(0.04))
      lines.push(
        '| Item | Owner | State |',
        '| --- | --- | --- |',
        '| Spare parts | desk | `open` |',
        '| Flight hours | desk | done |',
        '',
      );
  });
  return lines.join('\n');
}

function briefing({ title, day, paragraphs }: Parts, random: Random): string {
  const body = paragraphs.map((each, i) =>
    i % 6 === 1 ? `${random.pick(SECTIONS).toUpperCase()}\n\n${i + 1}. ${each}` : `${i + 1}. ${each}`,
  );
  return `OFFICIAL\n\n${title}\n\nDate: ${longDate(day)}\n\n${body.join('\n\n')}\n`;
}

function longDate(day: Day): string {
  const { year, month, day: number } = partsOf(day);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}

function clockLine(day: Day, random: Random): string {
  const { year, month, day: number } = partsOf(day);
  const name = (MONTHS[month - 1] as string).slice(0, 3);
  const time = `${random.whole(1, 12)}:${random.whole(10, 59)} PM`;
  return `${name} ${number}, ${year}, ${time} | Updated ${time} IST`;
}

/** Broken at a width, as mail programs do. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const CITIES: readonly string[] = [
  'New Delhi',
  'Washington',
  'Tokyo',
  'Canberra',
  'London',
  'Paris',
  'Brussels',
  'Singapore',
  'Seoul',
];
const BYLINES: readonly string[] = ['By Our Correspondent', 'By Staff Writer', 'Defence Desk'];
const TEASERS: readonly string[] = [
  'What the next round of talks could bring',
  'How the shipyards won the argument',
  'Five charts on spending in the region',
];
const FOOTERS: readonly string[] = [
  '(With inputs from agencies)',
  'Subscribe to our channels on YouTube, Telegram & WhatsApp',
  'Support Our Journalism',
  'LEAVE A REPLY',
  'Please enter your comment!',
  'Most Popular',
  'Follow us:',
  'Get the news in your inbox.',
];
