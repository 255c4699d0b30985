/** One trained array of a model. */
export interface Tensor {
  readonly dims: readonly number[];
  readonly values: Float32Array;
}

/** One field of a protobuf message: its number, and its bytes or its whole number. */
interface Field {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly whole: number;
}

/**
 * The arrays of 32-bit floats of one branch of an ONNX model's `If`, by name: constants of the branch's nodes and its
 * initialisers. Just enough of the format (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto) to read Silero.
 */
export function branchTensors(model: Uint8Array, branch: "then_branch" | "else_branch"): Map<string, Tensor> {
  const graph = one(fields(model), 7);
  const tensors = new Map<string, Tensor>();
  for (const node of many(fields(graph), 1)) {
    if (text(one(fields(node), 4)) !== "If") continue;
    for (const attribute of many(fields(node), 5))
      if (text(one(fields(attribute), 1)) === branch) readGraph(one(fields(attribute), 6), tensors);
  }
  return tensors;
}

function readGraph(graph: Uint8Array, into: Map<string, Tensor>): void {
  for (const initialiser of many(fields(graph), 5)) add(into, initialiser, text(one(fields(initialiser), 8)));
  for (const node of many(fields(graph), 1)) {
    const parts = fields(node);
    if (text(one(parts, 4)) !== "Constant") continue;
    for (const attribute of many(parts, 5))
      for (const tensor of many(fields(attribute), 5)) add(into, tensor, text(one(parts, 2)));
  }
}

/** Number of the element type "float" in ONNX. */
const FLOAT = 1;

function add(into: Map<string, Tensor>, bytes: Uint8Array, name: string): void {
  const parts = fields(bytes);
  if (parts.find(({ number }) => number === 2)?.whole !== FLOAT) return;
  const raw = parts.find(({ number }) => number === 9)?.bytes;
  if (raw === undefined) return;
  const dims = parts.filter(({ number }) => number === 1).map(({ whole }) => whole);
  into.set(name, { dims, values: new Float32Array(Uint8Array.from(raw).buffer) });
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const many = (all: readonly Field[], wanted: number): Uint8Array[] =>
  all.filter(({ number }) => number === wanted).map(({ bytes }) => bytes);
const one = (all: readonly Field[], wanted: number): Uint8Array => many(all, wanted)[0] ?? new Uint8Array();

/** The fields of one message (https://protobuf.dev/programming-guides/encoding). */
function fields(message: Uint8Array): Field[] {
  const found: Field[] = [];
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at] ?? 0;
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const key = varint();
    const kind = key % 8;
    const number = Math.floor(key / 8);
    if (kind === 0) {
      found.push({ number, bytes: new Uint8Array(), whole: varint() });
      continue;
    }
    const length = kind === 2 ? varint() : kind === 1 ? 8 : 4;
    found.push({ number, bytes: message.subarray(at, at + length), whole: 0 });
    at += length;
  }
  return found;
}
