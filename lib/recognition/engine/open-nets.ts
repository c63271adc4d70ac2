// How are the networks loaded? By ONNX Runtime in WebAssembly, from their bytes, on one thread.
import * as ort from 'onnxruntime-web/wasm';
import { release } from '../image/release';
import { withFoldedScales } from './folded-scales';
import { MANIFEST } from './manifest';
import { type NetPart, netInParts, type OpenPart, type Run } from './net-in-parts';
import type { Net, Nets } from './nets';
import { partOfNetwork } from './part-of-network';
import { withoutCasts } from './without-casts';

/** The bytes of each file in the manifest. */
export interface ModelFiles {
  readonly detect: Uint8Array;
  readonly turn: Uint8Array;
  readonly recognise: Uint8Array;
  readonly signs: Uint8Array;
}

/** Opens the networks; `wasmPaths` are full addresses of the runtime's files, needed in a browser only. */
export async function openNets(files: ModelFiles, wasmPaths?: { mjs: string; wasm: string }): Promise<Nets> {
  ort.env.wasm.numThreads = 1; // threads need a cross-origin isolated page, and busy-wait on a loaded machine
  ort.env.logLevel = 'error';
  if (wasmPaths !== undefined) ort.env.wasm.wasmPaths = wasmPaths;
  const recognise = await openNet(files.recognise); // the largest first: the others then fit into the memory that loading it had needed
  return {
    detect: await openNet(files.detect, MANIFEST.models.detect.parts),
    turn: await openNet(files.turn),
    recognise,
    signs: signsOf(files.signs),
    models: MANIFEST.models,
  };
}

/** Level 3 logs errors only: the runtime warns once for each constant that it folds into a convolution. */
const SESSION = { executionProviders: ['wasm'], logSeverityLevel: 3 } as const;

/** Loads the network of a file, in parts when the manifest lists parts. */
async function openNet(bytes: Uint8Array, parts: readonly NetPart[] = []): Promise<Net> {
  const wide = withoutCasts(bytes);
  const network = withFoldedScales(wide);
  release(wide);
  if (parts.length === 0) return wholeNet(network);
  const opened: OpenPart[] = [];
  for (const part of parts) {
    const session = await sessionOf(partOfNetwork(network, part.given, part.gives));
    opened.push({ ...part, run: runOf(session) });
  }
  release(network);
  return netInParts(opened);
}

async function wholeNet(network: Uint8Array): Promise<Net> {
  const session = await sessionOf(network);
  const [input = ''] = session.inputNames;
  const [output = ''] = session.outputNames;
  const run = runOf(session);
  return async (tensor) => {
    const answer = (await run(new Map([[input, tensor]]))).get(output);
    release(tensor.data);
    if (answer === undefined) throw new Error('the network gave nothing');
    return answer;
  };
}

async function sessionOf(network: Uint8Array): Promise<ort.InferenceSession> {
  const session = await ort.InferenceSession.create(network, SESSION);
  release(network);
  return session;
}

function runOf(session: ort.InferenceSession): Run {
  return async (given) => {
    const feeds = [...given].map(([name, { data, dims }]) => [name, new ort.Tensor('float32', data, dims)]);
    const answers = await session.run(Object.fromEntries(feeds));
    return new Map(
      Object.entries(answers).map(([name, { data, dims }]) => {
        if (!(data instanceof Float32Array)) throw new Error('the network gave no numbers');
        return [name, { data, dims }];
      }),
    );
  };
}

function signsOf(bytes: Uint8Array): readonly string[] {
  const lines = new TextDecoder().decode(bytes).replace(/\r/g, '').split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return [...lines, MANIFEST.models.signs.last];
}
