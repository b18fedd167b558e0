import { expect, it } from 'vitest';
import { bySchoolName } from './bySchoolName.ts';

function sorted(...names: string[]): readonly string[] {
  return names.toSorted(bySchoolName('青禾县'));
}

it('counts 第二 before 第十 and 第十二', () => {
  expect(
    sorted('青禾县第十二小学', '青禾县第十小学', '青禾县第二小学', '青禾县第一小学', '青禾县第二十一小学'),
  ).toEqual(['青禾县第一小学', '青禾县第二小学', '青禾县第十小学', '青禾县第十二小学', '青禾县第二十一小学']);
});

it('puts schools of the county first, then town by town, the central school of a town at its head', () => {
  expect(
    sorted(
      '青禾县下湾镇第二小学',
      '青禾县北塘镇小坡小学',
      '青禾县下湾镇中心小学',
      '青禾县第三小学',
      '青禾县北塘镇第二小学',
    ),
  ).toEqual([
    '青禾县第三小学',
    '青禾县北塘镇第二小学',
    '青禾县北塘镇小坡小学',
    '青禾县下湾镇中心小学',
    '青禾县下湾镇第二小学',
  ]);
});

it('puts a campus behind its school, and reads digits and short forms as numbers', () => {
  expect(sorted('三中', '2中', '十中')).toEqual(['2中', '三中', '十中']);
  expect(sorted('青禾县第一小学东校区', '青禾县第二小学', '青禾县第一小学')).toEqual([
    '青禾县第一小学',
    '青禾县第一小学东校区',
    '青禾县第二小学',
  ]);
});
