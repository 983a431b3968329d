// Weapon systems by designator and by name, and what only looks like them.

import { describe, test } from 'vitest';
import { checkMentions, checkNoMentions } from '../../support/fixture.ts';

const types = ['system'];

const NAMED: readonly (readonly [string, string])[] = [
  ['plurals', 'India flies <system>C-130Js</system>, <system>P-8Is</system> and <system>MiG-29Ks</system>.'],
  ['a mark apart', 'It fires <system>PAC-3 MSE</system> interceptors.'],
  [
    'a known radar, with and without AN/',
    'The <system an-tpy-2>AN/TPY-2</system> and the <system an-tpy-2>TPY-2</system> radars.',
  ],
  ['types', 'A <system>Type 094</system> boat and a <system>Type 45</system> destroyer.'],
  ['projects', 'Under <system>Project 75(I)</system> and with <system>Project 22800</system> corvettes.'],
  ['Russian indices', 'The <system>9M999</system> and the <system>2S99</system>.'],
  ['a Roman number before its kind', 'The <system>Zorawar-VI</system> missile flew.'],
  ['ships by prefix', 'Then <system>INS Kalinga</system> and <system>USNS Salvorama</system> sailed.'],
  ['a ship in quotation marks', 'Then <system>INS ‘Kalinga</system>’ sailed.'],
  ['a ship behind its kind', 'They saw the destroyer <system>Zhanghai</system>.'],
  ['a new word before its kind', 'They fund the <system>Zorastra</system> warhead.'],
  ['classes', 'The <system>Zhanghai-class</system> submarines.'],
  [
    'a weak name in a row',
    'Of <system>Patriot</system>, <system>THAAD</system> and <system>Aegis</system>, one was sold.',
  ],
  ['what an acronym confirms', 'A <system>Long Stride Attack Munition</system> (<system>LSAM-N</system>) flew.'],
];

const NONE: readonly (readonly [string, string])[] = [
  ['calibres', 'The 155mm shells, a 105-mm calibre and 7.62x51 rounds.'],
  ['routes', 'They drove on I-66, route NH-44, the A-1 highway and Highway B-12.'],
  ['forms and visas', 'Form DD-250, Form S-1, H-1B and L-1 visas, a B-2 visa.'],
  ['budget lines and years', 'Line P-1 of the budget, FY-25, the R-1 exhibit, Mission-2047.'],
  ['rooms, tables, pages', 'Room E-204, Table A-1, page A-12, Annex B-2.'],
  ['sports and groups', 'T-20 cricket, U-17 football, G-20 and G7 leaders.'],
  ['hull numbers', 'The flagship Zhang Hai (F-101), the Bai Hu (DDG-87), and DDG 64 sailed.'],
  ['an illness', 'COVID-19 and Type 2 diabetes.'],
  ['people’s missiles', 'A Houthi drone, the Iranian missile, a Navy destroyer.'],
  ['countries', 'Indo-US missile talks.'],
];

describe('systems', () => {
  test.each(NAMED)('%s', (_, fixture) => checkMentions(`A first line.\n\n${fixture}`, { types }));
  test.each(NONE)('none: %s', (_, fixture) => checkNoMentions(`A first line.\n\n${fixture}`, { types }));
});
