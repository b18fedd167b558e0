import type { Bulletin } from '../bulletin/Bulletin.ts';
import { type TableName, tables } from '../domain/tables/tables.ts';
import { addressesTxt } from './addressesTxt.ts';
import { dataPackage } from './dataPackage.ts';
import { figuresCsv } from './figuresCsv.ts';
import { reconciliationsCsv } from './reconciliationsCsv.ts';
import { tableCsv } from './tableCsv.ts';
import { verdictPartsCsv, verdictsCsv } from './verdictsCsv.ts';

/** A machine-readable file of `data/`: its name, what it is, and how its text is made, in pieces. */
export interface Output {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly pieces: (bulletin: Bulletin) => Iterable<string>;
}

const tableOutputs = Object.values(tables).map(
  ({ name, title, description }): Output => ({
    file: `${name}.csv`,
    title,
    description,
    pieces: (bulletin) => [tableCsv(bulletin, name as TableName)],
  }),
);

/** Every file that `data/` publishes, the computed ones first. */
export const outputs: readonly Output[] = [
  {
    file: 'figures.csv',
    title: '全部数字',
    description: '文件数和计算数，每行一个，带上下限、依据条款和来源行。',
    pieces: figuresCsv,
  },
  {
    file: 'verdicts.csv',
    title: '目标判定',
    description: '每条目标的判定和理由。',
    pieces: (bulletin) => [verdictsCsv(bulletin)],
  },
  {
    file: 'verdict-parts.csv',
    title: '逐个判定',
    description: '约束每个地方或每个集团的目标，逐个的判定。',
    pieces: (bulletin) => [verdictPartsCsv(bulletin)],
  },
  {
    file: 'reconciliations.csv',
    title: '核对',
    description: '文件自己的合计、列举和名册计算数是否对得上。',
    pieces: (bulletin) => [reconciliationsCsv(bulletin)],
  },
  ...tableOutputs,
  {
    file: 'datapackage.json',
    title: '数据包说明',
    description: '以上各表的列、类型和关系，供程序读取。',
    pieces: (bulletin) => [dataPackage(bulletin)],
  },
  {
    file: 'addresses.txt',
    title: '固定地址',
    description:
      '可以引用的全部网址，每行一个，条款后面跟着标题（用制表符隔开），以前各期的也在内；以后每一期都要保住，或者写明改到哪里。',
    pieces: (bulletin) => [addressesTxt(bulletin)],
  },
];
