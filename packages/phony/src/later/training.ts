// What makes, writes and judges models, and composes texts of them.
export {
  createTextGenerator,
  evaluateModel,
  mergeModels,
  saveModel,
  trainModel,
  trainModelFromFile,
  trainTextModel,
} from '@phonyland/language-generator';
