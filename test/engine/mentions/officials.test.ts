// Officials by their form, and people who are none.

import { describe, test } from 'vitest';
import { checkMentions, checkNoMentions } from '../../support/fixture.ts';

const types = ['official'];

const NAMED: readonly (readonly [string, string])[] = [
  ['office before a name', 'On Monday Defence Minister <official>Kwame Okafor</official> spoke.'],
  ['office behind a name', '<official>Piet Overhalt</official>, the US Ambassador to India, spoke.'],
  ['office before a comma', 'The US ambassador to Japan, <official>Piet Overhalt</official>, spoke.'],
  ['rank, retired', 'Later Lt Gen (retd) <official>Ramesh Bhandari</official> spoke.'],
  ['rank, name, retired', 'Later General <official>Ramesh Bhandari</official> (retd) spoke.'],
  ['abbreviated rank', 'Later Brig. Gen. <official>Pat Ryderson</official> spoke.'],
  ['single name behind Secretary', 'We thank Secretary <official>Overhalt</official> for that.'],
  [
    'particles',
    'The former Iraqi prime minister <official>Halder al-Obaidi</official> and President <official>Ulla von der Marwitz</official> met.',
  ],
  ['particles, office behind', '<official>Halder al-Obaidi</official>, the former Iraqi prime minister, spoke.'],
  [
    'initials',
    'External Affairs Minister <official>S. Jaishankar</official> and <official>A.K. Antony</official>, a former defence minister, met.',
  ],
  ['run initials', 'Air Chief Marshal <official>RKS Bhadauria</official> flew.'],
  ['a given name that is a word', 'General <official>He Weidong</official> fell.'],
  ['a given name that is a place', 'Defence minister <official>Wellington Kooper</official> spoke.'],
  [
    'a surname that is a missile',
    'Sen. <official>Jeanne Shaheen</official> spoke. <official>Shaheen</official> voted no.',
  ],
  ['counterpart', 'He met his British counterpart, <official>Piet Overhalt</official>.'],
  [
    'two counterparts',
    'They met their counterparts <official>Piet Overhalt</official> and <official>Juan Moreda</official> there.',
  ],
  ['two ministers', 'Foreign Ministers <official>Wang Yi</official> and <official>Piet Overhalt</official> met.'],
  ['predecessor', 'Her predecessor <official>María Dolores de Cospeda</official> signed it.'],
  ['spokesperson', 'Ministry of External Affairs spokesperson <official>Randhir Jaiswal</official> said so.'],
  [
    'spokesman of an army, another rank first',
    'Chinese defence ministry spokesperson Sr. Col. <official>Zhang Xiaogang</official> said so.',
  ],
  ['head of a public body', '<official>Rafael Grossen</official>, head of the IAEA, said so.'],
  ['designate', 'Ambassador-designate <official>Piet Overhalt</official> arrived.'],
  ['honours behind', 'Vice Admiral Sir <official>Charles Montgome</official> KBE spoke.'],
  [
    'surname later',
    'Defence Minister <official>Kwame Okafor</official> spoke. <official>Okafor</official>’s aides left.',
  ],
  ['headline in capitals', 'WHAT IT MEANS FOR <official>RAJNATH SINGH</official> AND <official>MARK ESPER</official>'],
];

const NOBODY: readonly (readonly [string, string])[] = [
  ['a journalist', 'Rahul Bedson, a journalist with The Wire, wrote it.'],
  ['a photographer', 'The photographer David Furst took it.'],
  ['an author', '“It works,” said Ankit Pandey, author of a book on missiles.'],
  ['a company’s head', 'Boeing chief executive Kelly Ortman and Lockheed Martin president Jim Tailor came.'],
  ['an unknown company’s head', 'Anduril president Christian Brosen came.'],
  ['a think tank’s director', 'Michael O’Hanlon, director of research at the Brookings Institution, agreed.'],
  ['a byline', 'By Piet Overhalt'],
  ['a coach', 'Head coach Gautam Gambhirson won.'],
  ['offices without names', 'The Defence Ministers and the Foreign Secretary met at Secretary Level.'],
  ['an assembly', 'The General Assembly and the Major Defence Partner status.'],
  ['a time', 'At 12:43 PM Updated on Monday.'],
  ['he said', 'The President He said it was good.'],
];

describe('officials', () => {
  test.each(NAMED)('%s', (_, fixture) => checkMentions(`A first line.\n\n${fixture}`, { types }));
  test.each(NOBODY)('nobody: %s', (_, fixture) => checkNoMentions(`A first line.\n\n${fixture}`, { types }));
});
