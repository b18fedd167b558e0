import type { APIRoute } from 'astro';
import { byteStream } from '../../publish/byteStream.ts';
import { outputs } from '../../publish/outputs.ts';
import { bulletin } from '../../report/bulletin.ts';

const types: Readonly<Record<string, string>> = { '.json': 'application/json', '.csv': 'text/csv' };

export function getStaticPaths() {
  return outputs.map(({ file }) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => {
  const output = outputs.find(({ file }) => file === params['file']);
  if (output === undefined) return new Response(null, { status: 404 });
  const type = types[output.file.slice(output.file.lastIndexOf('.'))] ?? 'text/plain';
  return new Response(byteStream(output.pieces(bulletin())), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
