// A small knowledge for the tests of the features: enough of each kind, so that they do not depend on what is bundled.

import type { KnowledgeData } from '../../../server/src/engine/index.ts';
import { knowledgeFrom } from '../../support/knowledge.ts';

export const KNOWLEDGE: KnowledgeData = knowledgeFrom([
  {
    file: 'sample.yaml',
    text: `
sources:
  pact-source: { title: "The pact is signed", publisher: The Daily, url: "https://example.org/pact", date: "2018-09-06" }
  office-source: { title: List of ministers, publisher: The Almanac, url: "https://example.org/ministers" }

posts:
  - { id: india-defence-minister, name: Minister of Defence of India, country: india, titles: [Defence Minister, Union Defence Minister], rank: minister }
  - { id: us-secretary-of-defense, name: United States Secretary of Defense, country: united-states, titles: [Secretary of Defense, Defense Secretary], rank: minister }
  - { id: uk-defence-secretary, name: Secretary of State for Defence of the United Kingdom, country: united-kingdom, titles: [Defence Secretary], rank: minister }

entities:
  - { id: india, type: place, name: India, kind: country, adjectives: [Indian], summary: A country in South Asia with New Delhi as its capital. }
  - { id: united-states, type: place, name: United States, aliases: [United States of America], acronyms: [US, USA], kind: country, adjectives: [American], summary: A country in North America with Washington as its capital. }
  - { id: united-kingdom, type: place, name: United Kingdom, acronyms: [UK], kind: country, adjectives: [British], summary: A country in Europe with London as its capital city. }
  - { id: new-delhi, type: place, name: New Delhi, kind: capital, government: india, summary: The capital of India and the seat of its government. }
  - id: comcasa
    type: agreement
    name: Communications Compatibility and Security Agreement
    acronyms: [COMCASA]
    kind: foundational defence agreement
    countries: [india, united-states]
    summary: Lets the United States supply encrypted communication equipment to India.
    facts:
      - { property: parties, value: [india, united-states], source: pact-source }
      - { property: signed, value: "2018-09-06", source: pact-source }
      - { property: signed-place, value: new-delhi, source: pact-source }
      - { property: signed-at, value: two-plus-two, source: pact-source }
  - id: two-plus-two
    type: dialogue
    name: India-US 2+2 Ministerial Dialogue
    aliases: [2+2 ministerial dialogue, 2+2 dialogue]
    countries: [india, united-states]
    summary: Joint meeting of the foreign and defence ministers of the two countries.
    editions:
      - { number: 1, date: "2018-09-06", place: New Delhi, source: pact-source }
      - { number: 2, date: "2019-12-18", place: Washington, source: pact-source }
      - { number: 3, date: "2020-10-27", place: New Delhi, source: pact-source }
  - id: s-400
    type: system
    name: S-400
    aliases: [S-400 Triumf]
    kind: air defence system
    summary: Long-range surface-to-air missile system made in Russia.
    facts:
      - { property: range, value: 250 km, to: "2010", source: pact-source }
      - { property: range, value: 400 km, from: "2011", source: pact-source }
  - { id: missile-defense-review-2019, type: document, name: Missile Defense Review 2019, aliases: [Missile Defense Review], acronyms: [MDR], year: 2019, countries: [united-states], summary: Review of American policy on missile defence published in January 2019. }
  - { id: rajnath-singh, type: official, name: Rajnath Singh, surname: Singh, short: [Rajnath], countries: [india], summary: Indian politician and Minister of Defence since May 2019. }
  - { id: nirmala-sitharaman, type: official, name: Nirmala Sitharaman, surname: Sitharaman, countries: [india], summary: Indian politician and Minister of Defence from 2017 to 2019. }
  - { id: mark-esper, type: official, name: Mark Esper, surname: Esper, countries: [united-states], summary: American official and Secretary of Defense from 2019 to 2020. }
  - { id: ben-wallace, type: official, name: Ben Wallace, surname: Wallace, countries: [united-kingdom], summary: British politician who was Secretary of State for Defence. }

terms:
  - { holder: nirmala-sitharaman, post: india-defence-minister, from: "2017-09-03", to: "2019-05-30", source: office-source }
  - { holder: rajnath-singh, post: india-defence-minister, from: "2019-05-31", source: office-source }
  - { holder: mark-esper, post: us-secretary-of-defense, from: "2019-06-24", to: "2019-07-15", acting: true, source: office-source }
  - { holder: mark-esper, post: us-secretary-of-defense, from: "2019-07-23", to: "2020-11-09", source: office-source }
  - { holder: ben-wallace, post: uk-defence-secretary, from: "2019-07-24", to: "2023-08-31", source: office-source }
`,
  },
]);
