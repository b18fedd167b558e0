/** 层级: administrative levels of a place. `zone` is a 管理区 or 开发区 at county level. */
export const levels = {
  province: '省级',
  prefecture: '地级',
  county: '县级',
  township: '乡级',
  zone: '管理区',
} as const;

export type Level = keyof typeof levels;
