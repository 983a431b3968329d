// Ordinary English words that defence texts also use in their plain sense. As a name of something, such a word counts only
// where the text has introduced the thing, so the knowledge must mark it weak.

const WORDS =
  'act action advance agenda agreement aid air alliance alpha arm arms army arrow article assembly asset authority aware base battle bay beam ' +
  'bear bill block blue board boat body bold border bravo bridge brief bureau cabinet camp capital carrier case cause center centre chair ' +
  'charter chief circle city coalition coast code command commission committee common company compass conference congress constitution contact ' +
  'convention cooperation corps council country court crown cyber deal declaration defence defense delta department dialogue dragon eagle earth ' +
  'east echo edge engagement entente exchange exercise eye falcon field fire fleet focus force forces forum framework free freedom friend ' +
  'friendship front general global globe gold government green ground group guard guardian gulf hammer hand harbour hawk heart helm hero ' +
  'home horizon hunter impact industry initiative institute intent iron island joint judge jump justice key king lake lance land law ' +
  'leader league liberty light lightning line link lion logistics lower major march marine maritime may meeting memorandum mercury military ' +
  'minister ministry mission missile moon mountain nation nations navy network new night north note ocean office open operation orbit order ' +
  'pact palace panel paper parliament part parties partner partners partnership party patriot peace pearl phoenix pillar plan platform police ' +
  'policy port post power president press process program programme progress project promise protocol quad quest radar raid rain raise ranger ' +
  'rapid raven ray react ready reaper red region report republic resolution resolve review rise river rock route safe salt sea secretary secure ' +
  'security senate sentinel serpent service shadow shield ship side sign sky south space spear spirit staff standard star start state ' +
  'states station steel stinger storm strategy strike strong summit sun super support surge swift sword system talks target task team tempest ' +
  'terms territory thunder tiger tor trade train treaty trident triumph trust turn typhoon union unit unity upper valley viper vision war watch ' +
  'water wave west white will wind wing world zone';

const COMMON: ReadonlySet<string> = new Set(WORDS.split(' '));

/** True for a single ordinary word, however it is capitalised. */
export function isCommonWord(name: string): boolean {
  return COMMON.has(name.trim().toLowerCase());
}
