import { expect, it } from 'vitest';
import { readRequirement } from '../domain/figure/readRequirement.ts';
import { requirementInBrief, softInWords } from './softInWords.ts';

it('prints the document’s own word, where the row gives it', () => {
  expect(softInWords({ soft_word: '以…为主' })).toBe('柔性要求（以…为主）');
  expect(softInWords({ soft_word: undefined })).toBe('柔性要求');
});

it('keeps the word beside the requirement, and adds nothing to a hard one', () => {
  const requirement = { text: '不超过5所', read: readRequirement('不超过5所') };
  const soft = { requirement, hardness: 'soft', soft_word: '原则上', applies_basis: undefined } as const;
  expect(requirementInBrief(soft)).toBe('不超过5所（原则上）');
  expect(requirementInBrief({ ...soft, soft_word: undefined })).toBe('不超过5所（柔性）');
  expect(requirementInBrief({ ...soft, hardness: undefined })).toBe('不超过5所');
  expect(requirementInBrief({ ...soft, applies_basis: 'inferred' })).toBe(
    '不超过5所（原则上；逐个要求是推定）',
  );
});
