/** The finals that may follow each initial, as pinyin is written without tone marks. */
const finals: readonly (readonly [initials: string, finals: string])[] = [
  ['', 'a|ai|an|ang|ao|e|ei|en|eng|er|o|ou'],
  ['b|p|m', 'a|ai|an|ang|ao|ei|en|eng|i|ian|iao|ie|in|ing|o|u'],
  ['p|m|f', 'ou'],
  ['m|d|t|n|l', 'e'],
  ['m', 'iu'],
  ['f', 'a|an|ang|ei|en|eng|o|u'],
  ['d|t|n|l', 'a|ai|an|ang|ao|eng|i|ian|iao|ie|ing|ong|ou|u|uan|uo'],
  ['d|n|l', 'ei|iu'],
  ['d|n', 'en'],
  ['d|t', 'ui|un'],
  ['n|l', 'iang|in|v|ve|ü|üe'],
  ['d|l', 'ia'],
  ['l', 'un'],
  ['g|k|h|zh|sh', 'ei'],
  ['g|k|h|zh|ch|sh', 'a|ai|an|ang|ao|e|en|eng|ou|u|ua|uai|uan|uang|ui|un|uo'],
  ['g|k|h|zh|ch', 'ong'],
  ['zh|ch|sh|r|z|c|s', 'i'],
  ['z|c|s', 'a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|uan|ui|un|uo'],
  ['r', 'an|ang|ao|e|en|eng|ong|ou|u|uan|ui|un|uo'],
  ['j|q|x', 'i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un'],
  ['y', 'a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un'],
  ['w', 'a|ai|an|ang|ei|en|eng|o|u'],
];
const syllables = finals.map(([initial, rest]) => `(?:${initial})(?:${rest})`).join('|');
const word = new RegExp(`^(?:${syllables}){2,8}$`, 'u');
/** English words that may stand in brackets and happen to read as syllables. */
const english = new Set(
  'data date media mini taxi page change range name time mode base case game male made make take wage image one sale same china menu piano panda manage language women human dance balance machine sense license bilibili'.split(
    ' ',
  ),
);

/** Whether a word without blanks and tone marks is several syllables of pinyin: jituan, jiaolianti; not wifi. */
export function isPinyinWord(text: string): boolean {
  return word.test(text) && !english.has(text);
}
