import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { useToasts } from '@/components/hooks';
import { Toasts } from '@/components/ui';
import { useFigureActs } from '@/entrypoints/library/use-figure-acts';
import { send } from '@/utils/commands';
import { fail, succeed } from '@/utils/model';
import { show } from './render';

// The background, which a page only knows by its answers; and the browser, which is not here.
vi.mock('@/utils/commands', () => ({ send: vi.fn() }));
vi.mock('@/utils/platform', () => ({ newId: () => crypto.randomUUID() }));

const sent = vi.mocked(send);
const names = () => sent.mock.calls.map(([name, request]) => [name, (request as { clippingId?: string }).clippingId]);
const said = () => screen.queryAllByText(/\S/, { selector: '.toast > span' }).map(({ textContent }) => textContent);

let acts: ReturnType<typeof useFigureActs>;
const Page = () => {
  const { toasts, show: say, close } = useToasts();
  acts = useFigureActs(say);
  return <Toasts toasts={toasts} closeLabel="Đóng" onClose={close} />;
};

const confirm = (clippingId: string) => ({ clippingId, act: { type: 'confirm' as const, markIds: ['mark'] } });
const run = (...args: Parameters<typeof acts.run>) => act(async () => void (await acts.run(...args)));

beforeEach(() => {
  sent.mockReset();
  sent.mockResolvedValue(succeed({ seq: 1 }) as Awaited<ReturnType<typeof send>>);
  show(<Page />);
});

test('what Ctrl+Z took back is not offered any more, and its button does nothing twice', async () => {
  await run([confirm('a')], 2);
  const button = screen.getByRole('button', { name: 'Hoàn tác' });
  await act(acts.undo);
  expect(said()).toEqual([]);
  await act(() => {
    fireEvent.click(button);
  });
  expect(names()).toEqual([
    ['act', 'a'],
    ['undo', 'a'],
  ]);
});

test('what is undone is what was offered, the later of two acts on one clipping first', async () => {
  await run([confirm('a'), confirm('a')], 2);
  await act(acts.undo);
  const requests = sent.mock.calls.map(([, request]) => request as { actId: string; stepId?: string });
  const [first, second, ...undone] = requests;
  expect(undone.map(({ stepId }) => stepId)).toEqual([second?.actId, first?.actId]);
});

test('where an act changed nothing there is nothing to undo', async () => {
  sent.mockResolvedValueOnce(succeed({ seq: null }) as Awaited<ReturnType<typeof send>>);
  await run([confirm('a'), confirm('b')], 2);
  await act(acts.undo);
  expect(names().filter(([name]) => name === 'undo')).toEqual([['undo', 'b']]);
});

test('the parts of an act on many clippings say together as many rows as it changed', async () => {
  await run([confirm('a'), confirm('b'), confirm('c')], 5);
  const batches = sent.mock.calls.map(([, request]) => (request as { batch?: { id: string; rows: number } }).batch);
  expect(new Set(batches.map((batch) => batch?.id)).size).toBe(1);
  expect(batches.reduce((sum, batch) => sum + (batch?.rows ?? 0), 0)).toBe(5);
});

test('one message is in sight, the newest, in its own words', async () => {
  await run([confirm('a')], 2);
  await run([confirm('a')], 3, { text: 'Đã gộp “Chè” vào “Sản lượng chè”.' });
  expect(said()).toEqual(['Đã gộp “Chè” vào “Sản lượng chè”.']);
});

test('what goes with the acts is undone with them', async () => {
  const alsoUndo = vi.fn();
  await run([confirm('a')], 1, { text: 'Đã gộp', alsoUndo });
  await act(acts.undo);
  await act(acts.undo);
  expect(alsoUndo).toHaveBeenCalledOnce();
});

test('a clipping whose act failed is not undone: that would take back what was done before', async () => {
  sent.mockResolvedValueOnce(fail('missing', 'gone') as Awaited<ReturnType<typeof send>>);
  await run([confirm('a'), confirm('b')], 2);
  expect(said()).toEqual(['Chưa ghi được: Không còn bản lưu này']);
  await act(acts.undo);
  expect(names().filter(([name]) => name === 'undo')).toEqual([['undo', 'b']]);
});
