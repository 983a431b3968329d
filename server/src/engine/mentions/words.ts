// Words that decide what a capital letter means: function words, words that open sentences and headlines, and the nouns of
// kind by which new names are known. English, folded.

import { foldWord } from '../text/fold.ts';

/** May stand inside a name, never at its ends. */
export const CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'on',
  'for',
  'the',
  'and',
  'in',
  'to',
  'with',
  'against',
  'at',
  'de',
  'between',
  'under',
  'by',
  'a',
  'an',
]);

/** Capitalised at the start of sentences or in headlines, and no part of a person's name. */
export const NO_NAME: ReadonlySet<string> = new Set(
  `a an the this that these those it its he she they we you i his her their our my your in on at by for from to of with and or but nor so yet
  as if when while where who what why how which after before during since until under over between among both either neither each every all some any
  no not only also even just still then there here now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february
  april june july august september october november december says said say meets met meet visits visited holds held calls called urges urged warns
  warned signs signed agrees agreed hails hailed seeks sought wants backs backed vows vowed tells told asks asked slams slammed arrives arrived leaves
  addresses addressed discusses discussed reviews reviewed reaffirms reaffirmed announces announced unveils unveiled launches launched inaugurates
  welcomes welcomed lauds praises condemns stresses underscores underlines highlights will would can could may might must shall should has have had is are was
  were be been being do does did new also read more photo image source government ministry department defence defense foreign external affairs home
  office officer officials house white state states united national international indian american us uk eu un nato army navy air force forces military
  minister ministers president secretary general admiral chief chairman leader leaders mr mrs ms dr prime vice deputy former senior joint
  committee council agency report review statement agreement treaty dialogue summit talks meeting visit exercise mission policy security strategy
  republic party congress parliament senate however meanwhile moreover according following despite although though because speaking
  thank dear key major two three four five first second third last next early late per via amid versus vs ahead against about into out up down off
  governor mayor gen lt adm col maj capt brig cmdr cdr sgt sr snr shri colonel captain commander commodore brigadier lieutenant marshal spokesman spokesperson spokeswoman
  asia africa europe pacific atlantic ocean sea north south east west northern southern eastern western central`
    .split(/\s+/)
    .map(foldWord),
);

/** Common words that are given names, too, where a family name follows office words. */
export const NAMES_TOO: ReadonlySet<string> = new Set(
  'he an so no do will may april august june mark art dean'.split(' '),
);

/** Particles inside personal names. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'di',
  'del',
  'della',
  'der',
  'den',
  'van',
  'von',
  'bin',
  'ibn',
  'al',
  'el',
  'ul',
  'la',
  'le',
  'du',
  'dos',
  'ter',
  'zu',
  'abu',
  'ben',
  'san',
  'st',
  'ur',
  'ash',
  'bint',
]);

/** Surnames that are also common words or so common that alone they name nobody. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  `may bush rice gates price brown carter ford king young long major black white green west north hope grant hunt power day ball bell stone wood hill
  singh khan kumar sharma kim lee park li wang zhang chen liu yang wu xu sun ma hu lin moon ali ahmed hussain shah rao reddy gupta das smith jones
  johnson williams wilson taylor davis miller moore martin thomas jackson harris clark lewis walker hall allen wright scott baker adams nelson
  campbell mitchell roberts turner phillips parker evans edwards collins stewart morris rogers cook bailey cooper kelly howard ward cox wallace
  blair cameron straw fox hammond reid robinson cohen levy katz abe ito sato suzuki tanaka an roh yoon lu mark marks merz state bank mission miles`.split(
    /\s+/,
  ),
);
