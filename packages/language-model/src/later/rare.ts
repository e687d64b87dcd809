// What a model needs seldom, and a process that only draws values never. See `included.ts`.
export {
  ConstrainedWalk,
  checkHybridTables,
  createTokenizer,
  HybridAutomaton,
  HybridConstrainedWalk,
  HybridProbabilities,
  logProbability,
  meetsConstraints,
  normalizeConstraints,
  verifyHybridTables,
  verifyTables,
} from '@phonyland/ngram';
export { encodeModel } from '../format/encodeModel.ts';
export { contentToJson, readModelJson } from '../format/modelJson.ts';
