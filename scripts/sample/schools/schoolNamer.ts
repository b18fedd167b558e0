import type { Locale } from '../../../src/domain/lists/locales.ts';
import type { Stage } from '../../../src/domain/lists/stages.ts';
import { chineseNumber } from '../chineseNumber.ts';

const townFirsts = [...'东西南北上下前后新老'];
const townSeconds = [...'溪桥坪塘岭湾井渡坝洲'];
const villageFirsts = [...'大小长高青白红黄石竹'];
const villageSeconds = [...'田坡沟树庄店寨冲垄窝'];

const suffixes: Readonly<Record<Stage, string>> = {
  kindergarten: '幼儿园',
  primary: '小学',
  junior: '初级中学',
  nine_year: '九年一贯制学校',
  senior: '高级中学',
  complete: '中学',
  twelve_year: '十二年一贯制学校',
  special: '特殊教育学校',
};

/** 第二学校, not 第二九年一贯制学校. */
const urbanSuffixes: Partial<Readonly<Record<Stage, string>>> = {
  nine_year: '学校',
  twelve_year: '实验学校',
};

/** Names the schools of one county, no two alike; towns are numbers from 0. */
export function schoolNamer(county: string) {
  const used = new Map<string, number>();
  const count = (key: string): number => {
    const number = (used.get(key) ?? 0) + 1;
    used.set(key, number);
    return number;
  };
  const village = (town: number): string =>
    `${county}${townName(town)}${villageName(count(`village ${town}`))}`;
  return {
    school(stage: Stage, locale: Locale, town: number): string {
      const suffix = suffixes[stage];
      const inVillage = locale === 'rural' && (stage === 'primary' || stage === 'kindergarten');
      if (inVillage) return `${village(town)}${suffix}`;
      const area = locale === 'urban' ? county : `${county}${townName(town)}`;
      const number = count(`${area} ${stage}`);
      if (locale !== 'urban' && number === 1) return `${area}${stage === 'primary' ? '中心' : ''}${suffix}`;
      if (stage === 'nine_year' && locale !== 'urban')
        return `${area}九年一贯制第${chineseNumber(number)}学校`;
      return `${area}第${chineseNumber(number)}${locale === 'urban' ? (urbanSuffixes[stage] ?? suffix) : suffix}`;
    },
    teachingPoint: (town: number): string => `${village(town)}教学点`,
  };
}

function townName(town: number): string {
  return `${pair(townFirsts, townSeconds, town)}镇`;
}

function villageName(number: number): string {
  return pair(villageFirsts, villageSeconds, number);
}

/** The ten tens of two lists in an order that changes both; beyond a hundred the number is added. */
function pair(firsts: readonly string[], seconds: readonly string[], number: number): string {
  const [tens, ones] = [Math.floor(number / 10) % 10, number % 10];
  const name = `${firsts[ones] ?? ''}${seconds[(ones + tens) % 10] ?? ''}`;
  return number < 100 ? name : `${name}${chineseNumber(Math.floor(number / 100) + 1)}`;
}
