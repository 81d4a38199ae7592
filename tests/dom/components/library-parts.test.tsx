import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { RenamingPreview } from '@/components/indicators';
import {
  ActivityList,
  BackupBar,
  BulkBar,
  ClippingSource,
  FacetPane,
  LibraryTop,
  ListKeys,
  NothingShown,
  SampleCoach,
  SavedSearches,
  Welcome,
} from '@/components/library';
import { aClipping } from '../../build';
import { faults, press, show } from './render';

const nothing = () => undefined;

const tags = [
  { value: 'hộ nghèo', label: 'hộ nghèo', count: 12, isChosen: false },
  { value: 'giảm nghèo', label: 'giảm nghèo', count: 34, isChosen: false },
];

describe('a name that many articles have', () => {
  /** The tag is being renamed: its field is open. */
  const rename = async () => {
    const onRename = vi.fn();
    const groups = [{ id: 'tag', title: 'Nhãn', isOwn: true, values: tags }];
    show(<FacetPane groups={groups} onToggle={nothing} onRename={onRename} />);
    await act(() => {
      fireEvent.click(screen.getByRole('button', { name: 'Đổi tên “hộ nghèo”' }));
    });
    return onRename;
  };

  test('says before it is taken that it joins another one', async () => {
    const onRename = await rename();
    const field = screen.getByRole('textbox');
    await act(() => {
      fireEvent.input(field, { target: { value: 'giảm nghèo' } });
    });
    expect(screen.getByRole('status').textContent).toContain('34');
    await press('Enter', {}, field);
    expect(onRename).toHaveBeenCalledWith('tag', 'hộ nghèo', 'giảm nghèo');
  });

  test('is taken off everything with its own button', async () => {
    const onRename = await rename();
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ “hộ nghèo” khỏi mọi bài' }));
    expect(onRename).toHaveBeenCalledWith('tag', 'hộ nghèo', null);
  });
});

test('the keys of the list are said by words beside their caps, and without faults', async () => {
  const { container } = show(<ListKeys onClose={nothing} />);
  const rows = [...container.querySelectorAll('dl > div')].map((row) => row.textContent);
  expect(rows).toContain('Shift ↑ ↓Shift↑↓Chọn cả dãy bài');
  expect(await faults(container)).toEqual([]);
});

test('a long facet is looked through by any name of its values, old ones too', async () => {
  const values = Array.from({ length: 20 }, (_, at) => ({
    value: String(at),
    label: `Tỉnh ${at}`,
    hint: at === 17 ? 'Yên Bái' : undefined,
    count: 20 - at,
    isChosen: false,
  }));
  show(
    <FacetPane
      groups={[{ id: 'province', title: 'Tỉnh', isOwn: false, values }]}
      onToggle={nothing}
      onRename={nothing}
    />,
  );
  await act(() => {
    fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 14' }));
  });
  await act(() => {
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'yen bai' } });
  });
  expect(screen.getAllByRole('button', { pressed: false }).map(({ textContent }) => textContent)).toEqual(['Tỉnh 173']);
});

test('a search is kept under the name it is given', async () => {
  const onSave = vi.fn();
  const { container } = show(
    <SavedSearches
      names={['Lào Cai']}
      isNarrowed
      onOpen={nothing}
      onSave={onSave}
      onForget={nothing}
      onClear={nothing}
    />,
  );
  await act(() => {
    fireEvent.click(screen.getByRole('button', { name: 'Lưu tìm kiếm' }));
  });
  await act(() => {
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' Phú Thọ ' } });
  });
  await act(() => {
    fireEvent.submit(screen.getByRole('textbox'));
  });
  expect(onSave).toHaveBeenCalledWith('Phú Thọ');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lưu tìm kiếm' }));
  expect(await faults(container)).toEqual([]);
});

test('a search that is kept already is not offered to be kept', () => {
  const acts = { onOpen: nothing, onSave: nothing, onForget: nothing, onClear: nothing };
  show(<SavedSearches names={['Lào Cai']} isNarrowed isKept {...acts} />);
  expect(screen.queryByRole('button', { name: 'Lưu tìm kiếm' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Bỏ lọc' })).toBeTruthy();
});

test('another reading of the page is taken with one button; what is in use is not offered', () => {
  const onChoose = vi.fn();
  const clipping = aClipping({ title: 'Tên đang dùng' });
  const candidates = [
    { field: 'title', value: 'Tên đang dùng', source: 'h1' },
    { field: 'title', value: 'Tên khác', source: 'og:title' },
  ] as const;
  show(<ClippingSource clipping={clipping} candidates={[...candidates]} onChoose={onChoose} />);
  fireEvent.click(screen.getByRole('button', { name: 'Dùng', hidden: true }));
  expect(onChoose.mock.calls).toEqual([['title', 'Tên khác']]);
});

test('lines of the history offer the way back, and say when they were taken', async () => {
  const onUndo = vi.fn();
  const line = {
    icon: 'check',
    at: '2025-10-05T08:00:00+07:00',
    text: 'Nhận 1 đánh dấu',
    quotes: '“76,5 tỷ đồng”',
    subject: 'Bài',
    onOpen: null,
  } as const;
  const { container } = show(
    <ActivityList
      entries={[
        { ...line, id: 'a', isUndone: false, onUndo },
        { ...line, id: 'b', isUndone: true, onUndo: null },
        { ...line, id: 'c', isUndone: false, onUndo: null },
      ]}
      onMore={null}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(onUndo).toHaveBeenCalledOnce();
  expect(screen.getByText('Đã hoàn tác')).toBeTruthy();
  expect(screen.getByText('hoàn tác việc mới hơn trước')).toBeTruthy();
  expect(screen.getAllByText(/76,5 tỷ đồng/)).toHaveLength(3);
  expect(await faults(container)).toEqual([]);
});

test('work on many can be stopped', () => {
  const onStop = vi.fn();
  show(<BulkBar label="Đang sửa" done={100} total={900} onStop={onStop} />);
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('100');
  fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
  expect(onStop).toHaveBeenCalledOnce();
});

test('the coach shows the next step until all are done', () => {
  const { counts } = aClipping();
  const coach = (accepted: number, suggested: number, hasChanged: boolean) => (
    <SampleCoach
      counts={{ ...counts, accepted, suggested }}
      hasChanged={hasChanged}
      onFigures={nothing}
      onRemove={nothing}
    />
  );
  const { rerender, container } = show(coach(0, 5, false));
  const next = () => container.querySelector('[data-next]')?.textContent ?? '';
  expect(next()).toContain('Enter');
  rerender(coach(1, 4, false));
  expect(next()).toContain('Del');
  rerender(coach(4, 0, true));
  expect(next()).toBe('');
});

test('a run of the codebook shows what it would change before anything is written', async () => {
  const onApply = vi.fn();
  show(
    <RenamingPreview
      renamings={[{ words: 'nghèo đa chiều', before: null, after: 'Tỷ lệ hộ nghèo', count: 34 }]}
      progress={{ done: 1, total: 1 }}
      onApply={onApply}
      onClose={nothing}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: /34/, hidden: true }));
  expect(onApply).toHaveBeenCalledOnce();
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

describe('a view without anything to show', () => {
  const shown = (props: Parameters<typeof NothingShown>[0]): string | null => {
    const { container } = show(<NothingShown {...props} />);
    return container.querySelector('h2')?.textContent ?? null;
  };

  test.each(['figures', 'series', 'unassigned', 'assigned'] as const)(
    '%s: a search that finds nothing is no empty library',
    (of) => {
      expect(shown({ of, isNarrowed: true, isDone: true })).toBe('Không có gì khớp');
    },
  );

  test('words without an indicator: all done, or none there yet', () => {
    expect(shown({ of: 'unassigned', isNarrowed: false, isDone: true })).toBe('Mọi chữ đều đã có chỉ số');
    expect(shown({ of: 'unassigned', isNarrowed: false })).toBe('Chưa có chỉ số nào');
  });

  test('a codebook nothing was assigned to', () => {
    expect(shown({ of: 'assigned', isNarrowed: false })).toBe('Danh mục chưa có chữ nào được gán');
  });
});

describe('a library that was never backed up', () => {
  const warns = (isEmpty: boolean): boolean => {
    const standing = {
      lastAt: null,
      ownAt: null,
      folder: null,
      needsLeave: false,
      busy: false,
      failed: null,
      leftOut: 0,
    };
    const acts = { onBackUp: nothing, onChoose: nothing, onAgree: nothing };
    const bar = { ...standing, ...acts, isEmpty, isOverdue: false, canChoose: true, toDownloads: false };
    return show(<BackupBar {...bar} />).container.querySelector('[data-warning]') !== null;
  };

  test('warns once there is something to lose', () => {
    expect([warns(true), warns(false)]).toEqual([false, true]);
  });
});
