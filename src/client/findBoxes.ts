import { findBox } from './findBox.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form.find')) findBox(form);
