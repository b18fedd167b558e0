import { type DocumentLosses, documentLosses } from '../document/documentLosses.ts';
import type { Extent } from '../document/Extent.ts';
import { spamWords } from '../document/pageWords.ts';
import { plainForm } from '../script/plainForm.ts';
import type { FrontMatterEntry } from './FrontMatter.ts';
import { documentNumberOf } from './numberEntries.ts';
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

/** 主题分类, 有效性, and what kind of source and of copy this is. Where a file comes from it does not say itself. */
export function sourceEntries(reading: Reading): readonly FrontMatterEntry[] {
  const { extent, fields, gaps } = reading;
  const topic = fields.get('topic');
  const status = fields.get('status');
  const isShared = extent.cut.some(({ text }) => sharing.test(plainForm(text)));
  const isTampered = extent.cut.some(
    ({ reason, text }) => reason !== 'personal' && spamWords.test(plainForm(text)),
  );
  const grade = isShared ? 'third_party_copy' : isTampered ? 'tampered_copy' : 'unknown';
  const losses = documentLosses(extent, gaps);
  return [
    ...(topic === undefined ? [] : [{ key: 'topic', value: topic, checks: [] }]),
    statusEntry(status),
    ...sourceKind(reading, isShared),
    {
      key: 'source_grade',
      value: grade,
      checks: [
        grade === 'unknown'
          ? '副本来历文件自己没有写：从官方网站页面取得的改为 official_page'
          : '副本品质由页面上的字样推定，请按实际来历核对',
      ],
    },
    { key: 'source_note', value: noteOf(extent, losses), checks: [] },
    { key: 'text', value: losses.missing.length === 0 ? 'full' : 'partial', checks: losses.missing },
  ];
}

/** A document is official where it has a number or a signature; else only a person can know. */
function sourceKind(reading: Reading, isShared: boolean): readonly FrontMatterEntry[] {
  const kind = policyKindOf(titleOf(reading));
  const check = '来源性质由程序推定，请按副本的实际来历核对';
  const entry = (value: string) => [{ key: 'source_kind', value, checks: [check] }];
  if (kind === 'drafting_note' || kind === 'reply') return entry(kind);
  if (isShared) return entry('third_party_copy');
  const isSigned = reading.parts.some(({ signature }) => signature.length > 0);
  return isSigned || reading.fields.has('number') || documentNumberOf(reading) !== undefined
    ? entry('official_document')
    : [];
}

/** What was left out is named only where it was: readers see this sentence. */
function noteOf({ cut, isPage, persons }: Extent, { missing, form }: DocumentLosses): string {
  const hasPage = isPage && cut.some(({ reason }) => reason !== 'personal' && reason !== 'inside');
  const hasPersons = persons === 0 && cut.some(({ reason }) => reason === 'personal');
  const left = [...(hasPage || hasPersons ? ['文件之外的页面文字'] : [])];
  const sentences = [
    missing.length === 0 ? '由导入命令从来源读入，正文逐字保留' : '由导入命令从来源读入，收录的文字未作改动',
    ...missing,
    ...form,
    ...(left.length === 0 ? [] : [`${left.join('和')}未收录`]),
  ];
  return `${sentences.join('；')}。`;
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
