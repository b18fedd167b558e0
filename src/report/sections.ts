/** The site's sections, in the order of the header. */
export const sections = [
  { title: '各地', path: 'places/' },
  { title: '目标', path: 'targets/' },
  { title: '政策', path: 'policies/' },
  { title: '指标', path: 'indicators/' },
  { title: '对照', path: 'compare/' },
  { title: '用语', path: 'glossary/' },
  { title: '数据', path: 'data/' },
] as const;
