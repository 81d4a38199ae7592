import { isAccepted, MARK_KINDS } from '@/utils/model';
import type { WriteOptions } from '../format';
import type { ExportItem, ItemSource, RecordOptions } from '../item';
import { KIND_LABELS } from '../labels';
import { escapeXml } from '../xml';
import { addTextFile, createZip } from '../zip';
import { demandText, type LabelledSpan, labelledSpans } from './spans';

const COLOURS = { figure: '#1a56db', target: '#b45309', person: '#6d28d9', quote: '#047857', note: '#475569' } as const;

/** The labelling interface to paste into a Label Studio project: the kinds, with what readers call them as hints. */
export const LABEL_CONFIG = `<View>
  <Labels name="label" toName="text">
${MARK_KINDS.map((kind) => `    <Label value="${kind}" alias="${kind}" hint="${escapeXml(KIND_LABELS[kind])}" background="${COLOURS[kind]}"/>`).join('\n')}
  </Labels>
  <Text name="text" value="$text"/>
</View>
`;

const result = ({ mark, start, end, label }: LabelledSpan) => ({
  id: mark.id,
  from_name: 'label',
  to_name: 'text',
  type: 'labels',
  value: { start, end, text: mark.anchor.quote, labels: [label] },
});

/** One task: what a person accepted is an annotation, what only the machine says a prediction. */
const task = (item: ExportItem, options: RecordOptions) => {
  const { clipping, body } = item;
  const spans = labelledSpans(item, options);
  const accepted = spans.filter(({ mark }) => isAccepted(mark)).map(result);
  const suggested = spans.filter(({ mark }) => !isAccepted(mark)).map(result);
  return {
    data: { text: body.text, clipping_id: clipping.id, title: clipping.title, url: clipping.url },
    ...(accepted.length > 0 ? { annotations: [{ result: accepted }] } : {}),
    ...(suggested.length > 0 ? { predictions: [{ model_version: 'trich-bao', result: suggested }] } : {}),
  };
};

/** A zip with `tasks.json` and `config.xml` for Label Studio. Throws where text may not leave. */
export async function* labelStudioZip(
  items: ItemSource,
  options: WriteOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  demandText(options);
  const zip = createZip(options.exportedAt);
  addTextFile(zip, 'config.xml', LABEL_CONFIG);
  const tasks = zip.open('tasks.json');
  const encoder = new TextEncoder();
  let before = '[\n';
  for await (const item of items) {
    tasks.write(encoder.encode(before + JSON.stringify(task(item, options))));
    before = ',\n';
    yield* zip.take();
  }
  tasks.write(encoder.encode(before === '[\n' ? '[]\n' : '\n]\n'));
  tasks.close();
  zip.finish();
  yield* zip.take();
}
