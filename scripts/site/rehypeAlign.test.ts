import { expect, it } from 'vitest';
import { rehypeAlign } from './rehypeAlign.ts';

it('turns the alignment of cells into a class, and leaves other elements alone', () => {
  const tree = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'th', properties: { align: 'right', id: 'a' }, children: [] },
      {
        type: 'element',
        tagName: 'td',
        properties: {},
        children: [{ type: 'element', tagName: 'img', properties: { align: 'left' } }],
      },
    ],
  };
  rehypeAlign()(tree);
  expect(tree.children).toEqual([
    { type: 'element', tagName: 'th', properties: { id: 'a', className: ['align-right'] }, children: [] },
    {
      type: 'element',
      tagName: 'td',
      properties: {},
      children: [{ type: 'element', tagName: 'img', properties: { align: 'left' } }],
    },
  ]);
});
