/** 城乡. */
export const locales = { urban: '城区', town: '镇区', rural: '乡村' } as const;

export type Locale = keyof typeof locales;
