import { expect, it } from 'vitest';
import { splitParts } from '../clauses/splitParts.ts';
import { findDocument } from '../document/findDocument.ts';
import { otherPerson, person } from '../document/inventedPersons.ts';
import { sourceLines } from '../source/sourceLines.ts';
import { doubtsOf } from './doubtsOf.ts';

/** The lines of a text, below its title, that are doubted to name a person. */
function doubted(...lines: readonly string[]): readonly number[] {
  const extent = findDocument(sourceLines(['关于办学的通知', ...lines].join('\n')));
  return doubtsOf(extent, splitParts(extent.kept), [])
    .filter(({ message }) => message.startsWith('像是有人名'))
    .flatMap(({ line }) => line ?? []);
}

it('doubts every line that names a person whom another line shows to be one', () => {
  expect(
    doubted(`局长${person}介绍，将新组建集团2个。`, `${person}表示，学校延期投入使用。`, '各校要抓好落实。'),
  ).toEqual([2, 3]);
});

it('knows a professor by the office', () => {
  expect(doubted(`师范学院教授${otherPerson}认为，成绩不易。`)).toEqual([2]);
});
