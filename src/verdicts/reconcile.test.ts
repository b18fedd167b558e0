import { expect, it } from 'vitest';
import { computed, printed, term } from './handwritten.ts';
import { reconcile } from './reconcile.ts';

const handan = [
  printed('437个', { id: 'handan-2018-groups-total', scope: '各县（市、区）' }),
  printed('181个', { id: 'handan-2018-groups-tight', scope: '各县（市、区）', breakdown: 'form=紧密型' }),
  printed('72个', {
    id: 'handan-2018-groups-semi-tight',
    scope: '各县（市、区）',
    breakdown: 'form=半紧密型',
  }),
  printed('184个', { id: 'handan-2018-groups-loose', scope: '各县（市、区）', breakdown: 'form=松散型' }),
  printed('7个', { id: 'handan-2018-groups-main-urban', scope: '主城区' }),
];
const safeguards = ['组织', '经费', '交通', '师资', '招生', '考核', '内部管理', '宣传'];

it('makes every comparison that can be made, parts first, then claims, then counts', () => {
  const suichang = { place: 'suichang', period: '2019' } as const;
  const groups = printed('五个', { ...suichang, id: 'suichang-2019-groups-total' });
  const yongzhou = { place: 'yongzhou', indicator: 'safeguard_aspect_count' } as const;
  const aspects = printed('7个', { ...yongzhou, id: 'yongzhou-2018-safeguard-aspects' });
  const roster = computed('5个', '5 = 教育集团3 + 教育联盟1 + 托管1', suichang);
  const checks = reconcile({
    published: [...handan, groups, aspects],
    computed: (place) => (place === 'suichang' ? [roster] : []),
    indicators: new Map([['safeguard_aspect_count', { counts: '保障措施' }]]),
    vocabulary: safeguards.map((name) => term(name, 'safeguard', ['保障措施'])),
  });
  expect(checks).toEqual([
    {
      check: 'parts.handan-2018-groups-total.form',
      place: 'handan',
      period: '2018',
      stated: '437个',
      computed: '181 + 72 + 184 = 437',
      agrees: true,
      observations: [
        'handan-2018-groups-total',
        'handan-2018-groups-tight',
        'handan-2018-groups-semi-tight',
        'handan-2018-groups-loose',
      ],
      note: '分项合计与总数一致',
    },
    {
      check: 'claim.suichang-2019-groups-total',
      place: 'suichang',
      period: '2019',
      stated: '五个',
      computed: '5个（5 = 教育集团3 + 教育联盟1 + 托管1）',
      agrees: true,
      observations: ['suichang-2019-groups-total'],
      note: '文件数与计算数一致',
    },
    {
      check: 'items.yongzhou-2018-safeguard-aspects',
      place: 'yongzhou',
      period: '2018',
      stated: '7个',
      computed: '列出8个：组织、经费、交通、师资、招生、考核、内部管理、宣传',
      agrees: false,
      observations: ['yongzhou-2018-safeguard-aspects'],
      note: '文件印的个数与“保障措施”列出的条目数不一致',
    },
  ]);
});
