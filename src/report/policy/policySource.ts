import {
  type PolicyDocument,
  type policyTexts,
  sourceGrades,
  sourceKinds,
} from '../../domain/PolicyDocument.ts';
import { hiddenLines, labelOf } from './policyHeader.ts';

const cautions: Readonly<Record<string, string>> = {
  [sourceKinds.drafting_note]:
    '这是一份起草说明，不是它所说明的那份文件。里面的目标都是转述，以正式文件为准。',
  [sourceKinds.reply]: '这是一份答复。里面的数是答复单位自己说的，本站没有另外核实。',
  [sourceKinds.third_party_copy]: '这是第三方网站上的副本，不是发文机关公布的页面，本站无法与原件核对。',
};

/** What a reader must know of the source before reading on; empty for an official document. */
export function policyCaution(policy: PolicyDocument): string {
  const hidden = hiddenLines(policy);
  const caution = cautions[labelOf(sourceKinds, policy.source_kind)] ?? '';
  return hidden.length === 0 ? caution : `${caution}${hidden.join('、')}被来源隐去。`;
}

/** 来源性质 and 副本品质 in words. */
export function policySource(policy: PolicyDocument): string {
  return [labelOf(sourceKinds, policy.source_kind), labelOf(sourceGrades, policy.source_grade)]
    .filter((words) => words !== '')
    .join('；');
}

const textNotes: Readonly<Record<keyof typeof policyTexts, string>> = {
  full: '以下是文件全文，逐字录入。条款旁的目标、判定和数据是本站加的，不是文件内容。',
  partial: '以下是文件原文，有缺，缺什么见来源说明。条款旁的目标、判定和数据是本站加的，不是文件内容。',
  digest: '以下是本站逐条写的摘要，不是文件原文；条款编号、用语和数字与文件一致。引用请查原文。',
};

/** Whether the reader has our digest or the document's own words before them. */
export function policyTextNote({ text = 'digest' }: PolicyDocument): string {
  return textNotes[text];
}

/** That no one has yet compared an imported document with its source; empty where that is done. */
export function policyReviewNote({ pending = [] }: PolicyDocument): string {
  if (pending.length === 0) return '';
  return `待核：这份文件由程序导入，尚未经人核对，还有${pending.length}处待核。`;
}
