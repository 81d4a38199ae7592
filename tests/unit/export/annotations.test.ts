import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportItem, FORMATS, findFormat, type WriteOptions } from '@/utils/export';
import { parseXml } from './parse-xml';
import { bytesOf, OPTIONS } from './read-stream';
import { FULL_ITEM, hostileItem, SAMPLE_ITEMS } from './sample-items';

const EVERYTHING: WriteOptions = { ...OPTIONS, suggestions: true };
const HOSTILE = fc.sample(hostileItem('x'), { numRuns: 40, seed: 11 }).map(
  (item, index): ExportItem => ({
    ...item,
    clipping: { ...item.clipping, id: `x${index}` },
    marks: item.marks.map((mark) => ({ ...mark, id: `${index}-${mark.id}` })),
  }),
);

const write = async (id: string, items: readonly ExportItem[] = SAMPLE_ITEMS, options = EVERYTHING) => {
  const format = findFormat(id);
  if (!format) throw new Error('no such format');
  return bytesOf(format.write(items, options));
};
const textOf = async (id: string, items?: readonly ExportItem[]) => strFromU8(await write(id, items));

/** The text of a file, or of all files in it. */
const contentOf = (bytes: Uint8Array): string =>
  strFromU8(bytes.subarray(0, 2)) === 'PK'
    ? Object.values(unzipSync(bytes))
        .map((file) => strFromU8(file))
        .join('\n')
    : strFromU8(bytes);

/** As Python slices. */
const slice = (text: string, start: number, end: number): string => [...text].slice(start, end).join('');

describe('W3C Web Annotation', () => {
  test('has quote and position of every mark, in code points', async () => {
    const page = JSON.parse(await textOf('web-annotation'));
    expect(page).toMatchObject({ type: 'AnnotationPage', generated: OPTIONS.exportedAt });
    expect(page.items).toHaveLength(FULL_ITEM.marks.length);
    for (const { target } of page.items) {
      const [quote, position] = target.selector;
      expect(slice(FULL_ITEM.body.text, position.start, position.end)).toBe(quote.exact);
    }
  });

  test('says what was read and who stands behind it', async () => {
    const [budget] = JSON.parse(await textOf('web-annotation')).items;
    expect(budget).toMatchObject({ motivation: 'classifying', 'tb:status': 'confirmed' });
    expect(budget.body).toContainEqual(expect.objectContaining({ type: 'tb:Quantity', 'tb:value': 76_500_000_000 }));
    expect(budget.body).toContainEqual(expect.objectContaining({ purpose: 'tagging', value: 'ngân sách' }));
  });

  test('of nothing is an empty page', async () =>
    expect(JSON.parse(await textOf('web-annotation', [])).items).toEqual([]));
});

describe('doccano', () => {
  const lines = async (items?: readonly ExportItem[]) =>
    (await textOf('doccano', items))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  test('has entities that slice to their quotes, and their relations', async () => {
    const [full] = await lines();
    const words = full.entities.map(({ start_offset, end_offset }: Record<string, number>) =>
      slice(full.text, start_offset ?? 0, end_offset ?? 0),
    );
    expect(words).toContain('Lò Văn Nghị');
    const number = (quote: string) => words.indexOf(quote) + 1;
    expect(full.relations).toContainEqual(
      expect.objectContaining({
        from_id: number('16/16 bản đã có đường bê tông'),
        to_id: number('Lò Văn Nghị'),
        type: 'said-by',
      }),
    );
  });

  test('has labels that do not overlap, whatever the marks', async () => {
    for (const { label } of await lines(HOSTILE)) {
      let free = 0;
      for (const [start, end] of label) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        free = end;
      }
    }
  });
});

describe('Label Studio', () => {
  test('keeps what people accepted apart from what the machine says', async () => {
    const files = unzipSync(await write('label-studio'));
    const [full] = JSON.parse(strFromU8(files['tasks.json'] ?? new Uint8Array()));
    for (const { value } of [...full.annotations[0].result, ...full.predictions[0].result])
      expect(slice(full.data.text, value.start, value.end)).toBe(value.text);
    expect(full.annotations[0].result).toHaveLength(5);
    expect(full.predictions[0].result.map(({ id }: { id: string }) => id)).toEqual(['m-suggested']);
  });

  test('brings its labelling interface', async () => {
    const config = parseXml(strFromU8(unzipSync(await write('label-studio'))['config.xml'] ?? new Uint8Array()));
    expect([...config.querySelectorAll('Label')].map((label) => label.getAttribute('value'))).toContain('target');
  });
});

describe('REFI-QDA', () => {
  const read = async (items?: readonly ExportItem[]) => {
    const files = unzipSync(await write('qdpx', items));
    return { files, project: parseXml(strFromU8(files['project.qde'] ?? new Uint8Array())) };
  };

  test('has each source as a text file that its selections slice', async () => {
    const { files, project } = await read();
    const sources = [...project.querySelectorAll('TextSource')];
    expect(sources).toHaveLength(2);
    for (const source of sources) {
      const path = (source.getAttribute('plainTextPath') ?? '').replace('internal://', 'Sources/');
      const text = strFromU8(files[path] ?? new Uint8Array());
      expect(text).not.toContain('\r');
      for (const selection of source.querySelectorAll('PlainTextSelection')) {
        const [start, end] = [selection.getAttribute('startPosition'), selection.getAttribute('endPosition')].map(
          Number,
        );
        expect(slice(text, start ?? 0, end ?? 0)).toBe(selection.getAttribute('name'));
      }
    }
  });

  test('codes and variables that are used are declared', async () => {
    const { project } = await read();
    const declared = new Set(
      [...project.querySelectorAll('Code, Variable')].map((element) => element.getAttribute('guid')),
    );
    for (const reference of project.querySelectorAll('CodeRef, VariableRef'))
      expect(declared).toContain(reference.getAttribute('targetGUID'));
    expect(project.querySelector('Description')?.textContent).toBe(
      'tổng thu ngân sách trên địa bàn: 76,5 tỷ đồng 9 tháng đầu năm 2025',
    );
  });

  test('is well formed with unique names and ids, whatever the text', async () => {
    const { project } = await read(HOSTILE);
    const unique = (values: readonly (string | null)[]) => expect(new Set(values).size).toBe(values.length);
    unique(
      [...project.querySelectorAll('TextSource')].map((source) => source.getAttribute('name')?.toLowerCase() ?? null),
    );
    unique([...project.querySelectorAll('[guid]')].map((element) => element.getAttribute('guid')));
    for (const element of project.querySelectorAll('[guid]'))
      expect(element.getAttribute('guid')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe('the registry', () => {
  test.each(FORMATS)('$id has an id and a label of its own', ({ id, labelKey, extension }) => {
    expect(FORMATS.filter((format) => format.id === id || format.labelKey === labelKey)).toHaveLength(1);
    expect(extension).toMatch(/^[a-z]+$/);
  });

  test.each(FORMATS)(
    '$id is written twice as the same bytes, can be written empty, and without sentences nobody marked',
    async ({ id, needsText }) => {
      expect(Buffer.compare(await write(id), await write(id))).toBe(0);
      expect(await write(id, [])).toBeInstanceOf(Uint8Array);
      const withoutText = write(id, SAMPLE_ITEMS, { ...OPTIONS, text: false });
      if (needsText) await expect(withoutText).rejects.toThrow(TypeError);
      else expect(contentOf(await withoutText)).not.toContain('toàn xã có 1.302 hộ sản xuất giỏi');
    },
  );
});
