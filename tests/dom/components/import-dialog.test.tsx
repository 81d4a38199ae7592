import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ImportDialog, type ImportPreview } from '@/components/library';
import { faults, show } from './render';

const importDialog = (preview: ImportPreview, onMapping = vi.fn(), onImport = vi.fn(), onStop = vi.fn()) => (
  <ImportDialog
    preview={preview}
    onFiles={() => undefined}
    onMapping={onMapping}
    onImport={onImport}
    onStop={onStop}
    onCompare={() => undefined}
    onUndo={() => undefined}
    onClose={() => undefined}
  />
);

describe('coming in', () => {
  test('a table is read only when what its cells leave open was said', async () => {
    const onMapping = vi.fn();
    const asked: ImportPreview = {
      step: 'mapping',
      file: 'so-lieu.csv',
      header: ['Chỉ tiêu', 'Giá trị', 'Bài'],
      sample: [['thu ngân sách', '2.700', 'Nà Lốc vượt thu']],
      proposed: { indicator: 0 },
      spellings: ({ value }) => ({ decimalMark: value !== undefined, dateOrder: true }),
      guarded: false,
      faults: ['3, Giá trị: khoảng 5'],
    };
    const { container } = show(importDialog(asked, onMapping));
    const read = screen.getByText('Đọc bảng');
    expect(screen.queryByLabelText(/Dấu phẩy/)).toBeNull(); // no column of numbers yet
    expect(screen.getByText('Hãy chọn ở trên cách viết của bảng.')).toBeTruthy();
    fireEvent.click(read);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
      'Hãy chọn ở trên cách viết của bảng.',
    );
    expect(document.activeElement).toBe(screen.getByLabelText('ngày/tháng/năm'));
    fireEvent.click(screen.getByLabelText('ngày/tháng/năm'));
    expect(screen.getByText(/cột nào là tiêu đề hoặc địa chỉ/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Cột Bài chứa'), { target: { value: 'title' } });
    expect(screen.queryByText(/cột nào là tiêu đề hoặc địa chỉ/)).toBeNull();
    const holds = screen.getByLabelText('Cột Giá trị chứa') as HTMLSelectElement; // a list to choose from
    expect([...holds.options].map(({ text }) => text)).toEqual(expect.arrayContaining(['Chuyên mục', 'Đoạn mở đầu']));
    expect([...holds.options].filter(({ text, value }) => text === value)).toEqual([]);
    fireEvent.change(holds, { target: { value: 'value' } });
    fireEvent.click(read);
    expect(onMapping).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText(/Dấu phẩy/));
    fireEvent.click(read);
    expect(onMapping).toHaveBeenCalledWith({
      columns: { indicator: 0, value: 1, title: 2 },
      decimalMark: ',',
      dateOrder: 'dmy',
      kind: 'figure',
      guarded: false,
    });
    expect(screen.getByText('3, Giá trị: khoảng 5')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('the second press of a double click, which met another button, takes nothing in', () => {
    const onImport = vi.fn();
    const ready: ImportPreview = {
      step: 'ready',
      files: [{ name: 'so-lieu.csv', clippings: 2, marks: 2, why: null }],
      clippings: 2,
      pages: 0,
      marks: 2,
      meetings: [],
      exportedAt: null,
      warnings: 0,
      canCompare: false,
      agreement: null,
    };
    show(importDialog(ready, vi.fn(), onImport));
    fireEvent.click(screen.getByText('Nhập 2 bài'), { detail: 2 });
    expect(onImport).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Nhập 2 bài'), { detail: 1 });
    expect(onImport).toHaveBeenCalledTimes(1);
  });

  test('what is being taken can be given up, and not by the second press of the click that began it', () => {
    const onStop = vi.fn();
    show(importDialog({ step: 'writing', done: 3, total: 12 }, vi.fn(), vi.fn(), onStop));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('3');
    fireEvent.click(screen.getByText('Dừng'), { detail: 2 });
    expect(onStop).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('Dừng'), { detail: 1 });
    expect(onStop).toHaveBeenCalledTimes(1);
  });

  test.each<[string, ImportPreview, string]>([
    ['before', { step: 'choose' }, 'Thả tệp vào đây'],
    ['while it is read', { step: 'reading', file: 'a.json' }, 'Đang xem tệp a.json…'],
    [
      'looked into',
      {
        step: 'ready',
        files: [
          { name: 'a.json', clippings: 12, marks: 340, why: null },
          { name: 'b.zip', clippings: 0, marks: 0, why: 'Tệp trống.' },
        ],
        clippings: 12,
        pages: 0,
        marks: 340,
        meetings: [
          {
            title: 'Bài đã có',
            newMarks: 1,
            differences: [{ what: 'note', ours: '', theirs: 'Đối chiếu', stays: 'theirs' }],
          },
        ],
        exportedAt: '2025-10-02T08:15:00+07:00',
        warnings: 1,
        canCompare: false,
        agreement: null,
      },
      'Nhập 12 bài',
    ],
    [
      'compared with a colleague’s',
      {
        step: 'ready',
        files: [{ name: 'sao-luu.jsonl.gz', clippings: 20, marks: 0, holds: 'backup', why: null }],
        clippings: 20,
        pages: 0,
        marks: null,
        meetings: [],
        exportedAt: null,
        warnings: 0,
        canCompare: true,
        agreement: [
          { label: 'agreementDecision', compared: 20, agreed: 19, kappa: 0.87 },
          { label: 'fieldValueMax', compared: 0, agreed: 0, kappa: null },
        ],
      },
      'Khôi phục và gộp',
    ],
    [
      'of a page that was saved, whose marks nobody has counted',
      {
        step: 'ready',
        files: [{ name: 'bai.html', clippings: 1, marks: 0, holds: 'page', why: null }],
        ...{
          clippings: 1,
          pages: 1,
          marks: null,
          meetings: [],
          exportedAt: null,
          warnings: 0,
          canCompare: false,
          agreement: null,
        },
      },
      'trang đã lưu; gợi ý được đọc khi nhập',
    ],
    ['refused', { step: 'refused', file: 'a.json', why: 'Tệp trống.', detail: '' }, 'Không nhận tệp a.json'],
    ['being taken', { step: 'writing', done: 3, total: 12 }, 'Đang nhập 12 bài…'],
    [
      'taken',
      { step: 'done', added: 10, merged: 2, unchanged: 1, failures: [], canUndo: true },
      'Hoàn tác lần nhập này',
    ],
    ['given up', { step: 'stopped' }, 'Chưa nhập gì, thư viện vẫn như trước.'],
    ['taken back', { step: 'undone', kept: 0 }, 'Thư viện trở lại như trước khi nhập.'],
    [
      'taken back but for what was decided since',
      { step: 'undone', kept: 2 },
      'Thư viện trở lại như trước khi nhập, trừ 2 bài bạn đã duyệt hoặc sửa sau khi nhập: giữ nguyên như bây giờ.',
    ],
  ])('an import, %s', async (_what, preview, text) => {
    const { container } = show(importDialog(preview));
    expect(screen.getByText(text)).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });
});
