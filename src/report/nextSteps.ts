/** A page to go on to. */
export interface NextStep {
  readonly title: string;
  readonly path: string;
}

/** What the end of a page may lead to (接着看), each in the same words everywhere. */
export const nextSteps = {
  places: { title: '各地：找到你的县、区', path: 'places/' },
  search: { title: '查学校：在不在集团里', path: 'search/' },
  targets: { title: '目标：每一项到期没有，做到没有', path: 'targets/' },
  policies: { title: '政策：文件逐条说了什么', path: 'policies/' },
  duties: { title: '责任分工：哪项措施由哪些单位负责', path: 'duties/' },
  timeline: { title: '大事记：文件里有日期的事', path: 'timeline/' },
  indicators: { title: '指标：每个数数的是什么', path: 'indicators/' },
  compare: { title: '对照：各地并排放，不排名', path: 'compare/' },
  glossary: { title: '用语：同一个词，各地说的是不是一回事', path: 'glossary/' },
  methods: { title: '数怎么读、怎么算、怎么判', path: 'methods/' },
  releases: { title: '历次公报：每年发布的一期', path: 'releases/' },
  data: { title: '下载全部数据', path: 'data/' },
} as const satisfies Record<string, NextStep>;

/** From a page about a place to the place itself. */
export function placeStep(name: string, place: string): NextStep {
  return { title: `${name}：进展、目标和数字`, path: `places/${place}/` };
}
