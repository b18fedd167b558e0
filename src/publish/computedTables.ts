interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly description: string;
}

function resource(name: string, title: string, fields: readonly Field[]) {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, missingValues: [''] },
  };
}

function text(name: string, title: string, description: string): Field {
  return { name, title, type: 'string', description };
}

const place = text('place', '地方编码', '见 places.csv。');
const indicator = text('indicator', '指标编码', '见指标页。');
const policy = text('policy', '文件编码', '见政策页。');
const clause = text('clause', '条款', '文件中的条款。');

/** The tables that are computed, described for datapackage.json. */
export const computedTables = [
  resource('figures', '全部数字', [
    text('figure', '数字编码', '这个数的编码。'),
    place,
    indicator,
    text('period', '期间', '年、月或日；[x] 来源没写，[r] 来源隐去。'),
    text('breakdown', '分组', '“维度=值”，分号隔开；空为整体。'),
    { name: 'low', title: '下限', type: 'number', description: '空为没有下限；百分数以百分之一为单位。' },
    { name: 'high', title: '上限', type: 'number', description: '空为没有上限。' },
    { name: 'low_open', title: '不含下限', type: 'boolean', description: 'true 表示不含下限这个数本身。' },
    { name: 'high_open', title: '不含上限', type: 'boolean', description: 'true 表示不含上限这个数本身。' },
    {
      name: 'approximate',
      title: '约数',
      type: 'boolean',
      description: '文件写“约”“近”“左右”，或下级名册没有到期末。',
    },
    text('unit', '计量单位', '个、所、人、元、% 等。'),
    text('symbol', '符号', '没有数时：[x] 无数据、[z] 不适用、[c] 不公布、[r] 来源隐去。'),
    text('basis', '依据', 'published 文件数，computed 计算数。'),
    text('text', '印出的形式', '网页上印的样子。'),
    policy,
    clause,
    text('observation', '文件数据编码', '见 observations.csv。'),
    text('formula', '算式', '计算数的算式。'),
    text('rows', '来源行', '表名:行号，行号与电子表格一致。'),
    text('scope', '范围', '不是整个地方时，文件的限定语；按上级口径另算的，写明按谁的口径。'),
    text('called', '文件的叫法', '文件怎样称呼所数的东西；空为指标名称。'),
    text('as_of', '截至', '这个数说的是哪一天（文件写明或推定的，或名册截至的）；空为时间一栏的最后一天。'),
    text(
      'as_of_basis',
      '时点依据',
      'stated 文件写明是哪一天；inferred 这个数的时点是推定的，或用推定时点的数算出；空为文件没有写哪一天，或是名册的数。',
    ),
  ]),
  resource('verdicts', '目标判定', [
    text('target', '目标编码', '见 targets.csv。'),
    place,
    indicator,
    text('due', '到期', '到期的年、月或日。'),
    text('requirement', '要求', '照文件写。'),
    text('verdict', '判定', 'met、missed、undetermined、not_due、no_data、overdue 或 not_judged。'),
    text('reason', '理由', '一句话。'),
    text('figure', '依据的数', '见 figures.csv。'),
    policy,
    clause,
  ]),
  resource('verdict-parts', '逐个判定', [
    text('target', '目标编码', '见 targets.csv。'),
    text('subject', '对象', '地方或集团的编码。'),
    text('verdict', '判定', '同 verdicts.csv。'),
    text('reason', '理由', '一句话。'),
    text('figure', '依据的数', '见 figures.csv。'),
  ]),
  resource('reconciliations', '核对', [
    text('check', '核对编码', '这项核对的编码。'),
    place,
    text('period', '期间', '年、月或日。'),
    text('stated', '文件写的', '照文件写。'),
    text('computed', '算出来的', '带算式。'),
    { name: 'agrees', title: '是否一致', type: 'boolean', description: '空为在已知范围内无法断定。' },
    text('observations', '涉及的文件数据', '见 observations.csv，分号隔开。'),
    text('note', '说明', '需要读者知道的情况。'),
  ]),
];
