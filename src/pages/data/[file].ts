import type { APIRoute } from 'astro';
import { byteStream } from '../../publish/byteStream.ts';
import { outputs } from '../../publish/outputs.ts';
import { bulletin } from '../../report/bulletin.ts';
import { movedFiles } from '../../report/redirects/movedFiles.ts';

const types: Readonly<Record<string, string>> = { '.json': 'application/json', '.csv': 'text/csv' };

export function getStaticPaths() {
  return [
    ...outputs.map(({ file }) => ({ params: { file }, props: { name: file } })),
    ...movedFiles(bulletin()).map(({ file, output }) => ({ params: { file }, props: { name: output } })),
  ];
}

export const GET: APIRoute = ({ props }) => {
  const output = outputs.find(({ file }) => file === props['name']);
  if (output === undefined) return new Response(null, { status: 404 });
  const type = types[output.file.slice(output.file.lastIndexOf('.'))] ?? 'text/plain';
  return new Response(byteStream(output.pieces(bulletin())), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
