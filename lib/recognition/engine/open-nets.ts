// How are the networks opened? From their bytes, by ONNX Runtime in WebAssembly on one thread.
import * as ort from 'onnxruntime-web/wasm';
import { release } from '../image/release';
import { withFoldedScales } from './folded-scales';
import { MANIFEST } from './manifest';
import type { Net, Nets } from './nets';
import { withoutCasts } from './without-casts';

/** The bytes of each file of the manifest. */
export interface ModelFiles {
  readonly detect: Uint8Array;
  readonly turn: Uint8Array;
  readonly recognise: Uint8Array;
  readonly signs: Uint8Array;
}

/** Opens the networks; `wasmPaths` are full addresses of the runtime's files, needed in a browser only. */
export async function openNets(files: ModelFiles, wasmPaths?: { mjs: string; wasm: string }): Promise<Nets> {
  ort.env.wasm.numThreads = 1; // threads want a page that is isolated, and spin on a machine that is busy
  ort.env.logLevel = 'error';
  if (wasmPaths !== undefined) ort.env.wasm.wasmPaths = wasmPaths;
  return {
    detect: await openNet(files.detect),
    turn: await openNet(files.turn),
    recognise: await openNet(files.recognise),
    signs: signsOf(files.signs),
    models: MANIFEST.models,
  };
}

/** Of warnings the runtime has one for each number that became part of a convolution. */
const SESSION = { executionProviders: ['wasm'], logSeverityLevel: 3 } as const;

async function openNet(bytes: Uint8Array): Promise<Net> {
  const wide = withoutCasts(bytes);
  const network = withFoldedScales(wide);
  release(wide);
  const session = await ort.InferenceSession.create(network, SESSION);
  release(network);
  const [input = ''] = session.inputNames;
  const [output = ''] = session.outputNames;
  return async ({ data, dims }) => {
    const answer = (await session.run({ [input]: new ort.Tensor('float32', data, dims) }))[output];
    release(data);
    if (answer === undefined || !(answer.data instanceof Float32Array))
      throw new Error('the network gave no numbers');
    return { data: answer.data, dims: answer.dims };
  };
}

function signsOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).replace(/\r/g, '').split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return [...lines, MANIFEST.models.signs.last];
}
