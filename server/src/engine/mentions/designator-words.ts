// Words and letters that decide whether letters with a number are the designator of a weapon system. English, folded.

/** Letters before the hyphen that armed forces use for types; folded. */
export const PREFIXES: ReadonlySet<string> = new Set(
  `f b c p e a t m k s q u v x y h z kc ec rc ac ea av ah ch mh uh oh th sh hh cv mv mq rq xq uq su mig tu il yak an ka mi be df jl hq yj cj pl jh jf
  sm pac rim aim agm bgm gbu lgm ugm mgm fim fgm mim tpy spy apg apy aesa sa ss ssn ssbn ssgn ssc rs rt ur bm btr bmp bmd brem tos pzh aster mbda scalp
  gsat gslv pslv lvm kh nk hwasong kn mk brahmos agni jsm nsm lrasm jassm atacms hmx tb wz gj wing ch bzk asn jy yl slc hj ft fm ly fn qw ww
  cbu jdam srgm lca amca tedbf twin mpq tps sps slq sqq ovl rbs gmlrs prsm nh ec as`.split(/\s+/),
);

/** Letters that hardly any type but one has. */
export const FAMILIES_WITH_ONE_NUMBER: ReadonlyMap<string, RegExp> = new Map([
  ['u', /^2$/],
  ['t', /^(?:4|5|6|7|10|14|25|37|38|45|50|54|55|62|64|72|80|84|90|99|129|155|625)$/],
  ['e', /^(?:2|3|4|6|7|8|11|767)$/],
  ['x', /^(?:37|59|69|51|66)$/],
  ['s', /^(?:3|60|65|70|100|125|200|300|350|400|500|550|92|97)$/],
  ['k', /^(?:2|4|8|9|15|21|30|77|130|152|278|329|561)$/],
  ['q', /^(?:5|53)$/],
  ['an', /^(?:12|22|24|26|32|70|72|74|124|132|178|225)$/],
  ['as', /^(?:4|15|16|17|18|20|21|22|23|24|30|31|90|365|532|550|565)$/],
  ['nh', /^90$/],
  ['ec', /^(?:18|37|121|130|135|145|225|635|665|725)$/],
  ['be', /^(?:12|200)$/],
  ['mi', /^\d{1,2}$/],
  ['ss', /^\d{1,2}$/],
]);

/** Prefixes that look like types and are none. */
export const NOT_SYSTEMS: ReadonlySet<string> = new Set(
  `covid g fy q un unsc sars h1b iso rfc grade room article section form resolution chapter page no op annex table figure appendix cop level
  phase stage tier block lot day track group cat category route highway i l part vol volume case class year world top number nos the mission agenda
  vision budget line item title act rule order schedule exhibit paragraph clause sector zone gate terminal flight bus train apollo chandrayaan
  gaganyaan aditya artemis euro formula channel radio area building pier camp point hill`.split(/\s+/),
);

/** Behind these words a letter with a number counts something else. */
export const COUNTED_BEFORE: RegExp =
  /^(?:route|highway|motorway|road|interstate|section|form|schedule|table|chapter|article|clause|para|paragraph|rule|resolution|room|gate|seat|flight|annex|annexure|appendix|page|no|number|item|line|budget|account|code|grade|tier|exhibit|building|block|plot|sector|exit|junction|runway|hull|pennant|serial|visa|asteroid|group|title|figure|fig|question|part|vitamin|phase|lot|slide|track|category|hall|booth|stand)$/;

/** Before these words, too. */
export const NOT_BEHIND: RegExp =
  /^(?:visas?|highway|motorway|road|expressway|corridor|exit|junction|freeway|route|budget|exhibits?|filings?|line|form|students?|virus|vaccine|pandemic|summit|countries|nations|bloc|grouping|football|cricket|championship|tournament|league|paper|size|vitamin|grade|level|century|calibre|caliber|rounds?|minister|leaders?|process)$/;

/** Versions that stand apart from their designator: PAC-3 MSE. */
export const SUFFIXES: ReadonlySet<string> = new Set('MSE CRI ER LR SR MLU ERGM'.split(' '));

/** Number and letters that Russian indices begin with. */
export const DIGITS_FIRST: ReadonlySet<string> = new Set(
  '9M 9K 9P 9A 9S 2S 3M 3K 5V 5P 48N 40N 76N 91N 92N 96L 1L 8K 15A 14F 2A 6B 3R 4K 5N'.split(' '),
);

/** Nouns of kind for weapon systems, in the singular or the plural. */
export const KIND: RegExp =
  /^(?:missile|aircraft|fighter|jet|bomber|drone|helicopter|chopper|submarine|destroyer|frigate|corvette|carrier|radar|tank|gun|howitzer|engine|interceptor|torpedo|rocket|launcher|uav|uas|trainer|transport|tanker|sonar|satellite|vehicle|boat|warship|ship|gunship|system|variant|platform|rifle|ammunition|shell|bomb|munition|glider|craft|warhead|quadcopter|minesweeper|minehunter|crui[sz]er|mortar|airlifter|seeker|icbm|slbm|irbm|mrbm|srbm|airframe|mothership|usv|uuv)s?$/;

/** "07-Feb-2025". */
export function isMonth(norm: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/.test(norm);
}
