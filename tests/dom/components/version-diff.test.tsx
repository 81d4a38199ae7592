import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { VersionDiff } from '@/components/article';
import { diffText } from '@/utils/anchor';
import { faults, show } from './render';

const paragraphs = (changed: string) =>
  ['Đoạn mở đầu.', 'Đoạn hai.', 'Đoạn ba.', changed, 'Đoạn năm.', 'Đoạn sáu.', 'Đoạn cuối.'].join('\n');

describe('two versions of a text', () => {
  test('show what was taken out and put in, and fold what is far from it', async () => {
    const { container } = show(
      <VersionDiff
        lines={diffText(paragraphs('Thu ngân sách 18,6 tỷ đồng.'), paragraphs('Thu ngân sách 16,8 tỷ đồng.'))}
      />,
    );
    expect(container.querySelector('del')?.textContent).toBe('bỏ: 18,6 ');
    expect(container.querySelector('ins')?.textContent).toBe('thêm: 16,8 ');
    expect(Array.from(container.querySelectorAll('summary'), (one) => one.textContent)).toEqual([
      '2 đoạn không đổi',
      '2 đoạn không đổi',
    ]);
    expect(await faults(container)).toEqual([]);
  });

  test('that are the same say so', () => {
    show(<VersionDiff lines={diffText('Một đoạn.', 'Một đoạn.')} />);
    expect(screen.getByText('Nội dung hai bản giống hệt nhau.')).toBeTruthy();
  });
});
