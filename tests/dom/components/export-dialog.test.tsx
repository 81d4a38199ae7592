import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { type DigestEntry, type ExportChoice, ExportDialog, type OfferedFormat } from '@/components/library';
import { faults, show } from './render';

const FORMATS: readonly OfferedFormat[] = [
  { id: 'json', label: 'exportJson', hint: 'exportForJson', group: 'backup', options: ['suggestions', 'text'] },
  {
    id: 'csv-figures',
    label: 'exportCsvFigures',
    hint: 'exportForScripts',
    group: 'dataset',
    options: ['suggestions', 'guard'],
  },
  { id: 'digest', label: 'exportDigest', hint: 'exportForDigest', group: 'reports', options: ['digest'] },
  {
    id: 'data-package',
    label: 'exportDataPackage',
    hint: 'exportForPackage',
    group: 'dataset',
    options: ['release'],
  },
];
const CHOICE: ExportChoice = {
  scope: 'all',
  formatId: 'json',
  name: 'tep',
  suggestions: false,
  text: true,
  guard: true,
  byteOrderMark: false,
  parquet: false,
  askWhere: false,
  digest: { preset: 'party', superior: '', issuer: '', number: '', place: '' },
  digestEntries: [],
  releaseVersion: '',
  licenceNote: '',
};
const NO_DIGEST = {
  ...{ entries: null, isEdited: false, onTakeBack: null },
  ...{ onChange: () => undefined, onReset: () => undefined },
};
type Props = Parameters<typeof ExportDialog>[0];
const exportDialog = (patch: Partial<Props> = {}) => (
  <ExportDialog
    formats={FORMATS}
    choice={CHOICE}
    onChange={() => undefined}
    selected={0}
    found={null}
    total={12}
    preview={{ kind: 'table', header: ['mark_id', 'value'], numeric: [false, true], rows: [['m1', '76.5']] }}
    digest={NO_DIGEST}
    progress={null}
    canAskWhere={false}
    releases={[]}
    isReleaseTaken={false}
    onRelease={() => undefined}
    onExport={() => undefined}
    onClose={() => undefined}
    {...patch}
  />
);

describe('going out', () => {
  test('an export asks what and in which format, says for whom, and shows the first rows', async () => {
    const onChange = vi.fn();
    const { container } = show(exportDialog({ selected: 3, onChange }));
    fireEvent.change(screen.getByLabelText('Định dạng'), { target: { value: 'csv-figures' } });
    fireEvent.click(screen.getByLabelText(/đang chọn/));
    expect(onChange.mock.calls).toEqual([[{ formatId: 'csv-figures' }], [{ scope: 'selection' }]]);
    expect(screen.getByText(/nhập lại được, dễ đọc bằng mắt/)).toBeTruthy();
    expect(screen.getByText('76.5')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test.each([
    [true, 'Các bài đang lọc (4)'],
    [false, 'Các bài đang chọn (4)'],
  ])('what is exported is called what it is: in sight %s', (isShown, label) => {
    show(exportDialog({ selected: 4, isShown }));
    expect(screen.getByLabelText(label)).toBeTruthy();
  });

  test('only choices that change the file are offered', () => {
    show(exportDialog({ choice: { ...CHOICE, formatId: 'csv-figures' } }));
    expect(screen.queryByLabelText('Kèm nội dung bài')).toBeNull();
    expect(screen.getByLabelText(/Kèm cả mục chưa duyệt/)).toBeTruthy();
  });

  test('a version that was frozen is handed out again, never written over', async () => {
    const onRelease = vi.fn();
    const releases = ['trich-bao-1.0.zip'];
    const choice = { ...CHOICE, formatId: 'data-package', releaseVersion: '1.0' };
    const { container } = show(exportDialog({ choice, releases, isReleaseTaken: true, onRelease }));
    expect((screen.getByText('Tạo tệp').closest('button') as HTMLButtonElement).disabled).toBe(true); // a button
    expect(screen.getByText(/đã phát hành/)).toBeTruthy();
    fireEvent.click(screen.getByText('trich-bao-1.0.zip'));
    expect(onRelease).toHaveBeenCalledWith('trich-bao-1.0.zip');
    expect(await faults(container)).toEqual([]);
  });

  test('without a selection the whole library is meant', () => {
    show(exportDialog());
    expect((screen.getByLabelText(/Toàn bộ thư viện/) as HTMLInputElement).checked).toBe(true); // a radio button
    expect((screen.getByLabelText(/đang chọn/) as HTMLInputElement).disabled).toBe(true); // a radio button
  });

  test('articles of a digest are moved and their summaries rewritten', async () => {
    const entry = (id: string) => ({
      id,
      title: `Bài ${id}`,
      source: 'Báo',
      topic: 'Kinh tế',
      summary: '',
      figures: 1,
    });
    const entries = ['a', 'b', 'c'].map(entry);
    const onChange = vi.fn();
    const choice = { ...CHOICE, formatId: 'digest', digestEntries: entries };
    const dialog = (shown: readonly DigestEntry[]) =>
      exportDialog({ choice, digest: { ...NO_DIGEST, entries: shown, onChange } });
    const { container, rerender } = show(dialog(entries));
    fireEvent.click(screen.getAllByLabelText('Chuyển xuống')[0] as HTMLElement);
    const moved: readonly DigestEntry[] = onChange.mock.lastCall?.[0];
    expect(moved.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    rerender(dialog(moved));
    expect(document.activeElement).toBe(screen.getAllByLabelText('Chuyển xuống')[1]);
    fireEvent.click(document.activeElement as HTMLElement); // the button that was pressed
    rerender(dialog(onChange.mock.lastCall?.[0]));
    // At the end nothing moves further down: the way back has the focus.
    expect(document.activeElement).toBe(screen.getAllByLabelText('Chuyển lên')[2]);
    fireEvent.input(screen.getAllByLabelText('Tóm tắt')[1] as HTMLElement, { target: { value: 'Tóm tắt mới' } });
    expect(onChange.mock.lastCall?.[0][1].summary).toBe('Tóm tắt mới');
    expect(await faults(container)).toEqual([]);
  });
});
