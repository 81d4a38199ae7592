import type { FileKind } from '@/utils/import';

type Case = readonly [name: string, beginning: string, kind: FileKind, why: string];

/** What a file is taken for, by how it begins; its name speaks only where the beginning does not. */
export const FILE_KINDS: readonly Case[] = [
  ['a.zip', 'PK\u0003\u0004', 'package', 'a zip is a data package'],
  ['a.json', 'PK\u0003\u0004', 'package', 'a wrong name changes nothing'],
  ['a.pdf', '%PDF-1.7', 'pdf', 'a PDF'],
  ['a.gz', '\u001f\u008b', 'backup', 'we write gzip for backups only'],
  ['a.jsonl', '{"schema":"trich-bao/1","type":"manifest"}', 'export', 'our records'],
  ['a.json', '\ufeff{\n "schema": "trich-bao/1"', 'export', 'behind a byte-order mark'],
  ['a.json', '[{"type":"article-newspaper"', 'csl-json', 'a list of references'],
  ['a.jsonld', '{"@context":"http://www.w3.org/ns/anno.jsonld"', 'web-annotation', 'annotations of the W3C'],
  ['a.txt', 'TY  - NEWS\r\n', 'ris', 'RIS under any name'],
  ['a.csv', 'Tiêu đề;Giá trị\r\n', 'csv', 'a table'],
  ['a.txt', 'Tiêu đề\tGiá trị\r\n1\t2', 'csv', '"Unicode text" of Excel'],
  ['bai.htm', 'Chữ', 'html', 'a page by its name'],
  ['bai', '<!DOCTYPE html><html>', 'html', 'a page by its beginning'],
  ['anh.png', '\u0089PNG', 'unknown', 'nothing we read'],
];
