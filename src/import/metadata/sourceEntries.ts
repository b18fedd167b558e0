import type { Extent } from '../document/Extent.ts';
import { spamWords } from '../document/pageWords.ts';
import { plainForm } from '../script/plainForm.ts';
import type { FrontMatterEntry } from './FrontMatter.ts';
import { policyKindOf } from './policyKindOf.ts';
import type { Reading } from './Reading.ts';
import { titleOf } from './titleEntries.ts';

const sharing = /由会员分享|上传人:|下载(资源|文档)|可在线阅读|文库|豆丁|道客/u;
const statuses: Readonly<Record<string, string>> = {
  有效: 'effective',
  现行有效: 'effective',
  废止: 'repealed',
  已废止: 'repealed',
  失效: 'expired',
  已失效: 'expired',
  已修改: 'amended',
};

/** 主题分类, 有效性, and what kind of source and of copy this is. */
export function sourceEntries(reading: Reading): readonly FrontMatterEntry[] {
  const { extent, fields } = reading;
  const kind = policyKindOf(titleOf(reading));
  const topic = fields.get('topic');
  const status = fields.get('status');
  const isShared = extent.cut.some(({ text }) => sharing.test(plainForm(text)));
  const isTampered =
    extent.cut.some(({ text }) => spamWords.test(plainForm(text))) ||
    extent.kept.some(({ text }) => spamWords.test(plainForm(text)));
  const own = kind === 'drafting_note' || kind === 'reply' ? kind : undefined;
  const source = own ?? (isShared ? 'third_party_copy' : 'official_document');
  const grade = isShared ? 'third_party_copy' : isTampered ? 'tampered_copy' : 'official_page';
  const isGuess = grade === 'official_page';
  return [
    ...(topic === undefined ? [] : [{ key: 'topic', value: topic, checks: [] }]),
    statusEntry(status),
    { key: 'source_kind', value: source, checks: ['来源性质由程序推定，请按副本的实际来历核对'] },
    {
      key: 'source_grade',
      value: grade,
      checks: isGuess ? ['副本品质由程序推定；不是从官方网站取得的请改'] : [],
    },
    { key: 'source_note', value: noteOf(extent), checks: [] },
    { key: 'text', value: 'full', checks: [] },
  ];
}

/** What was left out is named only where it was: readers see this sentence. */
function noteOf({ cut }: Extent): string {
  const hasPage = cut.some(({ reason }) => reason !== 'personal');
  const hasPersons = cut.some(({ reason }) => reason === 'personal');
  const left = [...(hasPage ? ['页面文字'] : []), ...(hasPersons ? ['签发人、联系人或电话'] : [])];
  return `由导入命令从来源读入，正文逐字保留${left.length === 0 ? '' : `；${left.join('和')}未收录`}。`;
}

function statusEntry(written: string | undefined): FrontMatterEntry {
  const known = statuses[written?.trim() ?? ''];
  const isUnread = written !== undefined && known === undefined;
  return {
    key: 'status',
    value: known ?? 'unknown',
    checks: isUnread ? [`页面写的有效性是“${written}”`] : [],
  };
}
