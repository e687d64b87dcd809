import { packedByCode } from './packedByCode.ts';

const SUFFIXES: (code: string) => readonly string[] | undefined = packedByCode(`
cs_CZ:Ph.D.,CSc.,DrSc.,DiS.,MBA
en:Jr.,Sr.,II,III,IV,V,CPA,DDS,DVM,Esq.,JD,MD,PhD,RN
id_ID:S.E.,S.H.,S.Kom.,S.Pd.,S.T.,M.Kom.,M.M.,M.Pd.,M.T.
ja:さん,様,氏,君,先生,殿
ko:씨,님
nl:BA,BSc,LLM,MA,MSc,PhD
pt_BR:Júnior,Filho,Neto,Sobrinho
pt_PT:Júnior,Filho,Neto,Sobrinho
sk:PhD.,CSc.,DrSc.,DiS.,MBA`);

/** What stands behind names (written down by the contributors); null where nothing does, undefined where the locale has none of its own. */
export function suffixes(code: string): readonly string[] | null | undefined {
  return code === 'it' || code === 'ru' ? null : SUFFIXES(code);
}
