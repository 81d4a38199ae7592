import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PaintedText } from '@/components/article';
import { selectedSpan } from '@/components/article/selected-span';
import { cutSegments } from '@/components/article/text-segments';
import { aMark, anAnchor } from '../../build';
import { show } from './render';

const LINES = ['Thu đạt 8,2 tỷ đồng, bằng 112,5% dự toán.', 'Hộ nghèo còn 4%.'];
const TEXT = LINES.join('\n');
const mark = (quote: string, patch: Parameters<typeof aMark>[0] = {}) =>
  aMark({ id: quote, anchor: anAnchor(quote, TEXT), ...patch });

describe('painting', () => {
  test('cuts the text at the edges of marks', () => {
    const segments = cutSegments({ start: 0, end: 41 }, [mark('8,2 tỷ đồng'), mark('112,5%')], null);
    expect(segments.map(({ start, end, mark: over }) => [TEXT.slice(start, end), over?.id ?? null])).toEqual([
      ['Thu đạt ', null],
      ['8,2 tỷ đồng', '8,2 tỷ đồng'],
      [', bằng ', null],
      ['112,5%', '112,5%'],
      [' dự toán.', null],
    ]);
  });

  test('a number inside a quote is seen as a number', () => {
    const quote = mark('đạt 8,2 tỷ đồng, bằng', { kind: 'quote', quantity: null });
    const segments = cutSegments({ start: 0, end: 41 }, [quote, mark('8,2 tỷ đồng')], null);
    expect(segments.map(({ mark: over }) => over?.kind ?? null)).toEqual([null, 'quote', 'figure', 'quote', null]);
  });

  test('rejected and lost marks are not painted, but the current one is', () => {
    const rejected = mark('112,5%', { status: 'rejected' });
    const painted = (currentId: string | null) =>
      cutSegments({ start: 0, end: 41 }, [rejected, mark('4%', { anchored: false })], currentId).filter(
        (segment) => segment.mark,
      );
    expect(painted(null)).toEqual([]);
    expect(painted('112,5%')).toHaveLength(1);
  });

  test('whatever the marks, the segments are the text, without gaps or overlaps', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(spans, fc.nat(58), (pairs, from) => {
        const marks = pairs.map(([one, other], index) =>
          aMark({ id: String(index), anchor: { start: Math.min(one, other), end: Math.max(one, other) } }),
        );
        const segments = cutSegments({ start: from, end: 58 }, marks, '0');
        expect(segments.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT.slice(from, 58));
        expect(segments.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });
});

/** The two lines with marks in them, as the article text draws them. */
const drawn = () => {
  const { container } = show(
    <div>
      {LINES.map((line) => {
        const start = TEXT.indexOf(line);
        return (
          <p key={line} data-start={start}>
            <PaintedText
              text={TEXT}
              range={{ start, end: start + line.length }}
              marks={[mark('8,2 tỷ đồng'), mark('4%')]}
              currentId={null}
            />
          </p>
        );
      })}
      <p>Chân trang</p>
    </div>,
  );
  return container as HTMLElement; // a div
};
const textNodes = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text); // SHOW_TEXT gives texts
  return nodes;
};
const selectNodes = (from: readonly [Node, number], to: readonly [Node, number]): Selection | null => {
  const selection = document.getSelection();
  selection?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
  return selection;
};

describe('what the reader selects', () => {
  test('is a span of the article, through the marks in between', () => {
    const root = drawn();
    const nodes = textNodes(root);
    const span = selectedSpan(root, selectNodes([nodes[0]!, 4], [nodes[2]!, 1])); // "đạt " in the first, "," in the third
    expect(span && TEXT.slice(span.start, span.end)).toBe('đạt 8,2 tỷ đồng,');
  });

  test('goes over lines', () => {
    const root = drawn();
    const nodes = textNodes(root);
    const span = selectedSpan(root, selectNodes([nodes[2]!, 2], [nodes[3]!, 8])); // the end of line one, the start of line two
    expect(span && TEXT.slice(span.start, span.end)).toBe('bằng 112,5% dự toán.\nHộ nghèo');
  });

  test('backwards is the same', () => {
    const root = drawn();
    const nodes = textNodes(root);
    expect(selectedSpan(root, selectNodes([nodes[2]!, 1], [nodes[0]!, 4]))).toEqual({ start: 4, end: 20 });
  });

  test('ends with the text where it reaches beyond', () => {
    const root = drawn();
    const nodes = textNodes(root);
    const span = selectedSpan(root, selectNodes([nodes[3]!, 0], [nodes.at(-1)!, 3])); // into the footer
    expect(span && TEXT.slice(span.start, span.end)).toBe('Hộ nghèo còn 4%.');
  });

  test('is nothing when nothing is selected', () => {
    const root = drawn();
    const nodes = textNodes(root);
    expect(selectedSpan(root, selectNodes([nodes[0]!, 1], [nodes[0]!, 1]))).toBeNull();
    expect(selectedSpan(root, null)).toBeNull();
  });
});
