const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text or attribute value for XML and HTML alike; control characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  // Most labels need nothing: the test is cheaper than two replacements.
  if (!/[&<>"'\p{Cc}]/u.test(text)) return text;
  return text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}
