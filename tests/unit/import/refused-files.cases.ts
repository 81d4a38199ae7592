import type { ImportReason } from '@/utils/import';

type RefusedCase = { readonly name: string; readonly file: string; readonly reason: ImportReason };

/** Files that are not exports of ours, or not whole. */
export const REFUSED_FILES: readonly RefusedCase[] = [
  { name: 'nothing', file: '', reason: 'empty' },
  { name: 'only white space', file: '\n \n', reason: 'empty' },
  { name: 'plain text', file: 'Xin chào', reason: 'not-ours' },
  { name: 'another JSON document', file: '{\n  "name": "package"\n}', reason: 'not-ours' },
  { name: 'a JSON list', file: '[1, 2, 3]', reason: 'not-ours' },
  { name: 'a JSON number', file: '42', reason: 'not-ours' },
  { name: 'other JSON Lines', file: '{"type":"FeatureCollection"}\n', reason: 'not-ours' },
  { name: 'a web page', file: '<!doctype html>\n<title>x</title>', reason: 'not-ours' },
  { name: 'a later major version', file: '{"schema":"trich-bao/2","clippings":[]}', reason: 'newer-version' },
  { name: 'a later manifest', file: '{"schema":"trich-bao/12","type":"manifest"}\n', reason: 'newer-version' },
  { name: 'a version that never was', file: '{"schema":"trich-bao/0","clippings":[]}', reason: 'not-ours' },
  { name: 'a document cut off', file: '{\n  "schema": "trich-bao/1",\n  "clippings": [', reason: 'damaged' },
  { name: 'a record with nothing in it', file: '{"schema":"trich-bao/1"}', reason: 'damaged' },
  { name: 'a clipping that is no object', file: '{"schema":"trich-bao/1","clippings":[7]}', reason: 'damaged' },
  {
    name: 'fewer clippings than announced',
    file: '{"schema":"trich-bao/1","count":2,"clippings":[]}',
    reason: 'damaged',
  },
  { name: 'a prototype key', file: '{"schema":"trich-bao/1","__proto__":{"a":1}}', reason: 'unsafe' },
  {
    name: 'a prototype key in escapes',
    file: '{"schema":"trich-bao/1","a":[{"\\u005f_proto__":1}]}',
    reason: 'unsafe',
  },
  { name: 'a constructor key', file: '{"schema":"trich-bao/1","constructor":{}}', reason: 'unsafe' },
  {
    name: 'brackets 200,000 deep',
    file: `{"schema":"trich-bao/1","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    reason: 'damaged',
  },
];
