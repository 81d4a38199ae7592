import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  ClippingDetails,
  ClippingList,
  type ClippingWords,
  type DigestEntry,
  type ExportChoice,
  ExportDialog,
  FacetPane,
  ImportDialog,
  type ImportPreview,
  LibraryTop,
  type OfferedFormat,
  useRowSelection,
  Welcome,
} from '@/components/library';
import { aClipping } from '../../build';
import { faults, press, show } from './render';

beforeAll(() => {
  // jsdom has <dialog> but cannot open one as modal.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

const CLIPPINGS = ['a', 'b', 'c', 'd'].map((id, index) =>
  aClipping({
    id,
    title: `Bài ${id}`,
    site: index < 3 ? 'baolaocai.vn' : 'baophutho.vn',
    counts: { suggested: index % 2 },
  }),
);

describe('facets', () => {
  const groups = [
    {
      id: 'collection',
      title: 'Chuyên đề',
      isOwn: true,
      values: Array.from({ length: 9 }, (_, at) => ({
        value: `c${at}`,
        label: `Chuyên đề ${at}`,
        count: 9 - at,
        isChosen: at === 8,
      })),
    },
  ];

  test('the frequent and the chosen ones are in sight, the others one press away', async () => {
    const onToggle = vi.fn();
    const { container } = show(<FacetPane groups={groups} onToggle={onToggle} onRename={vi.fn()} />);
    expect(screen.queryByRole('button', { name: /Chuyên đề 7/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Chuyên đề 0/ }));
    expect(onToggle).toHaveBeenCalledWith('collection', 'c0');
    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 2' }));
    });
    expect(screen.getByRole('button', { name: /^Chuyên đề 7/ })).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });

  test('a group is one stop of Tab, in which arrows walk', async () => {
    const { container } = show(<FacetPane groups={groups} onToggle={vi.fn()} onRename={vi.fn()} />);
    const stops = () =>
      [...container.querySelectorAll<HTMLElement>('.facet-value, .facet-more')]
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ textContent }) => textContent);
    expect(stops()).toEqual(['Chuyên đề 09']);
    await act(() => screen.getByRole('button', { name: /^Chuyên đề 0/ }).focus());
    await press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Chuyên đề 18');
    expect(stops()).toEqual(['Chuyên đề 18']);
    await press('End');
    expect(document.activeElement?.textContent).toBe('Xem thêm 2');
    await press('Home');
    await press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Chuyên đề 09');
    expect(await faults(container)).toEqual([]);
  });

  test('Enter gives a chosen one another name, Esc leaves it', async () => {
    const onRename = vi.fn();
    show(<FacetPane groups={groups} onToggle={vi.fn()} onRename={onRename} />);
    for (const key of ['Escape', 'Enter']) {
      await act(() => {
        fireEvent.click(screen.getByRole('button', { name: 'Đổi tên “Chuyên đề 8”' }));
      });
      const field = screen.getByRole('textbox');
      await act(() => {
        fireEvent.input(field, { target: { value: ' Nông thôn mới ' } });
      });
      await press(key, {}, field);
    }
    expect(onRename.mock.calls).toEqual([['collection', 'c8', 'Nông thôn mới']]);
  });
});

type ListProps = { onOpen?: (id: string) => void; onDelete?: (ids: readonly string[]) => void };
const List = ({ onOpen = () => undefined, onDelete = () => undefined }: ListProps) => {
  const selection = useRowSelection(CLIPPINGS.map(({ id }) => id));
  return (
    <>
      <output>{[...selection.selected].sort().join('')}</output>
      <ClippingList
        ids={CLIPPINGS.map(({ id }) => id)}
        rowAt={(at) => CLIPPINGS[at]}
        onView={() => undefined}
        currentId="b"
        selection={selection}
        onOpen={onOpen}
        onDelete={onDelete}
      />
    </>
  );
};
const ticked = () => document.querySelector('output')?.textContent;
const row = (index: number) => document.querySelector<HTMLElement>(`[data-row="${index}"]`);

/** Sixty rows, the beginning of a list of so many. */
const Beginning = ({ total, list = '' }: { total: number; list?: string }) => {
  const ids = Array.from({ length: 60 }, (_, at) => `row-${at}`);
  const selection = useRowSelection(ids);
  const own = { ids, list, total, rowAt: () => CLIPPINGS[0], onView: () => undefined, onOpen: () => undefined };
  return <ClippingList {...own} currentId={null} selection={selection} onDelete={() => undefined} />;
};

describe('the list', () => {
  test.each([
    ['a short list is drawn whole, so that find-in-page and screen readers have all of it', 60, 60],
    ['of the beginning of a long one only what is in sight, which is what the reader waits for', 10_000, 20],
  ])('%s', (_why, total, most) => {
    show(<Beginning total={total} />);
    const drawn = screen.getAllByRole('checkbox').length;
    expect(drawn).toBeLessThanOrEqual(most);
    expect(drawn).toBeGreaterThan(total === 60 ? 59 : 8);
  });

  test('another list begins at its top, in its first frame already', async () => {
    const { container, rerender } = show(<Beginning total={10_000} list="newest" />);
    const scroller = container.querySelector('.clipping-scroll');
    if (!scroller) throw new Error('no list');
    await act(() => {
      scroller.scrollTop = 3_000;
      fireEvent.scroll(scroller);
    });
    expect(row(0)).toBeNull();
    rerender(<Beginning total={10_000} list="newest" />);
    expect(row(0)).toBeNull();
    rerender(<Beginning total={10_000} list="oldest" />);
    expect(row(0)).not.toBeNull();
    expect(scroller.scrollTop).toBe(0);
  });

  test('when a row goes that was deleted with its key, the next one has the focus', async () => {
    const Shrinking = () => {
      const [ids, setIds] = useState(['a', 'b', 'c']);
      const selection = useRowSelection(ids);
      const own = {
        ids,
        selection,
        rowAt: (at: number) => CLIPPINGS.find(({ id }) => id === ids[at]),
        currentId: null,
      };
      const onDelete = (gone: readonly string[]) => setIds(ids.filter((id) => !gone.includes(id)));
      return <ClippingList {...own} onView={() => undefined} onOpen={() => undefined} onDelete={onDelete} />;
    };
    show(<Shrinking />);
    row(1)?.focus();
    await press('Delete');
    await waitFor(() => expect(document.activeElement).toBe(row(1)));
    await press('Delete');
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });

  test('ticks one, a range with Shift, and all', () => {
    show(<List />);
    const boxes = screen.getAllByRole('checkbox');
    fireEvent.click(boxes[0]!); // four rows
    expect(ticked()).toBe('a');
    fireEvent.click(boxes[2]!, { shiftKey: true });
    expect(ticked()).toBe('abc');
    fireEvent.click(boxes[1]!);
    expect(ticked()).toBe('ac');
    press('a', { ctrlKey: true }, row(1));
    expect(ticked()).toBe('abcd');
  });

  test('Space ticks, Shift+arrow ticks a range', () => {
    show(<List />);
    press(' ', {}, row(1));
    expect(ticked()).toBe('b');
    press('ArrowDown', { shiftKey: true }, row(1));
    expect(ticked()).toBe('bc');
  });

  test('Delete deletes the row, or all that are ticked where it is one of them', () => {
    const onDelete = vi.fn();
    show(<List onDelete={onDelete} />);
    press('Delete', {}, row(1));
    press(' ', {}, row(2));
    press(' ', {}, row(3));
    press('Delete', {}, row(3));
    expect(onDelete.mock.calls).toEqual([[['b']], [['c', 'd']]]);
  });

  test('one row is in the tab order: the open one', () => {
    show(<List />);
    expect(CLIPPINGS.map((_, index) => row(index)?.tabIndex)).toEqual([-1, 0, -1, -1]);
  });

  test('a click opens', () => {
    const onOpen = vi.fn();
    show(<List onOpen={onOpen} />);
    fireEvent.click(screen.getByText('Bài c'));
    expect(onOpen).toHaveBeenCalledWith('c');
  });

  test('no accessibility faults', async () => {
    const { container } = show(<List />);
    expect(await faults(container)).toEqual([]);
  });
});

const noDrafts = { read: () => null, write: () => {}, forget: () => {} };

test('tags and note are written when their field is left, tags each once', async () => {
  const onEdit = vi.fn();
  show(
    <ClippingDetails
      clipping={aClipping({ tags: [] })}
      knownTags={[]}
      knownCollections={[]}
      drafts={noDrafts}
      onEdit={onEdit}
    />,
  );
  const tags = screen.getByLabelText('Nhãn');
  await act(() => {
    fireEvent.input(tags, { target: { value: 'nông thôn mới, 2025 ,, 2025' } });
  });
  expect(onEdit).not.toHaveBeenCalled();
  tags.focus();
  tags.blur();
  expect(onEdit).toHaveBeenCalledWith({ tags: ['nông thôn mới', '2025'] });
});

test('a note typed before the page was shut is back, and forgotten once it is stored', async () => {
  const typed = new Map([['clipping-1', { tags: '', note: 'Hỏi lại xã', collection: '' }]]);
  const drafts = {
    read: (id: string) => typed.get(id) ?? null,
    write: (id: string, words: ClippingWords) => typed.set(id, words),
    forget: (id: string) => typed.delete(id),
  };
  const details = (note: string | null) => (
    <ClippingDetails
      clipping={aClipping({ id: 'clipping-1', tags: [], note })}
      knownTags={[]}
      knownCollections={[]}
      drafts={drafts}
      onEdit={() => {}}
    />
  );
  const { rerender } = show(details(null));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Ghi chú');
  expect(field.value).toBe('Hỏi lại xã');
  await act(() => {
    fireEvent.input(screen.getByLabelText('Nhãn'), { target: { value: 'quế' } });
  });
  expect(typed.get('clipping-1')).toEqual({ tags: 'quế', note: 'Hỏi lại xã', collection: '' });
  await act(() => rerender(details('Hỏi lại xã')));
  expect(typed.has('clipping-1')).toBe(true); // the tags are still on their way
  expect(field.value).toBe('Hỏi lại xã');
});

describe('going out and coming in', () => {
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
  const NO_DIGEST = { entries: null, isEdited: false, onChange: () => undefined, onReset: () => undefined };
  type Props = Parameters<typeof ExportDialog>[0];
  const exportDialog = (patch: Partial<Props> = {}) => (
    <ExportDialog
      formats={FORMATS}
      choice={CHOICE}
      onChange={() => undefined}
      selected={0}
      found={null}
      total={12}
      preview={{ kind: 'table', header: ['mark_id', 'value'], rows: [['m1', '76.5']] }}
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

  const importDialog = (preview: ImportPreview, onMapping = vi.fn()) => (
    <ImportDialog
      preview={preview}
      onFiles={() => undefined}
      onMapping={onMapping}
      onImport={() => undefined}
      onCompare={() => undefined}
      onUndo={() => undefined}
      onClose={() => undefined}
    />
  );

  test('a table is read only when its decimal mark and order of dates were said', async () => {
    const onMapping = vi.fn();
    const asked: ImportPreview = {
      step: 'mapping',
      file: 'so-lieu.csv',
      header: ['Chỉ tiêu', 'Giá trị'],
      sample: [['thu ngân sách', '2.700']],
      proposed: { indicator: 0 },
      guarded: false,
      faults: ['3, Giá trị: khoảng 5'],
    };
    const { container } = show(importDialog(asked, onMapping));
    const read = screen.getByText('Đọc bảng') as HTMLButtonElement; // a button
    expect(read.disabled).toBe(true);
    fireEvent.click(screen.getByLabelText(/Dấu phẩy/));
    fireEvent.click(screen.getByLabelText('ngày/tháng/năm'));
    const holds = screen.getByLabelText('Cột Giá trị chứa') as HTMLSelectElement; // a list to choose from
    expect([...holds.options].map(({ text }) => text)).toEqual(expect.arrayContaining(['Chuyên mục', 'Đoạn mở đầu']));
    expect([...holds.options].filter(({ text, value }) => text === value)).toEqual([]);
    fireEvent.change(holds, { target: { value: 'value' } });
    fireEvent.click(read);
    expect(onMapping).toHaveBeenCalledWith({
      columns: { indicator: 0, value: 1 },
      decimalMark: ',',
      dateOrder: 'dmy',
      kind: 'figure',
      guarded: false,
    });
    expect(screen.getByText('3, Giá trị: khoảng 5')).toBeTruthy();
    expect(await faults(container)).toEqual([]);
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
        files: [{ name: 'sao-luu.jsonl.gz', clippings: 20, marks: 0, isBackup: true, why: null }],
        clippings: 1,
        marks: 0,
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
    ['refused', { step: 'refused', file: 'a.json', why: 'Tệp trống.', detail: '' }, 'Không nhận tệp a.json'],
    ['being taken', { step: 'writing', done: 3, total: 12 }, 'Đang nhập 12 bài…'],
    [
      'taken',
      { step: 'done', added: 10, merged: 2, unchanged: 1, failures: [], canUndo: true },
      'Hoàn tác lần nhập này',
    ],
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

test('bar and first run have no accessibility faults', async () => {
  const { container } = show(
    <>
      <LibraryTop
        view="clippings"
        onView={() => undefined}
        query=""
        onQuery={() => undefined}
        searchRef={{ current: null }}
        onImport={() => undefined}
        onExport={() => undefined}
        settingsHref="options.html"
      />
      <Welcome onLearn={() => undefined} onSample={() => undefined} onImport={() => undefined} />
    </>,
  );
  expect(await faults(container)).toEqual([]);
});
